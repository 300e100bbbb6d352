import type { BlockContent, DefinitionContent, FootnoteDefinition, PhrasingContent, RootContent } from "mdast";
import { citedIn } from "../../compute/citation.ts";
import type { Fact } from "../../compute/fact.ts";
import { localeOf } from "../../compute/locale.ts";
import { storiesOf, type Told as Written } from "../../compute/stories.ts";
import {
  attributesOf,
  storyFact,
  storySeries,
  type StoryContext,
  type StoryElement,
} from "../../compute/story-reference.ts";
import { describeSeries } from "../../charts/describe.ts";
import { factWords } from "../../messages/facts.ts";
import { messagesFor } from "../../messages/messages.ts";
import { absolute, pathTo } from "../../paths.ts";
import { countryOfEnterprise } from "../../compute/territory.ts";
import type { Block, Inline, StoryBlock } from "./blocks.ts";
import { tell, type PdfContext } from "./context.ts";
import { crossingAnchor, voiceOf } from "./evaluation.ts";
import { storyPhoto } from "../../compute/story-photo.ts";
import { printedPhoto } from "./photos.ts";
import { seriesPicture } from "./pictures.ts";
import { labelOf } from "./values.ts";

interface Telling extends StoryContext {
  /** The document's context, in the story's own language: its numbers speak it too. */
  context: PdfContext;
  notes: ReadonlyMap<string, FootnoteDefinition>;
  own: boolean;
}

type Node = RootContent | BlockContent | DefinitionContent;

function number(fact: Fact, text: string): Inline {
  return { is: "number", text, tells: fact.tells };
}

function component(telling: Telling, element: StoryElement): Inline[] {
  const attributes = attributesOf(element);
  switch (element.name) {
    case "Fact": {
      const fact = storyFact(telling, attributes);
      return [number(fact, attributes["only"] === "number" ? fact.number : fact.text)];
    }
    case "Change": {
      const from = storyFact(telling, attributes, attributes["from"] ?? "");
      const to = storyFact(telling, attributes, attributes["to"] ?? "");
      const words = messagesFor(telling.lang).report.change;
      return [
        { is: "text", text: `${words.from} ` },
        number(from, from.text),
        { is: "text", text: ` (${from.period.text}) ${words.to} ` },
        number(to, to.text),
        { is: "text", text: ` (${to.period.text})` },
      ];
    }
    case "Cite":
      return [{ is: "text", text: citedIn(telling, attributes["id"] ?? "") }];
    default:
      return inlines(telling, element.children as readonly PhrasingContent[]);
  }
}

/** Only addresses that a reader of paper or screen can follow: web, mail, and places on this site. */
function address({ observatory, lang }: Telling, url: string): string | undefined {
  if (/^(https?|mailto):/.test(url)) return url;
  if (/^\/(?!\/)/.test(url)) return absolute(observatory, url);
  return /^\.\.?\//.test(url)
    ? new URL(url, absolute(observatory, pathTo(observatory, lang, "stories/x/y/"))).href
    : undefined;
}

function inline(telling: Telling, node: PhrasingContent | RootContent): Inline[] {
  switch (node.type) {
    case "text":
      return [{ is: "text", text: node.value.replaceAll("\n", " ") }];
    case "emphasis":
      return [{ is: "em", inside: inlines(telling, node.children) }];
    case "strong":
      return [{ is: "strong", inside: inlines(telling, node.children) }];
    case "delete":
      return [{ is: "delete", inside: inlines(telling, node.children) }];
    case "inlineCode":
      return [{ is: "code", text: node.value }];
    case "break":
      return [{ is: "break" }];
    case "link": {
      const to = address(telling, node.url);
      const inside = inlines(telling, node.children);
      return to === undefined || inside.length === 0 ? inside : [{ is: "link", to, inside }];
    }
    case "footnoteReference": {
      const note = telling.notes.get(node.identifier);
      const inside = (note?.children ?? []).flatMap((one) =>
        "children" in one ? inlines(telling, one.children as PhrasingContent[]) : [],
      );
      return inside.length === 0 ? [] : [{ is: "note", inside }];
    }
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return component(telling, node);
    case "image":
      return [{ is: "text", text: node.alt ?? "" }];
    default:
      return [];
  }
}

function inlines(telling: Telling, nodes: readonly (PhrasingContent | RootContent)[]): Inline[] {
  return nodes.flatMap((node) => inline(telling, node));
}

