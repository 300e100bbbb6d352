import { Enterprise } from "../model/enterprise.ts";
import type { Observation } from "../model/observation.ts";
import type { Language } from "../model/text.ts";
import { checkEnterprise } from "./check-enterprise.ts";
import { checkEvaluationProse } from "./check-evaluation-prose.ts";
import { checkConsents, checkWeave, withConsents, withoutWithdrawn, type Withdrawn } from "./consent.ts";
import { checkPhotos, withoutPhotos } from "./check-photos.ts";
import type { EnterpriseCheck } from "./enterprise-check.ts";
import type { FactIndex } from "./fact-index.ts";
import { loadObjects } from "./load-objects.ts";
import { observationsOf } from "./observations.ts";
import type { Partly } from "./partly.ts";
import type { ProblemList } from "./problem-list.ts";
import type { TopicBook } from "./prose/topic-book.ts";
import type { Topics } from "./prose/confided-findings.ts";

/** Everything that enterprises' files hold, ready for the observatory and for the check of their stories. */
export interface LoadedEnterprises {
  enterprises: Map<string, Enterprise>;
  observations: Map<string, Observation[]>;
  /** Those that only totals may count. */
  confided: Map<string, Observation[]>;
  /** What the texts of each enterprise may tell, and what they may not. */
  topics: Map<string, (lang: Language) => Topics>;
  parts: Map<string, Partly<Enterprise>>;
  facts: Map<string, FactIndex>;
  withdrawn: Map<string, Withdrawn>;
}

/** Reads and checks data/enterprises/*.json. Confided observations are kept apart; private ones are checked, then left out. */
export function loadEnterprises(
  root: string,
  files: readonly { path: string; id: string }[],
  shared: Pick<EnterpriseCheck, "references" | "indicators" | "sharedSources" | "asOf"> & {
    book: TopicBook;
    confidedBook: TopicBook;
  },
  list: ProblemList,
): LoadedEnterprises {
  const found: LoadedEnterprises = {
    enterprises: new Map(),
    observations: new Map(),
    confided: new Map(),
    topics: new Map(),
    parts: new Map(),
    facts: new Map(),
    withdrawn: new Map(),
  };
  const whole: Enterprise[] = [];
  for (const { id, file, whole: enterprise, parts = {} } of loadObjects(
    root,
    files,
    "enterprise",
    Enterprise,
    list,
    withConsents,
  )) {
    found.parts.set(id, parts);
    found.facts.set(id, checkEnterprise({ ...shared, enterprise: parts, file, list }));
    const withdrawn = checkConsents(parts, file, shared.asOf, list);
    found.withdrawn.set(id, withdrawn);
    checkWeave(parts, withdrawn, file, list);
    const withheld = checkPhotos(parts, root, file, shared.asOf, list);
    if (enterprise === undefined) continue;
    const observations = observationsOf(enterprise, file.file);
    found.observations.set(enterprise.id, observations);
    const confided = observationsOf(enterprise, file.file, "aggregate");
    if (confided.length > 0) found.confided.set(enterprise.id, confided);
    const hidden = [...confided, ...observationsOf(enterprise, file.file, "private")];
    const topics = (lang: Language): Topics => ({
      shown: () => shared.book.topics(enterprise, observations, lang),
      confided: () => (hidden.length === 0 ? [] : shared.confidedBook.topics(enterprise, hidden, lang)),
    });
    found.topics.set(enterprise.id, topics);
    checkEvaluationProse(enterprise, withdrawn, topics, file, list);
    whole.push(withPublic(withoutPhotos(withoutWithdrawn(enterprise, withdrawn), withheld)));
  }
  for (const enterprise of whole.sort((a, b) => a.name.localeCompare(b.name, "fr") || (a.id < b.id ? -1 : 1)))
    found.enterprises.set(enterprise.id, enterprise);
  return found;
}

function withPublic(enterprise: Enterprise): Enterprise {
  const isShown = enterprise.observations.every(({ visibility }) => visibility === "public");
  if (isShown) return enterprise;
  return { ...enterprise, observations: enterprise.observations.filter(({ visibility }) => visibility === "public") };
}
