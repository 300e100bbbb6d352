import { expect, it } from "vitest";
import { storiesOf } from "../../../src/compute/stories.ts";
import { speakersOf, storyFilters } from "../../../src/compute/story-filters.ts";
import { loadObservatory } from "../../../src/load/load-observatory.ts";

const { observatory } = await loadObservatory(".");
const stories = storiesOf(observatory, "fr");
const filters = storyFilters(observatory, stories, "fr");

it("storyFilters() offers only what keeps a story, and counts what it keeps", () => {
  for (const { id, count } of filters.theme)
    expect(stories.filter(({ story }) => story.meta.themes.includes(id))).toHaveLength(count);
  for (const { id, count } of filters.enterprise)
    expect(stories.filter(({ enterprise }) => enterprise.id === id)).toHaveLength(count);
});

it("speakersOf() names who speaks in a story by what they are there, the same in every language", () => {
  const told = stories.find(({ story }) => story.id === "la-navette/josianes-thursday");
  const nl = storiesOf(observatory, "nl").find(({ story }) => story.id === "la-navette/josianes-thursday");
  if (!told || !nl) throw new Error("The story is gone.");
  expect(speakersOf(told, "fr").map(({ role }) => role.text)).toEqual(["81\u00A0ans, passagère"]);
  expect(speakersOf(nl, "nl").map(({ id }) => id)).toEqual(speakersOf(told, "fr").map(({ id }) => id));
});
