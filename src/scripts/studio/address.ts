/** What was chosen in the studio, as it stands in the address of the page. */
export interface Choices {
  /** "enterprises/la-navette". */
  of: string;
  card: string;
  format: string;
  lang: string;
  ground: string;
}

/** The choices of an address, with the usual ones where it says nothing. */
export function choicesIn(search: string, usual: Choices): Choices {
  const query = new URLSearchParams(search);
  const read = (name: keyof Choices): string => query.get(name) ?? usual[name];
  return { of: read("of"), card: read("card"), format: read("format"), lang: read("lang"), ground: read("ground") };
}

/** The address of these choices, from "?" on; what is as usual is left out. */
export function addressOf(choices: Choices, usual: Choices): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices) as [keyof Choices, string][])
    if (value !== "" && value !== usual[name]) query.set(name, value);
  return query.size > 0 ? `?${query}` : "?";
}