function flow(telling: Telling, node: StoryElement): StoryBlock[] {
  const { context } = telling;
  const { enterprise, voices, lang } = context;
  const attributes = attributesOf(node);
  switch (node.name) {
    case "Testimony": {
      const voice = voices.get(attributes["id"] ?? "");
      return voice === undefined ? [] : [{ is: "voice", voice: voiceOf(voice, context) }];
    }
    case "Crossing": {
      const crossings = enterprise.evaluation?.crossings ?? [];
      const crossing = crossings.find(({ id }) => id === attributes["id"]);
      if (crossing === undefined || !voices.has(crossing.voice)) return [];
      const label = context.words.fact.crossing(String(crossings.indexOf(crossing) + 1));
      return [{ is: "crossing", title: tell(crossing.title, context), label, anchor: crossingAnchor(crossing) }];
    }
    case "Chart": {
      const series = storySeries(telling, attributes);
      const kind = attributes["kind"] === "bars" ? "bars" : "line";
      const picture = seriesPicture(series, context, true, kind);
      return [
        { is: "chart", title: labelOf(series, context), picture, sentence: describeSeries(series, factWords(lang)) },
      ];
    }
    case "Fact":
    case "Change":
    case "Cite":
      return [{ is: "paragraph", inside: component(telling, node) }];
    case "Note":
      return [{ is: "aside", blocks: blocks(telling, node.children) }];
    default:
      return blocks(telling, node.children as readonly Node[]);
  }
}

function block(telling: Telling, node: Node): StoryBlock[] {
  const { context } = telling;
  const shown = storyPhoto(context.enterprise, node);
  if (shown !== undefined) {
    const photo = printedPhoto(shown.photo, context, shown);
    return photo === undefined ? [] : [{ is: "photo", photo }];
  }
  switch (node.type) {
    case "paragraph":
      return [{ is: "paragraph", inside: inlines(telling, node.children) }];
    case "heading":
      return [{ is: "heading", level: Math.min(6, Math.max(2, node.depth)), inside: inlines(telling, node.children) }];
    case "list":
      return [
        {
          is: "list",
          ordered: node.ordered ?? false,
          items: node.children.map((item) => blocks(telling, item.children)),
        },
      ];
    case "blockquote":
      return [{ is: "quote", blocks: blocks(telling, node.children) }];
    case "table": {
      const [head, ...rows] = node.children.map(({ children }) =>
        children.map((cell) => inlines(telling, cell.children)),
      );
      const columns = head?.length ?? 0;
      return columns === 0 ? [] : [{ is: "table", head: head ?? [], rows, columns }];
    }
    case "thematicBreak":
      return [{ is: "rule" }];
    case "code":
      return [{ is: "code", text: node.value }];
    case "mdxJsxFlowElement":
      return flow(telling, node);
    default:
      return [];
  }
}

function blocks(telling: Telling, nodes: readonly Node[]): StoryBlock[] {
  return nodes.flatMap((node) => block(telling, node));
}

function storyBlock({ story, enterprise }: Written, context: PdfContext): Extract<Block, { kind: "story" }> {
  const { observatory } = context;
  const country = countryOfEnterprise(observatory, enterprise);
  // The story speaks its own language, and so do the numbers inside it.
  const own: PdfContext = {
    ...context,
    lang: story.lang,
    locale: localeOf(observatory, story.lang, country),
    words: messagesFor(story.lang, country),
    facts: factWords(story.lang),
  };
  const notes = story.tree.children.filter((node): node is FootnoteDefinition => node.type === "footnoteDefinition");
  const telling: Telling = {
    observatory,
    enterprise: enterprise.id,
    lang: story.lang,
    context: own,
    notes: new Map(notes.map((note) => [note.identifier, note])),
    own: story.lang === context.lang,
  };
  const { meta } = story;
  return {
    kind: "story",
    by: meta.by ?? context.words.report.story,
    title: meta.title,
    lede: meta.lede,
    ...(story.lang === context.lang ? {} : { lang: story.lang }),
    blocks: blocks(telling, story.tree.children),
  };
}

/** The enterprise's stories that may be printed, each as a small list of blocks: data, never markup. */
export function storyBlocks(context: PdfContext): Extract<Block, { kind: "story" }>[] {
  return storiesOf(context.observatory, context.lang)
    .filter(({ enterprise, story }) => {
      const scope = story.meta.consent?.scope;
      return enterprise.id === context.enterprise.id && (scope === undefined || scope.includes("print"));
    })
    .map((written) => storyBlock(written, context));
}
