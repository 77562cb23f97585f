// What the emulated document lacks of a browser, for all windows at once: they share their kinds of elements.

import { type BrowserWindow, DOMException, Element, HTMLDialogElement, type HTMLElement } from "happy-dom";
import type { IsDisplayed } from "./stylesheet.ts";

const FOCUSABLE = "button, input, select, textarea, a[href]";

/** By window. */
const displays = new WeakMap<object, IsDisplayed>();

/** @param isDisplayed what the scripts of its page are told of its elements, too */
export function complete(window: BrowserWindow, isDisplayed: IsDisplayed): void {
  displays.set(window, isDisplayed);
}

Element.prototype.checkVisibility = function (this: Element): boolean {
  const window = this.ownerDocument.defaultView;
  return window === null || displays.get(window)?.(this) !== false;
};

for (const name of ["Label", "Pressed"]) {
  const attribute = `aria-${name.toLowerCase()}`;
  Object.defineProperty(Element.prototype, `aria${name}`, {
    get(this: Element) {
      return this.getAttribute(attribute);
    },
    set(this: Element, value: string) {
      this.setAttribute(attribute, value);
    },
  });
}

/** What had the focus before a dialog was opened. */
const before = new WeakMap<HTMLDialogElement, Element | null>();
const { close } = HTMLDialogElement.prototype;

HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement): void {
  if (this.open) throw new DOMException("The dialog is open.", "InvalidStateError");
  before.set(this, this.ownerDocument.activeElement);
  this.open = true;
  const first = this.querySelector("[autofocus]") ?? this.querySelector(FOCUSABLE);
  (first as HTMLElement | null)?.focus();
};

HTMLDialogElement.prototype.close = function (this: HTMLDialogElement, value?: string): void {
  close.call(this, value);
  (before.get(this) as HTMLElement | null)?.focus();
};
