import type { Format } from "../../../templates/cards/card.ts";
import type { Said } from "../../components/studio/said.ts";
import type { Offer } from "../../outputs/card/offers.ts";
import { addressOf, choicesIn, type Choices } from "./address.ts";
import type { Draw } from "./engine.ts";
import { grounded, studioGrounds, type StudioGround } from "./grounds.ts";
import { listOffers, offersFrom } from "./offers.ts";
import { resultIn } from "./result.ts";

/** Makes the studio work: each choice leads to a card, and stands in the address. */
export function studio(root: HTMLElement): void {
  const part = <Kind extends Element>(name: string): Kind => {
    const found = root.querySelector<Kind>(`[data-part="${name}"]`);
    if (found === null) throw new Error(`The studio has no ${name}.`);
    return found;
  };
  const form = part<HTMLFormElement>("form");
  const subject = part<HTMLSelectElement>("subject");
  const fact = part<HTMLSelectElement>("fact");
  const [status, failed, fixed] = ["status", "failed", "fixed"].map((name) => part<HTMLElement>(name));
  const kits = root.querySelectorAll<HTMLAnchorElement>("[data-kit]");
  const result = resultIn(part);
  const { base = "/", lang = "fr" } = root.dataset;
  const said = JSON.parse(root.dataset["said"] ?? "{}") as Said;
  const usual: Choices = { of: "", card: "", format: "link", lang, ground: "own" };
  let wanted = choicesIn(location.search, usual);
  let engine: Promise<Draw> | undefined;
  let turn = 0;

  const say = (text: string): void => {
    status!.textContent = text;
  };
  /** Says which card is drawn; its name stands in its own language. */
  const sayDrawn = ({ title, card }: Offer, format: string): void => {
    const name = Object.assign(document.createElement("span"), { textContent: title, lang: card.lang });
    const [before = "", after = ""] = said.drawn.replace("{format}", format).split("{card}");
    status!.replaceChildren(before, name, after);
  };
  const chosen = (): Choices => {
    const data = new FormData(form);
    const read = (name: keyof Choices): string => String(data.get(name) ?? "");
    return { of: read("of"), card: read("card"), format: read("format"), lang: read("lang"), ground: read("ground") };
  };
  const start = async (): Promise<Draw> => (await import("./engine.ts")).startEngine(base);

  /** Draws what is chosen; a card that comes after a newer choice is dropped. */
  const draw = async (): Promise<void> => {
    const mine = ++turn;
    const { of, lang: told } = chosen();
    if (of === "") return say(said.waiting);
    for (const link of kits) link.href = `${base}${lang}/cards/${of}/`;
    say(engine ? said.drawing : said.loading);
    const offers = await offersFrom(`${base}studio/${told}/${of}.json`);
    if (mine !== turn) return;
    listOffers(fact, offers, fact.value || wanted.card, said.kinds);
    wanted = chosen();
    history.replaceState(null, "", addressOf(wanted, usual));
    const offer = offers.find(({ id }) => id === wanted.card);
    if (offer === undefined) return say(said.waiting);
    engine ??= start();
    const name = wanted.ground in studioGrounds ? (wanted.ground as StudioGround) : undefined;
    const drawn = await (await engine)(grounded(offer.card, name), wanted.format as Format, offer.alt);
    if (mine !== turn) return;
    fixed!.hidden = name === undefined || drawn.ground === studioGrounds[name].color;
    // As the files of a kit's zip are called.
    result.show(drawn, offer, [of.split("/")[1], offer.id, wanted.format, told].join("-"));
    sayDrawn(offer, said.formats[wanted.format as Format]);
  };
  const update = (): void => {
    failed!.hidden = true;
    draw().catch((error: unknown) => {
      engine = undefined;
      failed!.hidden = false;
      say("");
      console.error(error);
    });
  };

  subject.value = wanted.of;
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    input.checked = input.value === wanted[input.name as keyof Choices];
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
    part<HTMLElement>("heading").focus();
  });
  form.addEventListener("change", update);
  root.hidden = false;
  update();
}
