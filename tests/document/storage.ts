import type { BrowserWindow } from "happy-dom";

/** What a browser keeps for a site: the same in all its tabs, each of which is told of what the others change. */
export class Storage {
  readonly #kept = new Map<string, string>();
  readonly #tabs: (() => BrowserWindow)[] = [];
  /** As browsers do where a reader wants nothing kept. */
  isRefused = false;

  /** @param tab its page of the moment */
  addTab(tab: () => BrowserWindow): void {
    this.#tabs.push(tab);
  }

  /** For a page that begins. */
  serve(window: BrowserWindow): void {
    const storage = this;
    const own = {
      get length(): number {
        return storage.#kept.size;
      },
      key: (index: number) => [...this.#kept.keys()][index] ?? null,
      getItem: (key: string) => this.#kept.get(String(key)) ?? null,
      setItem: (key: string, value: string) => this.#change(window, String(key), String(value)),
      removeItem: (key: string) => this.#change(window, String(key), null),
      clear: () => this.#kept.clear(),
    };
    Object.defineProperty(window, "localStorage", {
      get() {
        if (storage.isRefused) throw new window.DOMException("refused", "SecurityError");
        return own;
      },
    });
  }

  get(key: string): string | undefined {
    return this.#kept.get(key);
  }

  /** As if another program had written it. */
  set(key: string, value: string): void {
    this.#kept.set(key, value);
  }

  all(): Record<string, string> {
    return Object.fromEntries(this.#kept);
  }

  #change(by: BrowserWindow, key: string, value: string | null): void {
    const before = this.#kept.get(key) ?? null;
    if (before === value) return;
    if (value === null) this.#kept.delete(key);
    else this.#kept.set(key, value);
    for (const tab of this.#tabs) {
      const window = tab();
      if (window === by) continue;
      const event = new window.StorageEvent("storage", {
        key,
        oldValue: before ?? undefined,
        newValue: value ?? undefined,
        url: by.location.href,
      });
      window.dispatchEvent(event);
    }
  }
}
