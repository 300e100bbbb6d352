/** What a component of our own may carry; all of it is literal text. */
export interface ComponentShape {
  /** Attributes that must be there. */
  needs: readonly string[];
  /** Attributes that may be there. */
  may: readonly string[];
  /** Values an attribute is limited to. */
  among?: Readonly<Record<string, readonly string[]>>;
  /** It stands on lines of its own, never inside a sentence or a list. */
  block: boolean;
  /** Text may stand between its tags. */
  holdsText: boolean;
}

const part = ["enterprise", "perimeter", "gender", "age", "territory", "stakeholders", "category"];

const fact: ComponentShape = {
  needs: [],
  may: ["indicator", "period", "statistic", "only", ...part],
  among: { only: ["number"], gender: ["women", "men", "other"] },
  block: false,
  holdsText: false,
};

const note: ComponentShape = { needs: [], may: [], block: true, holdsText: true };

/** The components of a story. Numbers come in through Fact, Change and Chart; Plain marks one that no data file knows. */
export const storyComponents: Readonly<Record<string, ComponentShape>> = {
  Fact: fact,
  Change: {
    needs: ["indicator", "from", "to"],
    may: part,
    among: { gender: ["women", "men", "other"] },
    block: false,
    holdsText: false,
  },
  Chart: {
    needs: ["indicator"],
    may: ["kind", ...part],
    among: { kind: ["line", "bars"], gender: ["women", "men", "other"] },
    block: true,
    holdsText: false,
  },
  Testimony: { needs: ["id"], may: [], block: true, holdsText: false },
  Crossing: { needs: ["id"], may: [], block: true, holdsText: false },
  Note: note,
  Cite: { needs: ["id"], may: [], block: false, holdsText: false },
  Plain: { needs: [], may: [], block: false, holdsText: true },
};

const plain: ComponentShape = { needs: [], may: [], block: false, holdsText: false };

/** The components of an editorial page. */
export const pageComponents: Readonly<Record<string, ComponentShape>> = {
  Anchor: { ...plain, needs: ["id"] },
  Border: plain,
  Cloth: { ...plain, may: ["numbers", "practices", "voices", "pairs", "caption"] },
  Imprint: plain,
  Lexicon: { ...plain, may: ["id", "fr", "nl", "en"], holdsText: true },
  Note: note,
  Receipt: plain,
  SideBySide: { ...plain, needs: ["statistics"], block: true },
  Steps: { ...plain, holdsText: true },
};
