import type { BrowserWindow } from "happy-dom";

interface Timer {
  readonly id: number;
  readonly due: number;
  /** In milliseconds; undefined for what happens once. */
  readonly every: number | undefined;
  readonly act: () => void;
}

type Callback = (...values: unknown[]) => unknown;

/** From one picture of a screen to the next, in milliseconds. */
const FRAME = 16;

/** Time that passes only when it is told to, for all tabs of a reader. */
export class Clock {
  #now: number;
  #timers: Timer[] = [];
  #lastId = 0;
  readonly #start: number;

  /** @param now milliseconds since 1970 */
  constructor(now: number) {
    this.#now = now;
    this.#start = now;
  }

  get now(): number {
    return this.#now;
  }

  /** A page asks this clock for the time, and to be woken. */
  rule(window: BrowserWindow): void {
    const { Date: Real } = window;
    const clock = this;
    class PageDate extends Real {
      constructor(...values: [] | ConstructorParameters<typeof Real>) {
        if (values.length === 0) super(clock.#now);
        else super(...values);
      }
      static override now(): number {
        return clock.#now;
      }
    }
    const clear = (id?: number): void => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    };
    Object.assign(window, {
      Date: PageDate,
      setTimeout: (act: Callback, wait = 0, ...values: unknown[]) => this.#add(wait, () => act(...values)),
      setInterval: (act: Callback, wait = 0, ...values: unknown[]) =>
        this.#add(wait, () => act(...values), Math.max(wait, 1)),
      requestAnimationFrame: (act: Callback) => this.#add(FRAME, () => act(this.#now - this.#start)),
      requestIdleCallback: (act: Callback) =>
        this.#add(1, () => act({ didTimeout: false, timeRemaining: () => FRAME })),
      clearTimeout: clear,
      clearInterval: clear,
      cancelAnimationFrame: clear,
      cancelIdleCallback: clear,
    });
    // That of the window is the one of the process.
    Object.defineProperty(window, "performance", { value: { now: () => this.#now - this.#start } });
  }

  /**
   * Goes on to what is due next.
   * @param latest milliseconds since 1970
   * @returns whether something was due until then
   */
  wake(latest: number): boolean {
    const [next] = this.#timers.toSorted((a, b) => a.due - b.due || a.id - b.id);
    if (next === undefined || next.due > latest) return false;
    this.#now = Math.max(this.#now, next.due);
    this.#timers = this.#timers.filter((timer) => timer !== next);
    if (next.every !== undefined) this.#timers.push({ ...next, due: next.due + next.every });
    next.act();
    return true;
  }

  /** @param instant milliseconds since 1970 */
  arriveAt(instant: number): void {
    this.#now = Math.max(this.#now, instant);
  }

  #add(wait: number, act: () => void, every?: number): number {
    this.#lastId += 1;
    this.#timers.push({ id: this.#lastId, due: this.#now + Math.max(Number(wait) || 0, 1), every, act });
    return this.#lastId;
  }
}
