/** At the latest so long after the page has come everything is laid out. */
const waitMs = 400;

/** Has the whole page laid out, so that an address in it is where it will stay. Until then only what is in the window is: the page shows sooner. */
export function layOutAll(): void {
  document.documentElement.classList.add('whole');
}

/** Lays out the rest when there is time for it; at once where the address leads into the page, or a link of the contents is followed. */
export function layOutInTime(): void {
  document.addEventListener(
    'click',
    (event) => {
      if (event.target instanceof Element && event.target.closest('a[href^="#"]')) layOutAll();
    },
    { capture: true },
  );
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  if (target) {
    layOutAll();
    target.scrollIntoView();
    return;
  }
  const idle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(layOutAll, { timeout: waitMs });
    else setTimeout(layOutAll, waitMs);
  };
  if (document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, { once: true });
}
