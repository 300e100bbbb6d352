import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.en.ts";

const { quote: q, meant, yaml, markup } = small;

/** English words for faults of stories and pages. */
export const storyRules: RuleWords<"story"> = {
  "story/block-inside": ({ actual }) => [
    `<${actual}> stands inside a sentence or a list.`,
    "Put it on a line of its own, with an empty line above and below.",
  ],
  "story/broken-front-matter": ({ other }) => yaml[other as keyof typeof yaml] ?? yaml.syntax,
  "story/broken-markup": ({ other }) => markup[other as keyof typeof markup] ?? markup.other,
  "story/computed-attribute": ({ field, other }) => [
    `${q(field)} of <${other}> is not a plain text: nothing is computed in a story.`,
    `Write ${field === "{…}" ? 'name="value"' : `${field}="…"`}.`,
  ],
  "story/consent-expired": ({ actual }) => [
    `The consent for this story ended on ${actual}: it is shown nowhere.`,
    "Ask again, then change the date; or delete the story.",
  ],
  "story/content-inside": ({ actual }) => [
    `What stands between <${actual}> and </${actual}> would not be shown.`,
    `Close it at once, <${actual} … />, and put the text beside it.`,
  ],
  "story/event-handler": ({ actual }) => [`${q(actual)} would run code; a story is read, never run.`, "Delete it."],
  "story/expression": () => [
    "What stands between { and } would be code; a story is read, never run.",
    'Write the text itself, or a number as <Fact indicator="…" period="…" />. For the sign write \\{.',
  ],
  "story/front-matter-code": ({ actual }) => [
    `This front matter says it is ${q(actual)}; only plain YAML is read, and nothing is run.`,
    'Begin the file with "---" alone, then one field a line: title: …',
  ],
  "story/html": ({ actual }) => [
    actual ? `<${actual}> is HTML, and a story has none.` : "<> is HTML, and a story has none.",
    "Write Markdown: *emphasis*, **strong**, [text](address), - a list. For the sign write &lt;.",
  ],
  "story/image-without-credit": ({ actual, other }) => [
    `The image ${q(actual)} has no credit and no consent.`,
    `Put it into content/photos/${other}/, describe it under "photos" in data/enterprises/${other}.json, and write ../../photos/${other}/ before its name.`,
  ],
  "story/image-without-text": ({ actual }) => [
    `The image ${q(actual)} says nothing to those who cannot see it.`,
    "Describe it between the brackets: ![what it shows](file).",
  ],
  "story/import": ({ actual }) => [
    `A line that begins with ${q(actual)} would be code; a story is read, never run.`,
    "Delete it: Fact, Change, Chart, Testimony, Crossing, Note, Cite and Plain are always there. If it is a sentence, begin it otherwise.",
  ],
  "story/missing-attribute": ({ field, other }) => [`<${other}> lacks ${q(field)}.`, `Add ${field}="…".`],
  "story/missing-image": ({ actual }) => [
    `The image ${q(actual)} is not there.`,
    'In a story, show a photo of the enterprise: ../../photos/<enterprise>/<file>. In a page, put the image beside the text, or into public/ with an address that begins with "/".',
  ],
  "story/missing-translation": ({ actual, among }) => [
    `The page ${q(actual)} is lacking in ${among.join(", ")}: readers will get it in another language.`,
    `Add ${among.map((lang) => `${actual}.${lang}.mdx`).join(", ")} when you can.`,
  ],
  "story/no-front-matter": () => [
    "This text does not begin with its front matter.",
    'Begin the file with a line "---", then title: … and lede: …, then "---".',
  ],
  "story/remote-image": ({ actual }) => [
    `The image is fetched from elsewhere (${actual}): that other site would learn who reads the page.`,
    "If its licence allows, save the image here: in content/photos/ for a story, beside the text for a page.",
  ],
  "story/unknown-attribute": (said) => [`<${said.other}> has no ${q(said.field)}.`, meant(said)],
  "story/unknown-component": (said) => [`There is no component <${said.actual}>.`, meant(said)],
  "story/unpublished-language": ({ among }) => [
    `This observatory does not publish in the language of this file; it does in ${among.join(", ")}.`,
    'Add the language to "languages" in data/observatory.json, or delete the file.',
  ],
  "story/unsafe-link": ({ actual }) => [
    `This link would not lead to a page: ${q(actual)}.`,
    "Only https:, http:, mailto:, tel: and places on this site are allowed.",
  ],
  "story/withdrawn": ({ actual }) => [
    `${q(actual)} is left out here: its consent is lacking or has ended.`,
    "Check that the story still makes sense without it.",
  ],
};
