/** Marks, in a table of contents, the section that is being read. */
export function followReading(contents: HTMLElement): void {
  const sections = [...contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")].flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target ? [{ link, target }] : [];
  });
  const mark = (): void => {
    const read = sections.findLast(({ target }) => target.getBoundingClientRect().top < innerHeight * 0.35);
    for (const { link } of sections) {
      if (link === read?.link) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  let waiting = 0;
  const later = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(mark);
  };
  addEventListener("scroll", later, { passive: true });
  mark();
}
