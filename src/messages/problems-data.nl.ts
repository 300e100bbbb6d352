import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.nl.ts";

const { quote: q, value, meant, limit, json } = small;

/** Dutch words for faults of files, data, CSV and settings. */
export const dataRules: RuleWords<"file" | "data" | "csv" | "settings"> = {
  "file/bad-name": ({ suggestion }) => [
    "De naam van een bestand wordt een adres: hij heeft alleen kleine letters, cijfers en koppeltekens, en die van een tekst eindigt op zijn taal (mijn-verhaal.nl.mdx).",
    suggestion && `Hernoem het tot ${suggestion}.`,
  ],
  "file/empty": () => ["Dit bestand is leeg.", "Schrijf er iets in, of verwijder het."],
  "file/encoding": ({ actual, other }) => [
    other
      ? `Dit bestand is niet bewaard als UTF-8: het woord ${q(other)} heeft zijn accenten in een oudere codering (${actual}).`
      : `Dit bestand is bewaard als ${actual}; alleen UTF-8 wordt gelezen.`,
    "Bewaar het opnieuw als UTF-8; in een rekenblad kiest u CSV UTF-8.",
  ],
  "file/missing": () => [
    "Geen observatorium kan zonder dit bestand, en het is er niet.",
    "Maak het aan; de gids voor auteurs toont wat erin staat.",
  ],
  "file/outside": () => [
    "Deze koppeling leidt buiten de map van het observatorium, waar niets gelezen wordt.",
    "Zet hier het bestand zelf.",
  ],
  "file/unexpected": ({ suggestion }) => [
    "Hier wordt geen bestand verwacht: niets zou het ooit lezen.",
    suggestion
      ? `Bedoelde u ${suggestion}?`
      : "Cijfers horen in data/enterprises, data/indicators en data/statistics; teksten in content/stories en content/pages.",
  ],
  "file/unreadable": () => ["Dit bestand kan niet geopend worden.", "Kijk na of het bestaat en of u het mag lezen."],
  "file/wrong-extension": ({ actual, expected, suggestion }) => [
    actual
      ? `Een bestand in deze map eindigt op ${expected}, niet op ${actual}.`
      : `Een bestand in deze map eindigt op ${expected}.`,
    `Als de inhoud klopt, hernoem het dan tot ${suggestion}.`,
  ],
  "file/wrong-folder": ({ actual, expected, suggestion }) => {
    if (actual)
      return [
        `Er is geen onderneming ${q(actual)}: dit verhaal is van niemand.`,
        suggestion && `Bedoelde u ${suggestion}?`,
      ];
    if (expected) return [`Dit lijkt op ${expected}, in de verkeerde map.`, `Verplaats het naar ${suggestion}.`];
    return [
      "Dit bestand staat in de verkeerde map.",
      suggestion ? `Verplaats het naar ${suggestion}.` : "Een verhaal staat in content/stories/<onderneming>/.",
    ];
  },

  "data/bad-format": ({ field, actual, expected, suggestion }) => [
    `${q(field)} vraagt ${expected}, maar hier staat ${q(actual)}.`,
    suggestion && `Schrijf ${q(suggestion)}.`,
  ],
  "data/bad-id": ({ field, actual, suggestion }) => [
    `${q(actual)} kan geen ${field === "id" ? "id" : `id in ${q(field)}`} zijn: een id benoemt een bestand en een adres, en heeft dus alleen kleine letters, cijfers en koppeltekens.`,
    suggestion && `Schrijf ${q(suggestion)}.`,
  ],
  "data/broken-json": ({ other, suggestion }) => {
    const [says, hint] = json[other as keyof typeof json] ?? json.unknown;
    return [says, suggestion ? `Schrijf ${suggestion}: cijfers, en een punt voor de decimalen.` : hint];
  },
  "data/circular-parent": ({ actual, other }) => [
    `${q(actual)} zou in zichzelf liggen: "parent" ${q(other)} leidt ernaar terug.`,
    "Verbeter een van de schakels op die weg.",
  ],
  "data/duplicate-id": ({ actual, other }) => [
    `De id ${q(actual)} is al gebruikt op regel ${other}.`,
    "Geef een van beide een andere id, of verwijder er een.",
  ],
  "data/duplicate-key": ({ field, other }) => [
    `${q(field)} staat twee keer op dezelfde plaats${other ? ` (eerst op regel ${other})` : ""}; een van beide zou verloren gaan.`,
    "Behoud de juiste.",
  ],
  "data/id-not-file-name": ({ actual, suggestion, other }) => [
    `De id is ${q(actual)}, maar het bestand heet ${suggestion}.json. Beide zijn hetzelfde adres.`,
    `Schrijf ${q(suggestion)}, of hernoem het bestand tot ${other}.`,
  ],
  "data/list-length": ({ field, actual, expected }) => [
    `${q(field)} telt ${actual} elementen; nodig: ${limit(expected)}.`,
  ],
  "data/missing-field": ({ field }) => [`${q(field)} ontbreekt.`, `Voeg hier ${q(field)} toe.`],
  "data/missing-source": () => [
    "De bron ontbreekt: geen cijfer zonder de plaats waar het vandaan komt.",
    'Voeg "source" toe met de id van een bron uit dit bestand, of uit data/sources.json.',
  ],
  "data/no-words": ({ field }) => [
    `${q(field)} heeft in geen enkele taal woorden.`,
    'Schrijf { "nl": "…" }, en ook "fr" en "en" als u kunt.',
  ],
  "data/out-of-range": ({ field, actual, expected, suggestion }) => [
    `${q(field)} moet ${limit(expected)} zijn, maar hier staat ${actual}.`,
    suggestion && `Schrijf ${suggestion}.`,
  ],
  "data/text-length": ({ field, actual, expected }) => [
    actual === "0" ? `${q(field)} is leeg.` : `${q(field)} telt ${actual} tekens; toegelaten: ${limit(expected)}.`,
    actual === "0" ? "Schrijf iets, of verwijder het veld." : "Zeg het in minder woorden.",
  ],
  "data/unknown-field": (said) => [`Er is hier geen veld ${q(said.field)}.`, meant(said)],
  "data/unknown-language": ({ actual }) => [
    `${q(actual)} is geen taal van de interface; dat zijn fr, nl en en.`,
    `Voor woorden in een andere taal schrijft u { "lang": "${actual}", "text": "…" }.`,
  ],
  "data/unknown-reference": (said) => [
    `${q(said.actual)} zou ${said.expected} moeten aanduiden, maar niets draagt die naam.`,
    meant(said),
  ],
  "data/unknown-value": (said) => [
    `${q(said.field)} kan niet ${q(said.actual)} zijn.`,
    [said.suggestion && `Bedoelde u ${q(said.suggestion)}?`, `Mogelijk: ${said.among.join(", ")}.`]
      .filter(Boolean)
      .join(" "),
  ],
  "data/wrong-type": ({ field, actual, expected, suggestion, other }) => {
    const says = `${q(field)} moet ${expected} zijn, maar dit is ${value(actual)}.`;
    if (other)
      return [
        says,
        `${actual} is ${suggestion} in het ene land en ${other} in het andere: schrijf wat u bedoelt, met een punt voor de decimalen en zonder teken voor de duizendtallen.`,
      ];
    if (!suggestion) return [says];
    if (/^-?[\d.]+(e[-+]?\d+)?$/u.test(suggestion))
      return [
        says,
        `Schrijf ${suggestion}, zonder aanhalingstekens of spaties. Spaties en eenheid komen erbij wanneer het getal getoond wordt.`,
      ];
    return [says, `Schrijf ${suggestion}.`];
  },

  "csv/column-count": ({ actual, expected }) => [
    `Deze regel telt ${actual} cellen, de kopregel ${expected}.`,
    'Staat er een komma in een tekst? Zet dan de hele cel tussen rechte aanhalingstekens: "a, b".',
  ],
  "csv/duplicate-column": ({ actual }) => [`De kolom ${q(actual)} staat er twee keer.`, "Verwijder een van beide."],
  "csv/duplicate-row": ({ other }) => [
    `Deze regel zegt hetzelfde als ${/^\d+$/u.test(other) ? `regel ${other}` : `een regel van ${other}`}: zelfde plaats, jaar, maat en bron.`,
    "Verwijder een van beide, of zeg wat ze onderscheidt: perimeter, editie, referentiedatum.",
  ],
  "csv/missing-column": ({ field }) => [
    `De kolom ${q(field)} ontbreekt.`,
    "Voeg ze toe aan de eerste regel, en een cel aan elke regel.",
  ],
  "csv/separator": ({ actual }) => [
    `De cellen zijn gescheiden door ${actual === ";" ? "puntkomma's" : "tabs"}; er worden komma's verwacht.`,
    "Bewaar het blad opnieuw als CSV UTF-8 met komma's, en een punt voor de decimalen.",
  ],
  "csv/unclosed-quote": () => [
    "Een aanhalingsteken dat hier opengaat, wordt nooit gesloten: de rest van het bestand zou één cel zijn.",
    'Sluit het met ". Een aanhalingsteken in een cel schrijft u twee keer: "".',
  ],
  "csv/unknown-column": (said) => [`Er is geen kolom ${q(said.actual)}.`, meant(said)],

  "settings/address": ({ actual, suggestion, other }) => [
    `Het adres ${q(actual)} is meer dan een oorsprong.`,
    other === "/" ? `Schrijf ${q(suggestion)}.` : `Schrijf hier ${q(suggestion)}, en het pad ${q(other)} in "base".`,
  ],
  "settings/disclosure": ({ field, expected }) => [
    field === ""
      ? "Dit bestand is geen JSON-object."
      : expected === ""
        ? `${q(field)} is hier niet bekend.`
        : `${q(field)} moet tussen deze grenzen liggen: ${expected}.`,
    'Het mag "minimum", "dominance", "p" en "people" bevatten. Strenger dan gewoonlijk kan, losser niet; wat het bestand zegt, wordt nergens afgedrukt.',
  ],
  "settings/locale": ({ actual, expected, suggestion }) => [
    `${q(actual)} is geen regionale variant van ${q(expected)}.`,
    suggestion && `Schrijf ${q(suggestion)}.`,
  ],
};
