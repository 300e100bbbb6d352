import type { Observatory } from "../model/observatory.ts";
import type { Language } from "../model/text.ts";
import { pagesOf, titleOf, type PageRef } from "./pages.ts";
import type { Words } from "./words.ts";

/** What a press kit is of. */
export interface Subject {
  kind: "enterprise" | "indicator" | "territory";
  id: string;
}

const folders = { enterprise: "enterprises", indicator: "indicators", territory: "territories" } as const;

/** The kinds of subjects, in the order in which pages list them, each with its folder. */
export const subjectKinds = Object.entries(folders) as [Subject["kind"], (typeof folders)[Subject["kind"]]][];

/** The page of a subject, inside a language: "enterprises/x/". */
export function subjectPath({ kind, id }: Subject): string {
  return `${folders[kind]}/${id}/`;
}

/** The page of a subject's press kit, inside a language: "cards/enterprises/x/". */
export function kitPath(subject: Subject): string {
  return `cards/${subjectPath(subject)}`;
}

/** Everything that has a press kit, as the site lists its pages. */
export function subjectsOf(observatory: Observatory): Subject[] {
  return pagesOf(observatory).flatMap(({ kind, id }) =>
    kind in folders ? [{ kind: kind as Subject["kind"], id }] : [],
  );
}

/** The name of a subject, with the language it is in. */
export function subjectName(observatory: Observatory, subject: Subject, lang: Language): Words {
  return titleOf(observatory, { ...subject, path: subjectPath(subject) }, lang);
}

/** The pages of all press kits. They share their link preview with the page they are of, so they are no page of `pagesOf`. */
export function kitPagesOf(observatory: Observatory): PageRef[] {
  return subjectsOf(observatory).map((subject) => ({
    kind: subject.kind,
    id: subject.id,
    path: kitPath(subject),
  }));
}
