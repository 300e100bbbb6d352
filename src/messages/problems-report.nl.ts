import type { IndicatorKind } from "../model/indicator.ts";
import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.nl.ts";

const { quote: q } = small;
const kind = (name: string): string => small.kind[name as IndicatorKind] ?? name;
const form = (expected: string): string => expected.replaceAll(/[a-z]+/gu, q).replaceAll(" | ", " of ");

/** Dutch words for faults of what an enterprise reports. */
export const reportRules: RuleWords<
  "period" | "observation" | "indicator" | "enterprise" | "evaluation" | "testimony"
> = {
  "period/bad-format": ({ actual, expected, suggestion }) => [
    `Hier hoort ${expected}, niet ${q(actual)}.`,
    suggestion && `Schrijf ${q(suggestion)}.`,
  ],
  "period/before-start": ({ actual, other }) => [
    `De periode ${actual} valt voor het begin van de onderneming (${other}).`,
    'Kijk de periode na, of het jaar in "since".',
  ],
  "period/in-future": ({ actual, other }) => [
    `De periode ${actual} ligt na de dag waarvoor deze gegevens gelden (${other}).`,
    'Kijk de periode na; zijn de gegevens recenter, verander dan "asOf" in data/observatory.json.',
  ],
  "period/reversed": ({ actual, suggestion }) => [
    `Deze periode eindigt voor ze begint: ${actual}.`,
    suggestion && `Schrijf ${q(suggestion)}, of verbeter een van beide.`,
  ],

  "observation/above-whole": ({ field, actual, expected, other }) => [
    `${q(field)} is ${actual}, meer dan ${q(other)} (${expected}), waar deze indicator nooit boven gaat.`,
    'Kijk beide waarden na; telt een ervan maar een deel van de onderneming, zeg dat dan met "perimeter".',
  ],
  "observation/confided-in-parts": ({ other, actual }) => [
    `Deze waarde van ${q(other)} is toevertrouwd, maar de delen die u publiceert (volgens ${q(actual)}) tellen ertoe op: iedereen kan ze hebben.`,
    'Schrijf "visibility": "public", of vertrouw ook de delen toe.',
  ],
  "observation/confided-in-share": ({ other, actual }) => [
    `Deze waarde van ${q(other)} is toevertrouwd, maar uit ${q(actual)}, dat u publiceert, is ze zo te berekenen: iedereen kan ze hebben.`,
    'Schrijf "visibility": "public"; of publiceer die verhouding niet, of niet haar beide getallen.',
  ],
  "observation/duplicate": ({ actual, other }) => [
    `Dezelfde bron geeft ${actual} twee keer (eerst op regel ${other}).`,
    'Behoud er een; of zeg wat ze onderscheidt, met "breakdown", "perimeter" of "source".',
  ],
  "observation/likert-steps": ({ actual, expected }) => [
    `Er staan ${actual} aantallen, maar de schaal van de indicator heeft ${expected} stappen.`,
    "Geef één aantal per stap, 0 waar niemand voor koos.",
  ],
  "observation/negative-count": ({ actual }) => [`Een aantal kan niet onder 0 gaan, maar hier staat ${actual}.`],
  "observation/no-respondents": ({ actual }) => [
    `Een ${kind(actual)} zegt weinig zonder het aantal antwoorden.`,
    'Voeg "respondents" toe, en "population" als u die kent.',
  ],
  "observation/not-shown": ({ other }) => [
    `Deze waarde van ${q(other)} is toevertrouwd, maar geen enkel totaal kan ze meetellen: totalen tellen aantallen en hoeveelheden van hele ondernemingen op.`,
    'Mag iedereen ze zien, schrijf dan "visibility": "public"; anders "private", of laat ze weg.',
  ],
  "observation/numerator-above-denominator": ({ actual, other }) => [
    `Een deel is nooit groter dan zijn geheel, maar ${actual} is meer dan ${other}.`,
    "Zijn de twee omgewisseld?",
  ],
  "observation/one-form": ({ actual, expected }) => [
    {
      none: "Hier staat geen waarde.",
      several: "De waarde is op meer dan één manier gegeven.",
      half: "Een teller heeft zijn noemer nodig, en een noemer zijn teller.",
    }[actual === "half" || actual === "none" ? actual : "several"],
    actual === "none"
      ? `Geef ${form(expected)}; of schrijf "status": "missing" met een "reason".`
      : `Geef ${form(expected)} en niets anders.`,
  ],
  "observation/outside-scale": ({ actual, expected }) => [
    `${actual} valt buiten de schaal van de indicator (${expected}).`,
  ],
  "observation/parts-miss-whole": ({ field, actual, expected, other }) => [
    `De delen van ${field} zijn samen ${actual} en niet ${expected}: een verschil van ${other}.`,
    'Kijk de delen na. Komt het alleen door afronding, geef dan "numerator" en "denominator".',
  ],
  "observation/respondents-above-population": ({ actual, other }) => [
    `${actual} antwoorden kunnen niet van ${other} mensen of dossiers komen.`,
    "Zijn de twee omgewisseld?",
  ],
  "observation/share-out-of-range": ({ actual, suggestion }) => [
    `Een aandeel ligt tussen 0 en 1, maar hier staat ${actual}.`,
    suggestion &&
      `Voor ${actual} % schrijft u ${suggestion}. Het procentteken komt erbij wanneer het getal getoond wordt.`,
  ],
  "observation/source-without-address": ({ actual }) => [
    `De bron ${q(actual)} heeft geen webadres, en deze pagina steunt op publieke bronnen.`,
    'Voeg "url" toe, zodat wie leest kan gaan kijken.',
  ],
  "observation/unit-mismatch": ({ actual, expected, other }) => [
    `${q(other)} wordt geteld in ${q(expected)}, niet in ${q(actual)}.`,
    "Reken de waarde om, of neem een indicator in die eenheid.",
  ],
  "observation/value-and-absent": ({ field, actual }) => [
    `De status is ${q(actual)}, en toch staat er ${q(field)}.`,
    `Verwijder ${q(field)}, of schrijf "status": "final".`,
  ],
  "observation/value-disagrees": ({ actual, other, suggestion }) => [
    `De waarde ${actual} is niet ${other}.`,
    `Schrijf ${suggestion}, of laat "value" weg: ze wordt uit de twee andere berekend.`,
  ],
  "observation/wrong-form": ({ field, actual, expected }) => [
    `De soort van de indicator is ${q(kind(actual))}: die geeft u niet met ${q(field)}.`,
    `Geef ${form(expected)}.`,
  ],

  "indicator/adds": ({ actual, other }) => [
    `Een waarde van de soort ${q(kind(actual))} telt niet op over ${other === "years" ? "jaren" : "ondernemingen"}.`,
    other === "years" ? 'Schrijf "last" of "no".' : "Schrijf false.",
  ],
  "indicator/scale": ({ actual, expected }) => [
    `Een indicator van de soort ${q(kind(actual))} heeft een schaal nodig.`,
    `Voeg "scale": ${expected} toe.`,
  ],
  "indicator/unit": ({ actual }) => [
    `Een aandeel wordt geteld in procent, en ${q(actual)} is geen percentage.`,
    'Schrijf "percent", of kies een andere soort.',
  ],
  "indicator/versions": ({ actual, other }) => [
    `De versie van ${actual} staat na die van ${other}.`,
    "Zet de oudste versie eerst.",
  ],

  "enterprise/example-source": ({ actual }) => [
    `Deze onderneming is verzonnen, maar haar cijfers steunen op iets echts: ${actual}.`,
    "Geef haar een eigen bron, zonder webadres.",
  ],
  "enterprise/example-website": ({ actual }) => [
    `Deze onderneming is verzonnen, maar ze verwijst naar een echte site: ${actual}.`,
    'Verwijder "website".',
  ],
  "enterprise/target-form": ({ actual }) => [
    actual ? `De marge staat omgekeerd: ${actual}.` : "Een doel is één waarde of één marge.",
    actual ? "Schrijf het kleinste getal eerst." : 'Geef "value" of "range", niet allebei.',
  ],

  "evaluation/contradicts-data": ({ actual, field, expected, other }) => [
    `${q(actual)} klopt niet met de gegevens: ${q(field)} is ${expected} (${other}).`,
    "Verbeter de tekst of de gegevens. Gaat het getal over iets anders, schrijf het dan voluit.",
  ],
  "evaluation/hidden-fact": ({ actual }) => [
    `${actual} is niet publiek en kan hier dus niet getoond worden.`,
    'Verwijs naar een andere waarde, of schrijf daar "visibility": "public".',
  ],
  "evaluation/no-number": () => [
    "Deze evaluatie heeft stemmen, en nog geen cijfer ernaast.",
    "Eén cijfer met zijn bonnetje volstaat om beide samen te lezen.",
  ],
  "evaluation/no-voice": () => [
    "Deze evaluatie heeft cijfers, en nog geen stem ernaast.",
    'Vraag iemand om enkele zinnen, met toestemming, en voeg ze toe aan "testimonies".',
  ],
  "evaluation/stages": ({ actual, expected }) => [
    `De stappen volgen elkaar op als 1, 2, 3: hier hoort stap ${expected}, niet ${actual}.`,
  ],
  "evaluation/unknown-fact": ({ actual, suggestion, among }) => [
    `De onderneming rapporteert geen ${actual}.`,
    suggestion ? `Bedoelde u ${q(suggestion)}?` : among.length > 0 ? `Ze rapporteert: ${among.join(", ")}.` : undefined,
  ],

  "testimony/consent-expired": ({ actual, other }) => [
    `De toestemming voor ${q(actual)} eindigde op ${other}: deze woorden verschijnen nergens, en evenmin wat eruit gelezen werd.`,
    "Vraag het de persoon opnieuw en verander dan de datum; of verwijder de getuigenis.",
  ],
  "testimony/no-consent": ({ actual }) => [
    `${q(actual)} heeft geen toestemming: deze woorden verschijnen nergens, en evenmin wat eruit gelezen werd.`,
    'Voeg "consent" toe, met de dag waarop ze gegeven werd en waarvoor.',
  ],
  "testimony/not-for-web": ({ actual }) => [
    `De toestemming voor ${q(actual)} geldt niet voor het web, en alles hier staat op het web: deze woorden verschijnen nergens.`,
    'Stemt de persoon ermee in, voeg dan "web" toe aan "scope".',
  ],
};
