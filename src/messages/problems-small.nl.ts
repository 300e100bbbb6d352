import { sortOf, type SmallWords } from "./problem-words.ts";

const quote = (text: string): string => `"${text}"`;

/** Smaller words of the Dutch problems. */
export const small: SmallWords = {
  quote,
  value: (json) => {
    const sort = sortOf(json);
    if (sort === "text") return `de tekst ${json}`;
    if (sort === "number") return `het getal ${json}`;
    if (sort === "word") return json;
    return sort === "list" ? "een lijst" : "een groep velden { … }";
  },
  meant: ({ suggestion, among }) => {
    if (suggestion !== "") return `Bedoelde u ${quote(suggestion)}?`;
    return among.length > 0 ? `Hier bekend: ${among.join(", ")}.` : undefined;
  },
  limit: (expected) => expected.replace("≥", "minstens").replace("≤", "hoogstens"),
  kind: {
    count: "aantal",
    amount: "bedrag",
    share: "aandeel",
    ratio: "verhouding",
    mean: "gemiddelde",
    median: "mediaan",
    rating: "score",
    likert: "Likertschaal",
    direction: "richting van een verandering",
  },
  json: {
    "comma-missing": ["Hier ontbreekt een komma.", "Zet een komma tussen elk element en het volgende."],
    "comma-extra": ["Hier staat een komma te veel.", "Na het laatste element komt geen komma."],
    "colon-missing": ["Na deze naam ontbreekt een dubbelepunt.", 'Schrijf "naam": waarde.'],
    "value-missing": ["Hier ontbreekt een waarde.", "Vul ze in, of verwijder het veld."],
    "key-missing": [
      "Hier ontbreekt de naam van een veld.",
      'Schrijf "naam": waarde, met de naam tussen rechte aanhalingstekens.',
    ],
    "not-closed": ["Het bestand stopt voordat alles gesloten is.", "Sluit elke { met } en elke [ met ]."],
    "text-after-end": [
      "Er staat nog iets na het einde van de gegevens.",
      "Verwijder het, of zoek hogerop een } of ] te veel.",
    ],
    "quote-missing": [
      "Deze tekst wordt niet gesloten op zijn regel.",
      'Eindig met ". Een nieuwe regel binnen een tekst schrijft u als \\n.',
    ],
    "wrong-quotes": ["JSON kent deze aanhalingstekens niet.", 'Schrijf rechte dubbele aanhalingstekens: ".'],
    comment: ["JSON kent geen opmerkingen.", 'Zet de opmerking in een "note", of verwijder ze.'],
    number: ["Dit is geen getal zoals JSON het schrijft.", "Schrijf alleen cijfers, met een punt voor de decimalen."],
    "line-break-in-text": [
      "Een tekst bevat een nieuwe regel of een ander onzichtbaar teken.",
      "Schrijf in de plaats \\n.",
    ],
    backslash: ["Een backslash heeft in JSON een eigen betekenis.", "Schrijf hem twee keer: \\\\."],
    word: [
      "JSON kent dit woord niet.",
      "Zet teksten tussen rechte aanhalingstekens; alleen true, false, null en getallen staan zonder.",
    ],
    "too-deep": ["De haakjes zitten te diep in elkaar om ze te lezen.", undefined],
    unknown: ["Dit is geen JSON.", "Vergelijk het bestand met een ander dat werkt."],
  },
  yaml: {
    "not-closed": [
      'De kop wordt niet gesloten met een regel "---".',
      'Schrijf "---" alleen op een regel, onder de velden.',
    ],
    alias: ["De kop verwijst naar een andere plaats in zichzelf (& of *).", "Schrijf de waarde zelf."],
    tab: ["Een regel van de kop begint met een tab.", "Gebruik spaties."],
    colon: [
      "De kop is hier niet leesbaar.",
      'Staat er ": " in een tekst? Zet dan de hele tekst tussen aanhalingstekens: title: "A : B".',
    ],
    indent: ["Deze regel van de kop staat niet gelijk met de andere.", "Begin elk veld aan het begin van de regel."],
    quote: ["Een aanhalingsteken of haakje dat hier opengaat, wordt niet gesloten.", "Sluit het op dezelfde regel."],
    tag: ["De kop bevat een label (!…); alleen gewone waarden worden gelezen.", "Verwijder het label."],
    syntax: ["De kop is hier niet leesbaar.", "Schrijf één veld per regel: naam: waarde."],
  },
  markup: {
    comment: ["<!-- … --> wordt hier niet gelezen.", "Verwijder de opmerking, of schrijf {/* … */}."],
    "web-address": ["Een webadres tussen < en > wordt hier niet gelezen.", "Schrijf [tekst](https://…)."],
    "less-than": ["Het teken < begint een component, en hier staat er geen.", "Voor het teken zelf schrijft u &lt;."],
    "tag-not-closed": ["Deze component wordt niet gesloten.", "Eindig met />."],
    quotes: ["De waarde van dit attribuut staat niet tussen aanhalingstekens.", 'Schrijf naam="waarde".'],
    "end-tag": [
      "Een openende en een sluitende tag horen niet bij elkaar.",
      "Geef elke <Note> een </Note>, en sluit de andere met />.",
    ],
    brace: ["Een accolade { wordt niet gesloten.", "Voor het teken zelf schrijft u \\{."],
    other: ["De tekst is hier niet leesbaar.", "Vergelijk hem met een verhaal dat werkt."],
  },
};
