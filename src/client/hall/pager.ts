/** Long enough to read six rooms. */
const INTERVAL = 12_000;

export interface Pager {
  /** From now on, so many pages; what is shown stays shown where there still is such a page. */
  readonly divide: (count: number) => void;
}

/**
 * Turns pages: by itself, until somebody pauses it, and by hand.
 * @param show a page, of so many
 */
export function startPager(show: (page: number, count: number, isPaused: boolean) => void): Pager {
  let [page, count, isPaused] = [0, 1, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (by: number): void => {
    clearTimeout(timer);
    page = (page + by + count) % count;
    show(page, count, isPaused);
    if (count > 1 && !isPaused) timer = setTimeout(() => turn(1), INTERVAL);
  };
  const pause = (): void => {
    isPaused = !isPaused;
    turn(0);
  };
  // The page may be published anew, and its buttons with it.
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>(".hall-pager button") : null;
    if (button === null) return;
    if (button.dataset.turn === undefined) pause();
    else turn(Number(button.dataset.turn));
  });
  document.addEventListener("keydown", (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    if (count < 2 || altKey || ctrlKey || metaKey) return;
    if (key === "ArrowRight") turn(1);
    else if (key === "ArrowLeft") turn(-1);
    else if (key === " " && !(target instanceof HTMLButtonElement)) {
      event.preventDefault();
      pause();
    }
  });
  return {
    divide: (pages) => {
      if (pages !== count) [page, count] = [0, pages];
      show(page, count, isPaused);
      if (timer === undefined || count < 2) turn(0);
    },
  };
}
