import type { IndicatorKind } from "../model/indicator.ts";
import type { RuleWords } from "./problem-words.ts";
import { small } from "./problems-small.en.ts";

const { quote: q } = small;
const kind = (name: string): string => small.kind[name as IndicatorKind] ?? name;
const form = (expected: string): string => expected.replaceAll(/[a-z]+/gu, q).replaceAll(" | ", " or ");

/** English words for faults of what an enterprise reports. */
export const reportRules: RuleWords<
  "period" | "observation" | "indicator" | "enterprise" | "evaluation" | "testimony"
> = {
  "period/bad-format": ({ actual, expected, suggestion }) => [
    `${q(actual)} is not ${expected}.`,
    suggestion && `Write ${q(suggestion)}.`,
  ],
  "period/before-start": ({ actual, other }) => [
    `The period ${actual} is before the enterprise began (${other}).`,
    'Check the period, or the year in "since".',
  ],
  "period/in-future": ({ actual, other }) => [
    `The period ${actual} is later than the day these data stand for (${other}).`,
    'Check the period; if the data are newer, change "asOf" in data/observatory.json.',
  ],
  "period/reversed": ({ actual, suggestion }) => [
    `This period ends before it begins: ${actual}.`,
    suggestion && `Write ${q(suggestion)}, or correct one of the two.`,
  ],

  "observation/above-whole": ({ field, actual, expected, other }) => [
    `${q(field)} is ${actual}, more than ${q(other)} (${expected}), which this indicator never exceeds.`,
    'Check both values; if one counts only a part of the enterprise, say so with "perimeter".',
  ],
  "observation/confided-in-parts": ({ other, actual }) => [
    `This value of ${q(other)} is confided, but the parts you publish (by ${q(actual)}) add up to it: anybody can have it.`,
    'Make it "visibility": "public", or confide the parts too.',
  ],
  "observation/confided-in-share": ({ other, actual }) => [
    `This value of ${q(other)} is confided, but ${q(actual)}, which you publish, gives it by a simple calculation: anybody can have it.`,
    'Make it "visibility": "public"; or do not publish that ratio, or not both its numbers.',
  ],
  "observation/duplicate": ({ actual, other }) => [
    `The same source gives ${actual} twice (first on line ${other}).`,
    'Keep one; or say what sets them apart, with "breakdown", "perimeter" or "source".',
  ],
  "observation/likert-steps": ({ actual, expected }) => [
    `There are ${actual} counts, but the indicator's scale has ${expected} steps.`,
    "Give one count for each step, 0 where nobody chose it.",
  ],
  "observation/negative-count": ({ actual }) => [`A count cannot be below 0, but this is ${actual}.`],
  "observation/no-respondents": ({ actual }) => [
    `A ${kind(actual)} says little without the number of answers.`,
    'Add "respondents", and "population" if you know it.',
  ],
  "observation/not-shown": ({ other }) => [
    `This value of ${q(other)} is confided, but no total can count it: totals add counts and amounts of whole enterprises.`,
    'If everybody may see it, write "visibility": "public"; else "private", or leave it out.',
  ],
  "observation/numerator-above-denominator": ({ actual, other }) => [
    `A part cannot exceed its whole, but ${actual} is more than ${other}.`,
    "Are the two exchanged?",
  ],
  "observation/one-form": ({ actual, expected }) => [
    {
      none: "There is no value here.",
      several: "The value is given in several ways at once.",
      half: "A numerator needs its denominator, and a denominator its numerator.",
    }[actual === "half" || actual === "none" ? actual : "several"],
    actual === "none"
      ? `Give ${form(expected)}; or write "status": "missing" with a "reason".`
      : `Give ${form(expected)} and nothing else.`,
  ],
  "observation/outside-scale": ({ actual, expected }) => [`${actual} is off the indicator's scale (${expected}).`],
  "observation/parts-miss-whole": ({ field, actual, expected, other }) => [
    `The parts of ${field} make ${actual} and not ${expected}: a gap of ${other}.`,
    'Check the parts. If only rounding is to blame, give "numerator" and "denominator".',
  ],
  "observation/respondents-above-population": ({ actual, other }) => [
    `${actual} answers cannot come from ${other} people or files.`,
    "Are the two exchanged?",
  ],
  "observation/share-out-of-range": ({ actual, suggestion }) => [
    `A share is between 0 and 1, but this is ${actual}.`,
    suggestion && `For ${actual} % write ${suggestion}. The percent sign is added when the number is shown.`,
  ],
  "observation/source-without-address": ({ actual }) => [
    `The source ${q(actual)} has no web address, and this page stands on public sources.`,
    'Add "url", so that a reader can go and look.',
  ],
  "observation/unit-mismatch": ({ actual, expected, other }) => [
    `${q(other)} is counted in ${q(expected)}, not in ${q(actual)}.`,
    "Convert the value, or use an indicator in that unit.",
  ],
  "observation/value-and-absent": ({ field, actual }) => [
    `The status is ${q(actual)}, and yet there is ${q(field)}.`,
    `Delete ${q(field)}, or change the status to "final".`,
  ],
  "observation/value-disagrees": ({ actual, other, suggestion }) => [
    `The value ${actual} is not ${other}.`,
    `Write ${suggestion}, or leave "value" out: it is computed from the other two.`,
  ],
  "observation/wrong-form": ({ field, actual, expected }) => [
    `The indicator's kind is ${kind(actual)}: it is not given by ${q(field)}.`,
    `Give ${form(expected)}.`,
  ],

  "indicator/adds": ({ actual, other }) => [
    `A ${kind(actual)} does not add up over ${other === "years" ? "years" : "enterprises"}.`,
    other === "years" ? 'Write "last" or "no".' : "Write false.",
  ],
  "indicator/scale": ({ actual, expected }) => [
    `An indicator of kind ${kind(actual)} needs a scale.`,
    `Add "scale": ${expected}.`,
  ],
  "indicator/unit": ({ actual }) => [
    `A share is counted in percent, and ${q(actual)} is no percentage.`,
    'Write "percent", or choose another kind.',
  ],
  "indicator/versions": ({ actual, other }) => [
    `The version of ${actual} stands after that of ${other}.`,
    "Put the oldest version first.",
  ],

  "enterprise/example-source": ({ actual }) => [
    `This enterprise is fictional, but its figures lean on something real: ${actual}.`,
    "Give it a source of its own, without web address.",
  ],
  "enterprise/example-website": ({ actual }) => [
    `This enterprise is fictional, but it points to a real site: ${actual}.`,
    'Delete "website".',
  ],
  "enterprise/target-form": ({ actual }) => [
    actual ? `The range is the wrong way round: ${actual}.` : "A target is one value or one range.",
    actual ? "Write the lower number first." : 'Give "value" or "range", not both.',
  ],

  "evaluation/contradicts-data": ({ actual, field, expected, other }) => [
    `${q(actual)} does not agree with the data: ${q(field)} is ${expected} (${other}).`,
    "Correct the text or the data. If the number is of something else, write it in words.",
  ],
  "evaluation/hidden-fact": ({ actual }) => [
    `${actual} is not public, so it cannot be shown here.`,
    'Point to another value, or write "visibility": "public" there.',
  ],
  "evaluation/no-number": () => [
    "This evaluation has voices, and no number beside them yet.",
    "One figure with its receipt is enough to read both together.",
  ],
  "evaluation/no-voice": () => [
    "This evaluation has numbers, and no voice beside them yet.",
    'Ask one person for a few sentences, with consent, and add them to "testimonies".',
  ],
  "evaluation/stages": ({ actual, expected }) => [
    `The stages stand in order 1, 2, 3: step ${expected} belongs here, not ${actual}.`,
  ],
  "evaluation/unknown-fact": ({ actual, suggestion, among }) => [
    `The enterprise reports no ${actual}.`,
    suggestion ? `Did you mean ${q(suggestion)}?` : among.length > 0 ? `It reports: ${among.join(", ")}.` : undefined,
  ],

  "testimony/consent-expired": ({ actual, other }) => [
    `The consent for ${q(actual)} ended on ${other}: these words are shown nowhere, nor what was read from them.`,
    "Ask the person again, then change the date; or delete the testimony.",
  ],
  "testimony/no-consent": ({ actual }) => [
    `${q(actual)} has no consent: these words are shown nowhere, nor what was read from them.`,
    'Add "consent" with the day it was given and what for.',
  ],
  "testimony/not-for-web": ({ actual }) => [
    `The consent for ${q(actual)} does not cover the web, and everything here is on the web: these words are shown nowhere.`,
    'If the person agrees, add "web" to "scope".',
  ],
};
