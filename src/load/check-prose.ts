import type { Problem } from "../model/problem.ts";
import type { Rule } from "../model/rules.ts";
import type { StoryMeta } from "../model/story.ts";
import type { Language } from "../model/text.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { Partly } from "./partly.ts";
import type { TreeNode } from "./parse-markup.ts";
import { placeOf } from "./place.ts";
import type { Details, ProblemList } from "./problem-list.ts";
import { factTag, replacementOf } from "./prose/fact-tag.ts";
import { findingsIn, type Topics } from "./prose/confided-findings.ts";
import type { Finding } from "./prose/findings.ts";
import { passageOf, passagesOf, writtenAt } from "./prose/passages.ts";

/** A story that has been read. */
export interface ReadStory {
  tree: TreeNode;
  front: FrontMatter;
  meta: Partly<StoryMeta> | undefined;
  lang: Language;
}

const ruleOf = {
  contradiction: "prose/contradicts-data",
  equal: "prose/typed-by-hand",
  close: "prose/close-to-data",
} as const satisfies Record<Finding["kind"], Rule>;

/** Holds every number that was typed into a story against what its enterprise publishes. */
export function checkProse({ tree, front, meta, lang }: ReadStory, topics: Topics, list: ProblemList): void {
  const { file, body } = front;
  const shift = file.text.length - body.length;
  for (const passage of passagesOf(tree, body, shift)) {
    const { shown, confided } = findingsIn(passage, lang, topics);
    for (const finding of confided) {
      const at = writtenAt(passage, finding.span, finding.text) ??
        placeInPassage(finding) ?? { start: shift, end: shift + 1 };
      list.add("prose/tells-confided", file.file, placeOf(file.text, at), confidedDetails(finding));
    }
    for (const finding of shown) {
      const { written, tag } = replacementOf(finding);
      const at = writtenAt(passage, finding.span, finding.text) ?? written ?? placeInPassage(finding);
      const fix = finding.kind === "equal" && finding.sure && written !== undefined;
      list.add(ruleOf[finding.kind], file.file, placeOf(file.text, at ?? { start: 0, end: 1 }), {
        ...detailsOf(finding),
        suggestion: finding.kind === "equal" ? tag : factTag(finding.value),
        ...(fix ? { fix: { start: written.start, end: written.end, text: tag } } : {}),
      });
    }
  }
  // A title takes no component: there a number that is right may stay, for a wrong one stops the build.
  for (const field of ["title", "lede"] as const) {
    const { shown, confided } = findingsIn(passageOf(meta?.[field] ?? ""), lang, topics);
    for (const finding of confided)
      list.add("prose/tells-confided", file.file, file.at([field]), confidedDetails(finding));
    for (const finding of shown)
      if (finding.kind === "contradiction")
        list.add(ruleOf.contradiction, file.file, file.at([field]), detailsOf(finding));
  }
}

/** What a problem says of a number that tells something confided: which figure, never what stands there. */
export function confidedDetails({ topic, value }: Finding): Details {
  return { field: topic.label, other: value.observation.period, confided: "value" };
}

// A number and its unit may stand in different marks, "**8 098** t": then the number alone is shown.
function placeInPassage({ sentence, number, text }: Finding): ReturnType<typeof writtenAt> {
  const { passage, start } = sentence;
  return writtenAt(passage, { start: start + number.start, end: start + number.end }, text);
}

/** What a problem says of a finding. */
export function detailsOf({ text, topic, value, kind }: Finding): Details & Pick<Problem, "actual"> {
  const period = (one: typeof value): string => one.observation.period;
  const near = topic.values
    .filter(({ part }) => part === value.part)
    .toSorted((a, b) => Math.abs(a.value - value.value) - Math.abs(b.value - value.value))
    .slice(0, 4);
  return {
    actual: text.replaceAll(/\s+/gu, " "),
    field: topic.label,
    expected: value.text,
    other: period(value),
    ...(kind === "close" ? { among: near.map((one) => `${one.text} (${period(one)})`) } : {}),
  };
}
