import type { Language } from "../../model/text.ts";
import type { Unit } from "../../model/vocabulary.ts";

/** A way to write a unit after a number, and what the number is then multiplied by to be in the data's unit. */
export interface Notation {
  text: string;
  factor: number;
  /** A symbol is read with its capitals: MW is no mw. */
  symbol: boolean;
}

const symbol = (text: string, factor = 1): Notation => ({ text, factor, symbol: true });
const word = (text: string, factor = 1): Notation => ({ text, factor, symbol: false });
const words = (texts: string, factor = 1): Notation[] => texts.split("|").map((text) => word(text, factor));

const energy = (unit: number): Notation[] => [
  symbol("kWh", 1 / unit),
  symbol("MWh", 1e3 / unit),
  symbol("GWh", 1e6 / unit),
  symbol("TWh", 1e9 / unit),
  ...words("kilowattheures|kilowattheure|kilowattuur|kilowatt-hours|kilowatt-hour", 1 / unit),
  ...words("mégawattheures|mégawattheure|megawattuur|megawatt-hours|megawatt-hour", 1e3 / unit),
  ...words("gigawattheures|gigawattheure|gigawattuur|gigawatt-hours|gigawatt-hour", 1e6 / unit),
];

const weight: Notation[] = [
  symbol("t"),
  symbol("kg", 1e-3),
  symbol("kt", 1e3),
  ...words("tonnes|tonne|tons|ton"),
  ...words("kilogrammes|kilogramme|kilograms|kilogram|kilos|kilo", 1e-3),
];

/** Other ways to write what the data have in one unit. */
const others: Readonly<Record<string, readonly Notation[]>> = {
  t: weight,
  "t-co2": [
    symbol("t CO2"),
    ...words("tonnes de CO₂|tonnes de CO2|tonne CO₂|tonnes CO₂|ton CO2|tonnes of CO2|tonnes of CO₂"),
  ],
  kwh: energy(1),
  mwh: energy(1e3),
  mw: [symbol("kW", 1e-3), symbol("MW"), symbol("GW", 1e3), ...words("mégawatts|mégawatt|megawatts|megawatt")],
  m2: [
    symbol("m²"),
    symbol("m2"),
    symbol("ha", 1e4),
    ...words("mètres carrés|vierkante meter|square metres"),
    ...words("hectares|hectare", 1e4),
  ],
  hours: [symbol("h"), ...words("heures|heure|uur|uren|hours|hour")],
  fte: [symbol("ETP"), symbol("VTE"), symbol("FTE"), symbol("ETPs"), symbol("FTEs")],
  people: words("personnes|mensen|personen|people|persons"),
};

const money: Notation[] = [
  symbol("€"),
  symbol("EUR"),
  symbol("k€", 1e3),
  symbol("K€", 1e3),
  symbol("M€", 1e6),
  symbol("Md€", 1e9),
  ...words("euros|euro"),
];

const percent: Notation[] = [symbol("%", 0.01), ...words("pour cent|pour-cent|procent|percent|per cent", 0.01)];

/** Every way to write a unit in a language, the longest first. */
export function notationsOf(unit: Unit, lang: Language): Notation[] {
  if (unit.percent) return percent;
  const { one, other } = unit.name[lang];
  const named = [
    ...(unit.symbol === undefined ? [] : [symbol(unit.symbol)]),
    word(other),
    // "Personne" after a number of many is nobody.
    ...(one === "personne" ? [] : [word(one)]),
  ];
  const all = [...named, ...(unit.currency ? money : []), ...(others[unit.id] ?? [])];
  const known = new Set<string>();
  return all
    .filter(({ text }) => !known.has(text) && known.add(text))
    .toSorted((a, b) => b.text.length - a.text.length);
}

/** True for what is weighed or paid rather than counted one by one. */
export function isMeasured(unit: Unit): boolean {
  return unit.percent === true || unit.currency !== undefined || unit.symbol !== undefined;
}
