/** How often a page asks whether it was published anew. */
const INTERVAL = 180_000;

/**
 * Takes over what was published anew at the page's own address. Where there is no network, or the answer is no such
 * page, what is shown stays.
 * @param main as it was sent: nothing may have changed it yet
 * @param start shows the new content
 */
export function refresh(main: Element, start: () => void): void {
  let shown = main.innerHTML;
  setInterval(async () => {
    const sent = await contentOf(location.pathname);
    const place = document.querySelector("main");
    if (sent === undefined || sent.innerHTML === shown || place === null) return;
    shown = sent.innerHTML;
    place.replaceChildren(...sent.childNodes);
    start();
  }, INTERVAL);
}

async function contentOf(path: string): Promise<Element | undefined> {
  try {
    const response = await fetch(path, { cache: "no-cache" });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return response.ok && page.querySelector(".hall") !== null
      ? (page.querySelector("main") ?? undefined)
      : undefined;
  } catch {
    return undefined;
  }
}
