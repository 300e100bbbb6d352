import { expect, test } from "vitest";
import { picturesOf } from "../../../src/compute/pictures.ts";
import { atelier, enterprise, loadOver } from "./laid-over-base.ts";

const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const photo = (file: string, consent: object) => ({
  file,
  alt: { fr: "L’atelier." },
  caption: { fr: "L’atelier." },
  credit: "L’Atelier",
  consent: { date: "2022-01-10", scope: ["web"], ...consent },
});

test("only pictures with a valid consent for the web can reach the site", async () => {
  const photos = [
    photo("yes.png", { expires: "2999-01-01" }),
    photo("ended.png", { expires: "2023-01-01" }),
    photo("paper.png", { scope: ["print"] }),
  ];
  const files = Object.fromEntries(
    ["yes", "ended", "paper", "logo"].map((name) => [`content/photos/atelier/${name}.png`, png]),
  );
  const { observatory, problems } = await loadOver({
    ...files,
    [atelier]: enterprise({ photos, logo: { file: "logo.png", alt: { fr: "L’Atelier" } } }),
  });
  expect(problems.map(({ rule }) => rule)).toEqual(["photo/consent-expired", "photo/not-for-web"]);
  expect(observatory.enterprises.get("atelier")?.photos.map(({ file }) => file)).toEqual(["yes.png"]);
  expect(picturesOf(observatory)).toEqual(["content/photos/atelier/yes.png", "content/photos/atelier/logo.png"]);
});

test("a report needs no picture", async () => {
  const { observatory, problems } = await loadOver({ [atelier]: enterprise() });
  expect(problems).toEqual([]);
  expect(picturesOf(observatory)).toEqual([]);
});
