import { momentFrom } from "./moment-parameter.ts";

const loaded = Date.now();
const given = momentFrom(location.search, document.documentElement.dataset.zone ?? "UTC") ?? loaded;

/** The moment for everything on the page: that of the clock, or the one that the address names, and onwards from it. */
export function now(): number {
  return given + Date.now() - loaded;
}

/** Timers cannot count further than 25 days, and clocks may be set. */
const LONGEST = 3_600_000;

/**
 * Does at once what depends on the moment, and again when that is due, when the page is seen again, and when it comes
 * back from the history.
 * @param update returns the next moment at which anything will be different; undefined for never
 */
export function keepCurrent(update: (now: number) => number | undefined): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    clearTimeout(timer);
    const moment = now();
    const next = update(moment);
    if (next !== undefined) timer = setTimeout(run, Math.min(Math.max(next - moment, 0) + 1, LONGEST));
  };
  run();
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) run();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) run();
  });
}
