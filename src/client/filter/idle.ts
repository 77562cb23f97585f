/** As long as a reader notices nothing, in milliseconds. */
const AT_A_TIME = 8;

/** Also where the browser has no pause. */
const LATEST = 200;

/** What remains of it to be done. */
export interface Rest {
  readonly doNow: () => void;
  readonly leave: () => void;
}

/** Does small things one after the other, in pauses between which the page answers. */
export function whenIdle(tasks: readonly (() => unknown)[]): Rest {
  let next = 0;
  const run = (): void => {
    const end = performance.now() + AT_A_TIME;
    while (next < tasks.length && performance.now() < end) tasks[next++]?.();
    if (next < tasks.length) pause(run);
  };
  pause(run);
  return {
    doNow: () => {
      while (next < tasks.length) tasks[next++]?.();
    },
    leave: () => {
      next = tasks.length;
    },
  };
}

function pause(run: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: LATEST });
  else setTimeout(run, 50);
}
