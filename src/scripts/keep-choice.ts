/** Keeps the choice of a group of radio buttons in the address, under this name, and takes it from there; the usual one is left out. */
export function keepChoice(group: HTMLElement, name: string, usual: string): void {
  const asked = new URLSearchParams(location.search).get(name);
  for (const input of group.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    if (input.value === asked) input.checked = true;
  group.addEventListener("change", ({ target }) => {
    const { value } = target as HTMLInputElement;
    const address = new URL(location.href);
    if (value === usual) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    history.replaceState(null, "", address);
  });
}
