import { one, pairs } from "./published.ts";
import type { Row } from "./refused.ts";

const share = "share-salaried-employment";
const workbook = { source: "insee-itdd-2017" };
const barometer = { source: "spf-barometer-2016" };
const oes = { source: "spf-oes-2023" };
const regions = ["wallonie", "bruxelles", "vlaanderen"];
const departments = ["aisne", "nord", "oise", "pas-de-calais", "somme"];
const provinces = ["brabant-wallon", "hainaut", "liege", "luxembourg", "namur"];
const integration = { family: "work-integration" };

const measured = (sentence: string, places: readonly string[], measure: string, more = {}): Row[] =>
  pairs(places).map(([a, b]): Row => [`${sentence}: ${a}, ${b}`, one(a, measure, more), one(b, measure, more), []]);

/** Every pair that is drawn on one axis: without reasons as it is, with reasons with care. */
export const allowed: readonly Row[] = [
  ...measured("5 HDF departments: share of all salaried jobs, Insee workbook", departments, share, workbook),
  ...measured("also all other French departments", ["nord", "finistere", "la-reunion"], share, workbook),
  ...measured("and regions of the same workbook", ["hauts-de-france", "bretagne", "pays-de-la-loire"], share, workbook),
  ...measured("Wallonia, Brussels, Flanders: employers 2008-2014", regions, "employers", barometer),
  ...measured("Wallonia, Brussels, Flanders: employers 2017-2021", regions, "employers", oes),
  ...measured("Wallonia, Brussels, Flanders: FTE 2008-2014", regions, "fte", barometer),
  ...measured("Wallonia, Brussels, Flanders: FTE 2017-2021", regions, "fte", oes),
  ...measured("5 Walloon provinces: share of employers, 2016", provinces, "share-of-wb-sse-employers"),
  ...measured("NBB: institutions in each region where they work", regions, "employer-institutions", { family: "npi" }),
  ...regions.map((region): Row => [
    `Belgium 2014 to 2017, a break: FTE of ${region}`,
    one(region, "fte", barometer),
    one(region, "fte", oes),
    ["source", "edition", "break"],
  ]),
  [
    "Flemish employers, 6 998 to 6 250",
    one("vlaanderen", "employers", barometer),
    one("vlaanderen", "employers", oes),
    ["source", "edition", "break"],
  ],
  [
    "OES revises: Wallonia 2018 = 6 639 employers (2020 press), 6 735 (2023 table)",
    one("wallonie", "employers", { source: "lesoir-edl-2018" }),
    one("wallonie", "employers", oes),
    ["source", "edition"],
  ],
  [
    "OES revises: headcount 2020 = 243 000 or 247 000",
    one("wallonie-bruxelles", "jobs-headcount", { source: "caips-edl-2020" }),
    one("wallonie-bruxelles", "jobs-headcount", { source: "onsadapte-2020" }),
    ["source", "edition"],
  ],
  [
    "Flanders: method changed with the 2018 report, new schemes in 2019",
    one("vlaanderen", "target-group-workers", { ...integration, source: "werkbe-2015" }),
    one("vlaanderen", "target-group-workers", { ...integration, source: "statvl-2021" }),
    ["source", "break"],
  ],
  [
    "Flanders: not comparable with 2020, so the break is drawn between them",
    one("vlaanderen", "target-group-workers", { ...integration, source: "werkkracht10-2020" }),
    one("vlaanderen", "target-group-workers", { ...integration, source: "statvl-2021" }),
    ["source", "break"],
  ],
  [
    "Two sources for one cell: Hauts-de-France 2014 in Insee Flash and in the workbook",
    one("hauts-de-france", share, { source: "insee-flash-hdf-10" }),
    one("hauts-de-france", share, workbook),
    ["source"],
  ],
  [
    "One European study: women in France and in Belgium (a lower bound)",
    one("france", "share-women-jobs"),
    one("belgique", "share-women-jobs"),
    [],
  ],
  [
    "A family is a part of the total",
    one("hauts-de-france", "jobs-headcount", { perimeter: "insee-four-families", family: "association" }),
    one("hauts-de-france", "jobs-headcount", { perimeter: "insee-four-families" }),
    ["part"],
  ],
];
