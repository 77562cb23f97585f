/** Links lead where they say, though what lies between is folded, or not laid out yet. */

/** Of the text of a block in columns, in rem. */
const LINE = 1.3;

export interface Arrival {
  /** Makes room for what is to be scrolled to: unfolds it, and lays out what lies above it. */
  readonly prepare: (target: Element) => void;
  readonly arriveAt: (target: Element) => void;
}

export function followLinks(program: HTMLElement): Arrival {
  const blocks = [...program.querySelectorAll<HTMLElement>(".scroller")];
  for (const block of blocks) {
    const lines = Number(block.parentElement?.dataset.lines ?? 0);
    block.style.setProperty("contain-intrinsic-block-size", `auto ${Math.ceil(lines * LINE)}rem`);
  }

  const prepare = (target: Element): void => {
    for (let element: Element | null = target; element !== null; element = element.parentElement)
      if (element instanceof HTMLDetailsElement) element.open = true;
    if (target.closest(".is-over, .is-past > :not(h2)")) program.classList.add("shows-past");
    const above = blocks.filter(
      (block) =>
        block.contains(target) || target.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    for (const block of above) block.classList.add("is-laid-out");
    // The browser remembers how high they are.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        for (const block of above) block.classList.remove("is-laid-out");
      }),
    );
  };

  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    const goal = link && goalOf(link.hash);
    if (goal) prepare(goal);
  });
  const first = goalOf(location.hash);
  if (first) prepare(first);
  addEventListener("beforeprint", () => {
    for (const fold of program.querySelectorAll("details")) fold.toggleAttribute("data-closed", !fold.open);
    for (const fold of program.querySelectorAll<HTMLDetailsElement>(".day details")) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of program.querySelectorAll<HTMLDetailsElement>(".day [data-closed]")) fold.open = false;
  });
  return {
    prepare,
    arriveAt: (target) => {
      prepare(target);
      target.scrollIntoView({ block: "start", behavior: "instant" });
    },
  };
}

function goalOf(hash: string): Element | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null; // no percent-encoding
  }
}
