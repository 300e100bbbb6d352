/** Makes a link copy its full address; without script, or without leave to copy, it is a plain link. */
export function copyLink(link: HTMLAnchorElement): void {
  link.addEventListener("click", (event) => {
    const { copied } = link.dataset;
    const told = link.querySelector<HTMLElement>("[role=status]");
    if (!copied || !told || !navigator.clipboard) return;
    event.preventDefault();
    history.replaceState(null, "", link.hash);
    const done = navigator.clipboard.writeText(link.href);
    void done.then(
      () => {
        told.textContent = copied;
        setTimeout(() => (told.textContent = ""), 3000);
      },
      () => location.assign(link.href),
    );
  });
}
