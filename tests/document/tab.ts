import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import type {
  BrowserPage,
  Document,
  Element,
  HTMLElement,
  HTMLInputElement,
  HTMLSelectElement,
} from "happy-dom";
import { nameOf, plain, type Role, withRole } from "./accessible.ts";
import type { Clock } from "./clock.ts";
import type { IsDisplayed } from "./stylesheet.ts";

/** Where every site of these tests lies. */
export const ORIGIN = "https://site.example";

/** As long as somebody looks at what an act has done, in milliseconds: what a page puts off happens in it. */
const LOOK = 500;

/** Longer than anything takes, in milliseconds by the clock on the wall. */
const PATIENCE = 20_000;

/** A moment, in milliseconds. */
const MOMENT = 16;

/** A page as a reader uses it. Every act waits for what it brings about. */
export class Tab {
  readonly #page: BrowserPage;
  readonly #clock: Clock;
  readonly #isDisplayed: IsDisplayed;

  constructor(page: BrowserPage, clock: Clock, isDisplayed: IsDisplayed) {
    this.#page = page;
    this.#clock = clock;
    this.#isDisplayed = isDisplayed;
  }

  get document(): Document {
    return this.#page.mainFrame.document;
  }

  /** From the root of the site, with what is asked for and the fragment. */
  get address(): string {
    return this.#page.mainFrame.window.location.href.slice(ORIGIN.length);
  }

  get focused(): HTMLElement {
    return this.document.activeElement as HTMLElement;
  }

  /** Whatever of this kind is displayed. */
  shown(selector: string): HTMLElement[] {
    return ([...this.document.querySelectorAll(selector)] as HTMLElement[]).filter(this.#isDisplayed);
  }

  /** The texts of whatever of this kind is displayed, each on one line. */
  texts(selector: string): string[] {
    return this.shown(selector).map((element) => plain(this.#textOf(element)));
  }

  /** Whether a text is read somewhere, as a whole. */
  says(text: string): boolean {
    const isIn = (element: Element): boolean => {
      const own = plain(element.textContent);
      if (!own.includes(text)) return false;
      return (own === text && this.#isDisplayed(element)) || [...element.children].some(isIn);
    };
    return isIn(this.document.body);
  }

  /** The one element that is displayed with a role and a name. */
  find(role: Role, name: string | RegExp): HTMLElement {
    const all = withRole(this.document, role);
    const found = all.filter((element) => {
      const own = nameOf(element);
      return (typeof name === "string" ? own === name : name.test(own)) && this.#isDisplayed(element);
    });
    assert.equal(found.length, 1, `one ${role} “${name}” of ${all.map(nameOf).join("; ")}`);
    return found[0] as HTMLElement;
  }

  /** A field, or a list to choose from. */
  field(role: "searchbox" | "combobox" | "textbox", name: string): HTMLInputElement {
    return this.find(role, name) as HTMLInputElement;
  }

  /** A button or a link. */
  async press(what: HTMLElement | string, role: "button" | "link" = "button"): Promise<void> {
    const element = typeof what === "string" ? this.find(role, what) : what;
    assert.ok(this.#isDisplayed(element), "is displayed");
    element.focus();
    element.click();
    await this.settle();
  }

  /** Puts a text in place of what a field holds. */
  async type(field: HTMLInputElement, text: string): Promise<void> {
    assert.ok(this.#isDisplayed(field), "is displayed");
    field.focus();
    field.value = text;
    this.#tell(field, "input");
    await this.settle();
  }

  /** @param value of an option */
  async choose(list: HTMLElement, value: string): Promise<void> {
    assert.ok(this.#isDisplayed(list), "is displayed");
    const select = list as HTMLSelectElement;
    assert.ok(
      [...select.options].some((option) => option.value === value),
      `There is no ${value}.`,
    );
    select.value = value;
    this.#tell(select, "input");
    this.#tell(select, "change");
    await this.settle();
  }

  async check(name: string | RegExp, isChecked = true): Promise<void> {
    const box = this.find("checkbox", name) as HTMLInputElement;
    if (box.checked !== isChecked) box.click();
    assert.equal(box.checked, isChecked);
    await this.settle();
  }

  /** Where the focus is, as a keyboard does; the Tab key needs a browser. */
  async key(key: string, modifiers: { readonly ctrlKey?: boolean } = {}): Promise<void> {
    const { window } = this.#page.mainFrame;
    const target = this.focused;
    const event = new window.KeyboardEvent("keydown", { key, ...modifiers, bubbles: true, cancelable: true });
    if (target.dispatchEvent(event) && modifiers.ctrlKey !== true) this.#follow(key, this.focused);
    await this.settle();
  }

  /** What a browser itself does at a key. */
  #follow(key: string, target: HTMLElement): void {
    const { window } = this.#page.mainFrame;
    if (key === "Escape") this.#escape();
    else if (key === "Enter" && target.matches("button, a[href]")) target.click();
    else if (key === "Enter" && target.matches("input")) (target as HTMLInputElement).form?.requestSubmit();
    else if (key.length === 1 && target instanceof window.HTMLInputElement) {
      target.value += key;
      this.#tell(target, "input");
    }
  }

  #escape(): void {
    const [dialog] = this.document.querySelectorAll("dialog[open]");
    if (dialog === undefined) return;
    const { window } = this.#page.mainFrame;
    if (dialog.dispatchEvent(new window.Event("cancel", { cancelable: true })))
      (dialog as unknown as { close(): void }).close();
  }

  /** Letter by letter. */
  async write(text: string): Promise<void> {
    for (const letter of text) await this.key(letter);
  }

  async go(path: string): Promise<void> {
    await this.#until(this.#page.goto(ORIGIN + path));
    await this.settle();
  }

  async reload(): Promise<void> {
    await this.#until(this.#page.reload());
    await this.settle();
  }

  async back(): Promise<void> {
    await this.#until(this.#page.goBack());
    await this.settle();
  }

  /** Time passes. */
  async settle(milliseconds = LOOK): Promise<void> {
    const end = this.#clock.now + milliseconds;
    do await this.#until(this.#page.waitUntilComplete());
    while (this.#clock.wake(end));
    this.#clock.arriveAt(end);
  }

  /** What takes no longer than it must; the clock goes on a moment at a time. */
  async #until(done: Promise<unknown>): Promise<void> {
    let isDone = false;
    const finish = (): void => {
      isDone = true;
    };
    done.then(finish, finish);
    const start = performance.now();
    for (await setImmediate(); !isDone; await setImmediate()) {
      this.#clock.wake(this.#clock.now + MOMENT);
      assert.ok(performance.now() - start < PATIENCE, "A page never comes to rest.");
    }
    await done;
  }

  #textOf(element: Element): string {
    return [...element.childNodes]
      .map((node) => {
        if (node.nodeType === node.TEXT_NODE) return node.textContent ?? "";
        if (node.nodeType !== node.ELEMENT_NODE) return "";
        return this.#isDisplayed(node as Element) ? this.#textOf(node as Element) : "";
      })
      .join("");
  }

  #tell(element: HTMLElement, type: string): void {
    element.dispatchEvent(new this.#page.mainFrame.window.Event(type, { bubbles: true }));
  }
}
