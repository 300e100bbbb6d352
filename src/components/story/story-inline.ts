import type { PhrasingContent, RootContent } from "mdast";
import { citedIn } from "../../compute/citation.ts";
import type { Fact } from "../../compute/fact.ts";
import { messagesFor } from "../../messages/messages.ts";
import { pathTo } from "../../paths.ts";
import { factAnchor, statisticAnchor } from "../fact/anchor.ts";
import { markup, Markup } from "../markup.ts";
import { attributesOf, storyFact, type StoryContext, type StoryElement } from "../../compute/story-reference.ts";

/** Only addresses a reader expects behind a link: web, mail, and places on this site. */
export function safeHref(url: string): string | undefined {
  return /^(https?:|mailto:|#|\/|\.\/|\.\.\/)/.test(url) ? url : undefined;
}

function receiptHref({ observatory, lang }: StoryContext, fact: Fact): string {
  const [one] = fact.from;
  if (one !== undefined && "measure" in one)
    return `${pathTo(observatory, lang, `statistics/${one.measure}/`)}#${statisticAnchor(fact)}`;
  if (one === undefined) return `#${factAnchor(fact)}`;
  return `${pathTo(observatory, lang, `enterprises/${one.enterprise}/`)}#${factAnchor(fact)}`;
}

function number(context: StoryContext, fact: Fact, text: string): Markup {
  const title = `${fact.label}, ${fact.period.text}`;
  return markup`<a class="story-fact is-${fact.mark} tells-${fact.tells}" href="${receiptHref(context, fact)}" title="${title}">${text}</a>`;
}

function component(context: StoryContext, element: StoryElement): Markup {
  const attributes = attributesOf(element);
  switch (element.name) {
    case "Fact": {
      const fact = storyFact(context, attributes);
      return number(context, fact, attributes["only"] === "number" ? fact.number : fact.text);
    }
    case "Change": {
      const from = storyFact(context, attributes, attributes["from"] ?? "");
      const to = storyFact(context, attributes, attributes["to"] ?? "");
      const words = messagesFor(context.lang).report.change;
      return markup`${words.from} ${number(context, from, from.text)} (${from.period.text}) ${words.to} ${number(context, to, to.text)} (${to.period.text})`;
    }
    case "Cite": {
      const { observatory, enterprise, lang } = context;
      const id = attributes["id"] ?? "";
      const href = `${pathTo(observatory, lang, `enterprises/${enterprise}/`)}#reference-${id}`;
      return markup`<a class="story-cite" href="${href}">${citedIn(context, id)}</a>`;
    }
    default:
      return inlineMarkup(context, element.children as readonly PhrasingContent[]);
  }
}

function piece(context: StoryContext, node: PhrasingContent | RootContent): Markup {
  switch (node.type) {
    case "text":
      return markup`${node.value}`;
    case "emphasis":
      return markup`<em>${inlineMarkup(context, node.children)}</em>`;
    case "strong":
      return markup`<strong>${inlineMarkup(context, node.children)}</strong>`;
    case "delete":
      return markup`<del>${inlineMarkup(context, node.children)}</del>`;
    case "inlineCode":
      return markup`<code>${node.value}</code>`;
    case "break":
      return markup`<br>`;
    case "link": {
      const href = safeHref(node.url);
      const text = inlineMarkup(context, node.children);
      return href === undefined ? text : markup`<a href="${href}">${text}</a>`;
    }
    case "footnoteReference": {
      const id = `note-${node.identifier}`;
      return markup`<sup><a href="#${id}" id="${id}-from">${node.label ?? node.identifier}</a></sup>`;
    }
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return component(context, node);
    case "image":
      return markup`${node.alt ?? ""}`;
    default:
      return markup``;
  }
}

/** Running text of a story as escaped HTML; nothing of it is ever run. */
export function inlineMarkup(context: StoryContext, nodes: readonly (PhrasingContent | RootContent)[]): Markup {
  return new Markup(nodes.map((node) => piece(context, node).html).join(""));
}
