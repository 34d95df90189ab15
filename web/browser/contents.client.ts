/** Marks in the contents which section one is reading. */
export function followContents(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]')].map((link) => [link.getAttribute('href')?.slice(1) ?? '', link]),
  );
  const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  if (sections.length === 0) return;
  const inSight = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) inSight.add(entry.target);
        else inSight.delete(entry.target);
      }
      const here = sections.find((section) => inSight.has(section));
      if (!here) return;
      for (const [id, link] of links) {
        if (id === here.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
      bringIntoSight(links.get(here.id));
    },
    // The upper third of the window is where one reads; at its very top lie the contents, or the end of the section before.
    { rootMargin: '-64px 0px -66% 0px' },
  );
  for (const section of sections) observer.observe(section);
}

/** Where the contents are one line that scrolls sideways, it follows; the page itself does not move. */
function bringIntoSight(link: HTMLElement | undefined): void {
  const line = link?.closest<HTMLElement>('.toc');
  if (!link || !line || line.scrollWidth <= line.clientWidth) return;
  const [inside, outside] = [link.getBoundingClientRect(), line.getBoundingClientRect()];
  if (inside.left < outside.left || inside.right > outside.right)
    line.scrollTo({ left: line.scrollLeft + inside.left - outside.left - outside.width / 3 });
}
