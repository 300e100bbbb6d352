/**
 * What one language puts around numbers; each entry is a list of alternatives of a regular expression.
 * They decide what a typed number is not: a date, an hour, a rank, a part of another number.
 */
export interface ProseWords {
  months: string;
  /** Stand between a day and its month, or between two days: "et", "au". */
  between: string;
  /** Before an hour of the day: "à 18 heures". */
  beforeHour: string;
  hours: string;
  /** Endings of ranks: "3e", "21st". */
  ranks: string;
  /** Before a number that is a name: "article 60". */
  labels: string;
  /** Before a year, in words that make it one: "en 2019". */
  beforeYear: string;
  /** Before a year that the number is not of: "depuis 2016". */
  sinceYear: string;
  /** The year is another than the one that stands there: "l'année suivante". */
  otherYear: string;
  /** Between the two numbers of a fraction: "7 sur 9". */
  outOf: string;
  /** Between the two ends of a range: "entre 5 et 10", "5 à 10". */
  rangeStart: string;
  rangeMiddle: string;
  /** Opens a way from one value to another: "de 5 à 10". */
  fromValue: string;
  scales: Readonly<Record<string, number>>;
  /** Between a scale and its unit: "1,9 million d'euros". */
  ofUnit: string;
  about: string;
  atLeast: string;
  atMost: string;
  /** After a number: "40 personnes environ". */
  aboutAfter: string;
  /** Just before a number that is a change, not a level: "augmente de". */
  changeBefore: string;
  /** Just after such a number: "de plus", "fois". */
  changeAfter: string;
  /** After or before a number that is a part of what follows: "12 personnes de l'équipe". */
  partAfter: string;
  partBefore: string;
  /** A word that may follow a counted noun while all of it is still counted: "212 passagers en 2024"; a verb of doing tells of some. */
  ofAll: string;
  /** The sentence speaks of somebody else: "le magasin voisin". */
  others: string;
  /** A word that may follow a number without being what is counted. */
  goesOn: string;
  /** Joins two clauses, each with its own year. */
  joins: string;
  women: string;
  men: string;
  /** Words of indicators' names that tell nothing of their own. */
  stop: ReadonlySet<string>;
}
