/** Marks, in a table of contents, the section that is being read. */
export function followReading(contents: HTMLElement): void {
  const sections = [...contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']:not([href='#top'])")].flatMap(
    (link) => {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return target ? [{ link, target }] : [];
    },
  );
  const now = contents.querySelector("[data-now]");
  const mark = (): void => {
    const read = sections.findLast(({ target }) => target.getBoundingClientRect().top < innerHeight * 0.35);
    for (const { link } of sections) {
      if (link === read?.link) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (now) now.textContent = read?.link.textContent.trim() ?? "";
  };
  let waiting = 0;
  const later = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(mark);
  };
  addEventListener("scroll", later, { passive: true });
  mark();
}

/** Closes a table of contents that lies over the page once a section is chosen, or with Escape. */
export function closeOnChoice(contents: HTMLElement): void {
  const details = contents.querySelector("details");
  if (!details) return;
  contents.addEventListener("click", (event) => {
    if (event.target instanceof HTMLAnchorElement) details.open = false;
  });
  contents.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
}
