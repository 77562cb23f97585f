/** As long as a reader notices nothing, in milliseconds. */
const AT_A_TIME = 8;

/** Does small things one after the other, in pauses between which the page answers. */
export function whenIdle(tasks: readonly (() => unknown)[]): void {
  let next = 0;
  const run = (): void => {
    const end = performance.now() + AT_A_TIME;
    while (next < tasks.length && performance.now() < end) tasks[next++]?.();
    if (next < tasks.length) pause(run);
  };
  pause(run);
}

function pause(run: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(run);
  else setTimeout(run, 50);
}
