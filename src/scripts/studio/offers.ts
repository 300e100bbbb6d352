import type { Offer } from "../../outputs/card/offers.ts";

const known = new Map<string, Promise<Offer[]>>();

/** The cards of a subject in a language, fetched once. */
export function offersFrom(address: string): Promise<Offer[]> {
  const asked = known.get(address) ?? fetched(address);
  known.set(address, asked);
  // What failed once may work the next time.
  asked.catch(() => known.delete(address));
  return asked;
}

async function fetched(address: string): Promise<Offer[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return (await answer.json()) as Offer[];
}

/** Lists cards in a field, grouped by kind, in the order of the press kit; chooses the wanted one, else the first. */
export function listOffers(
  field: HTMLSelectElement,
  offers: readonly Offer[],
  wanted: string,
  kinds: Record<string, string>,
): void {
  const groups = Map.groupBy(offers, ({ card }) => card.kind);
  field.replaceChildren(
    ...[...groups].map(([kind, cards]) => {
      const group = document.createElement("optgroup");
      group.label = kinds[kind] ?? kind;
      group.append(
        ...cards.map(({ id, title, card }) =>
          Object.assign(new Option(title, id, false, id === wanted), { lang: card.lang }),
        ),
      );
      return group;
    }),
  );
  field.disabled = offers.length === 0;
}
