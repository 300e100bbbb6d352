import type { Reason } from "../../../src/compute/comparability.ts";
import type { StatisticSeries } from "../../../src/compute/statistic.ts";
import { one } from "./published.ts";

/** A sentence about our statistics, the two series it is about, and the reasons that must be given. */
export type Row = readonly [sentence: string, a: StatisticSeries, b: StatisticSeries, reasons: readonly Reason[]];

const insee4 = { perimeter: "insee-four-families" };
const insee5 = { perimeter: "insee-five-families" };
const cress = { perimeter: "cress-panorama" };
const npi = { family: "npi" };
const integration = { family: "work-integration" };
const barometer = { source: "spf-barometer-2016" };
const hdfHeads = one("hauts-de-france", "jobs-headcount", insee4);
const hdfFte = one("hauts-de-france", "fte");
const walloniaFte = one("wallonie", "fte", barometer);
const crossBorder = ["legal-forms", "schools-and-hospitals", "place-of-count"] as const;
const jobsUnit = ["unit-of-job", ...crossBorder] as const;
const provinceShare = "share-of-wb-sse-employers";
const share = "share-salaried-employment";

/** Every pair that must never share an axis, by the sentence that says so. */
export const refused: readonly Row[] = [
  [
    "1. Administrative level: a French department and a Belgian province",
    one("nord", share, insee4),
    one("hainaut", provinceShare),
    ["administrative-level", "measure", ...crossBorder, "denominator"],
  ],
  ["2. Unit of job: 208 100 posts and 175 800 FTE in Hauts-de-France, 2014", hdfHeads, hdfFte, ["unit-of-job"]],
  ["2. Unit of job: Insee’s headcount and the regional series of SPF and OES", hdfHeads, walloniaFte, jobsUnit],
  [
    "2. Unit of job: headcount and FTE of the OES (2018)",
    one("wallonie-bruxelles", "jobs-headcount", { source: "lesoir-edl-2018" }),
    one("wallonie", "fte", { source: "spf-oes-2023" }),
    ["unit-of-job"],
  ],
  [
    "2. Unit of job: CRESS’s headcount and the FTE of the OES",
    one("hauts-de-france", "jobs-headcount", cress),
    walloniaFte,
    ["unit-of-job", "legal-forms", "place-of-count"],
  ],
  [
    "2. Unit of job: people of the European study and posts",
    one("europe", "persons-employed"),
    one("europe-28", "jobs-headcount"),
    ["unit-of-job", "legal-forms"],
  ],
  [
    "3. Unit of employer: 15 900 establishments in Hauts-de-France against 6 494 Walloon employers (2014)",
    one("hauts-de-france", "establishments"),
    one("wallonie", "employers", barometer),
    ["unit-of-employer", ...crossBorder],
  ],
  [
    "3. Unit of employer: Insee’s 81 500 establishments and the employer establishments of ESS France",
    one("ile-de-france", "establishments"),
    one("france", "employer-establishments", { perimeter: "ess-france-with-esus" }),
    ["unit-of-employer", "legal-forms"],
  ],
  [
    "4. Legal form: four families, then a fifth",
    hdfHeads,
    one("hauts-de-france", "jobs-headcount", insee5),
    ["legal-forms"],
  ],
  [
    "4. Legal form: companies of the 2014 law are left out by Insee",
    one("france", "jobs-headcount", insee4),
    one("france", "jobs-headcount", { perimeter: "ess-france-with-esus" }),
    ["legal-forms"],
  ],
  ["4. Legal form: France’s four families and the Belgian forms, both in FTE", hdfFte, walloniaFte, crossBorder],
  [
    "5. Purpose: 28 639 target-group workers against 230 867 FTE (Flanders, 2021)",
    one("vlaanderen", "target-group-workers", { ...integration, source: "statvl-2021" }),
    one("vlaanderen", "fte", { source: "spf-oes-2023" }),
    ["unit-of-job", "purpose", "place-of-count"],
  ],
  [
    "5. Purpose: recognised initiatives and employers of the same region",
    one("vlaanderen", "recognised-initiatives", {
      ...integration,
      sector: "collectief-maatwerk",
      source: "statvl-2021",
    }),
    one("vlaanderen", "employers", { source: "spf-oes-2023" }),
    ["unit-of-employer", "purpose", "place-of-count"],
  ],
  [
    "6. Schools and hospitals: the NBB account leaves free schools out, the OES does not",
    one("belgique", "jobs-headcount", { ...npi, period: "2017" }),
    one("wallonie-bruxelles", "jobs-headcount", { source: "lesoir-edl-2018" }),
    crossBorder,
  ],
  [
    "6. Schools and hospitals: private education explains Insee’s shares, the NBB account leaves it out",
    one("bretagne", share),
    one("belgique", share, { ...npi, period: "2014" }),
    crossBorder,
  ],
  [
    "7. Where a job is counted: at the workplace, or by registered office (Brussels, FTE)",
    hdfFte,
    one("bruxelles", "fte", barometer),
    crossBorder,
  ],
  [
    "7. An institution counts once in each region where it works: 18 441 is more than the real number",
    one("belgique", "employer-institutions", npi),
    one("belgique", "institutions", npi),
    ["unit-of-employer", "place-of-count"],
  ],
  [
    "7. Counted by registered office, or not stated (West-Vlaanderen and Limburg, 2019)",
    one("west-vlaanderen", "enterprises", { ...integration, sector: "collectief-maatwerk", period: "2019" }),
    one("limburg", "enterprises", { ...integration, sector: "collectief-maatwerk" }),
    ["place-of-count"],
  ],
  [
    "8. Denominator: 10.2 % of all salaried jobs and 13.6 % of private jobs, the same year",
    one("france", share, cress),
    one("france", "share-private-employment", cress),
    ["denominator"],
  ],
  [
    "8. Denominator: private jobs (13.6 %) and private jobs by payroll files (12.7 %)",
    one("france", "share-private-employment", cress),
    one("france", "share-private-employment", { source: "rs-acoss-2015" }),
    ["legal-forms", "place-of-count", "denominator"],
  ],
  [
    "8. Denominator: salaried jobs (France) and total employment (OES, 12 %)",
    one("france", share, cress),
    one("wallonie-bruxelles", "share-total-employment", { source: "oes-edl-2016" }),
    ["legal-forms", "place-of-count", "denominator"],
  ],
  [
    "8. Denominator: total employment and the working population",
    one("europe", "share-total-employment"),
    one("europe-28", "share-total-employment"),
    ["legal-forms", "denominator"],
  ],
  [
    "8. Denominator: Insee 2006 leaves agriculture out of both numbers",
    one("france", share, { perimeter: "insee-four-families-no-agriculture" }),
    one("france", share, insee4),
    ["legal-forms", "denominator"],
  ],
  [
    "8. Denominator: of the employers of Wallonia and Brussels, or of Wallonia only (Hainaut, 18 and 31 %)",
    one("hainaut", provinceShare),
    one("hainaut", "share-of-walloon-sse-employers"),
    ["measure", "denominator"],
  ],
  [
    "Breaks: Clap (2014), then Flores (2021), with a family more",
    one("hauts-de-france", share, { ...insee4, source: "insee-flash-hdf-10" }),
    one("hauts-de-france", share, insee5),
    ["legal-forms"],
  ],
  [
    "Breaks: 210 800 (Insee, end 2021) and 220 000 (CRESS, 2022)",
    one("hauts-de-france", "jobs-headcount", insee5),
    one("hauts-de-france", "jobs-headcount", cress),
    ["legal-forms"],
  ],
  [
    "Breaks: Pas-de-Calais by ESS France, and a press figure without its perimeter",
    one("pas-de-calais", "jobs-headcount", cress),
    one("pas-de-calais", "jobs-headcount", { perimeter: "unstated-pas-de-calais-2015" }),
    ["unstated-perimeter", "place-of-count"],
  ],
  [
    "Breaks: Luxembourg, 7.8 % of salaried jobs (2012), then 4 % of employment (2020)",
    one("luxembourg-pays", share),
    one("luxembourg-pays", "share-total-employment", { perimeter: "statec-legal-forms" }),
    ["legal-forms", "denominator"],
  ],
  [
    "Breaks: Luxembourg, wide criteria (2011), then six legal forms (2020), of one base",
    one("luxembourg-pays", "share-total-employment", { perimeter: "statec-criteria" }),
    one("luxembourg-pays", "share-total-employment", { perimeter: "statec-legal-forms" }),
    ["legal-forms"],
  ],
  [
    "Two French sources for 2012: Insee’s four families and legal status in payroll files",
    one("france", "jobs-headcount", insee4),
    one("france", "jobs-headcount", { source: "rs-acoss-2012" }),
    ["legal-forms", "place-of-count"],
  ],
  [
    "Comparison series printed beside: employers outside the social economy are no employers of it",
    one("belgique", "benchmark-private-employers-excl-sse", barometer),
    one("belgique", "employers", barometer),
    ["measure"],
  ],
  [
    "Jobs are not employers, and a share is not a count",
    one("hauts-de-france", share, { ...insee4, source: "insee-flash-hdf-10" }),
    hdfHeads,
    ["measure", "denominator"],
  ],
];
