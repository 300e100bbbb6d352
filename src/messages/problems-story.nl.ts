import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.nl.ts";

const { quote: q, meant, yaml, markup } = small;

/** Dutch words for faults of stories and pages. */
export const storyRules: RuleWords<"story"> = {
  "story/block-inside": ({ actual }) => [
    `<${actual}> staat in een zin of een lijst.`,
    "Zet het alleen op een regel, met een lege regel erboven en eronder.",
  ],
  "story/broken-front-matter": ({ other }) => yaml[other as keyof typeof yaml] ?? yaml.syntax,
  "story/broken-markup": ({ other }) => markup[other as keyof typeof markup] ?? markup.other,
  "story/computed-attribute": ({ field, other }) => [
    `${q(field)} van <${other}> is geen gewone tekst: in een verhaal wordt niets berekend.`,
    `Schrijf ${field === "{…}" ? 'naam="waarde"' : `${field}="…"`}.`,
  ],
  "story/consent-expired": ({ actual }) => [
    `De toestemming voor dit verhaal eindigde op ${actual}: het verschijnt nergens.`,
    "Vraag ze opnieuw en verander dan de datum; of verwijder het verhaal.",
  ],
  "story/content-inside": ({ actual }) => [
    `Wat tussen <${actual}> en </${actual}> staat, zou niet getoond worden.`,
    `Sluit meteen, <${actual} … />, en zet de tekst ernaast.`,
  ],
  "story/event-handler": ({ actual }) => [
    `${q(actual)} zou code uitvoeren; een verhaal wordt gelezen, nooit uitgevoerd.`,
    "Verwijder het.",
  ],
  "story/expression": () => [
    "Wat tussen { en } staat, zou code zijn; een verhaal wordt gelezen, nooit uitgevoerd.",
    'Schrijf de tekst zelf, of een cijfer als <Fact indicator="…" period="…" />. Voor het teken schrijft u \\{.',
  ],
  "story/front-matter-code": ({ actual }) => [
    `Deze kop noemt zich ${q(actual)}; alleen gewone YAML wordt gelezen, en niets wordt uitgevoerd.`,
    'Begin het bestand met "---" alleen, daarna één veld per regel: title: …',
  ],
  "story/html": ({ actual }) => [
    actual ? `<${actual}> is HTML, en dat staat niet in een verhaal.` : "<> is HTML, en dat staat niet in een verhaal.",
    "Schrijf Markdown: *nadruk*, **vet**, [tekst](adres), - lijst. Voor het teken schrijft u &lt;.",
  ],
  "story/image-without-credit": ({ actual, other }) => [
    `Van het beeld ${q(actual)} is geen maker en geen akkoord bekend.`,
    `Zet het in content/photos/${other}/, beschrijf het onder "photos" in data/enterprises/${other}.json, en schrijf ../../photos/${other}/ voor de naam.`,
  ],
  "story/image-without-text": ({ actual }) => [
    `Het beeld ${q(actual)} zegt niets aan wie het niet ziet.`,
    "Beschrijf het tussen de haken: ![wat het toont](bestand).",
  ],
  "story/import": ({ actual }) => [
    `Een regel die met ${q(actual)} begint, zou code zijn; een verhaal wordt gelezen, nooit uitgevoerd.`,
    "Verwijder hem: Fact, Change, Chart, Testimony, Crossing, Note, Cite en Plain zijn er altijd. Is het een zin, begin hem dan anders.",
  ],
  "story/missing-attribute": ({ field, other }) => [`<${other}> mist ${q(field)}.`, `Voeg ${field}="…" toe.`],
  "story/missing-image": ({ actual }) => [
    `Het beeld ${q(actual)} is er niet.`,
    'Toon in een verhaal een foto van de onderneming: ../../photos/<onderneming>/<bestand>. Zet het beeld van een pagina naast de tekst, of in public/ met een adres dat begint met "/".',
  ],
  "story/missing-translation": ({ actual, among }) => [
    `De pagina ${q(actual)} ontbreekt in ${among.join(", ")}: ze wordt dan in een andere taal gelezen.`,
    `Voeg ${among.map((lang) => `${actual}.${lang}.mdx`).join(", ")} toe wanneer u kunt.`,
  ],
  "story/no-front-matter": () => [
    "Deze tekst begint niet met zijn kop.",
    'Begin het bestand met een regel "---", dan title: … en lede: …, dan "---".',
  ],
  "story/remote-image": ({ actual }) => [
    `Het beeld komt van elders (${actual}): die andere site zou weten wie de pagina leest.`,
    "Als de licentie het toelaat, bewaar het beeld dan hier: in content/photos/ voor een verhaal, naast de tekst voor een pagina.",
  ],
  "story/unknown-attribute": (said) => [`<${said.other}> heeft geen ${q(said.field)}.`, meant(said)],
  "story/unknown-component": (said) => [`Er is geen component <${said.actual}>.`, meant(said)],
  "story/unpublished-language": ({ among }) => [
    `Dit observatorium publiceert niet in de taal van dit bestand, wel in ${among.join(", ")}.`,
    'Voeg de taal toe aan "languages" in data/observatory.json, of verwijder het bestand.',
  ],
  "story/unsafe-link": ({ actual }) => [
    `Deze link zou niet naar een pagina leiden: ${q(actual)}.`,
    "Alleen https:, http:, mailto:, tel: en plaatsen op deze site zijn toegelaten.",
  ],
  "story/withdrawn": ({ actual }) => [
    `${q(actual)} is hier weggelaten: de toestemming ontbreekt of is beëindigd.`,
    "Kijk na of het verhaal zonder nog te begrijpen is.",
  ],
};
