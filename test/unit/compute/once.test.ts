import { expect, test } from "vitest";
import { once } from "../../../src/compute/once.ts";
import type { Observatory } from "../../../src/model/observatory.ts";

test("works out an answer once for each observatory and key", () => {
  const asked: string[] = [];
  const answer = once((_observatory: Observatory, id: string, lang: string) => {
    asked.push(`${id} ${lang}`);
    return asked.length;
  });
  const [one, other] = [{} as Observatory, {} as Observatory];
  expect([answer(one, "a", "fr"), answer(one, "a", "fr"), answer(one, "a", "nl"), answer(other, "a", "fr")]).toEqual([
    1, 1, 2, 3,
  ]);
  expect(asked).toEqual(["a fr", "a nl", "a fr"]);
});

test("keeps that there is no answer", () => {
  let asked = 0;
  const answer = once((): undefined => {
    asked += 1;
  });
  const observatory = {} as Observatory;
  answer(observatory);
  answer(observatory);
  expect(asked).toBe(1);
});
