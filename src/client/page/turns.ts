/** As long as a reader notices nothing, in milliseconds: a third of it where the processor is slow. */
const AT_A_TIME = 8;

/** Also where the browser has no pause. */
const LATEST = 200;

/** What remains of it to be done. */
export interface Rest {
  readonly doNow: () => void;
  readonly leave: () => void;
}

type Tasks = readonly (() => unknown)[];

/** Does small things one after the other, in pauses between which the page answers. */
export function whenIdle(tasks: Tasks): Rest {
  return doing(tasks, (run) => {
    if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: LATEST });
    else setTimeout(run, 50);
  });
}

/** Likewise, but for what the page lacks until it is done: the reader comes first, idleness need not. */
export function inTurns(tasks: Tasks): Rest {
  return doing(tasks, (run) => void setTimeout(run));
}

function doing(tasks: Tasks, pause: (run: () => void) => void): Rest {
  let next = 0;
  const run = (): void => {
    const end = performance.now() + AT_A_TIME;
    while (next < tasks.length && performance.now() < end) tasks[next++]?.();
    if (next < tasks.length) pause(run);
  };
  if (tasks.length > 0) pause(run);
  return {
    doNow: () => {
      while (next < tasks.length) tasks[next++]?.();
    },
    leave: () => {
      next = tasks.length;
    },
  };
}

/** After the page has been shown as it is: what is measured then makes nobody wait. */
export function whenShown(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
