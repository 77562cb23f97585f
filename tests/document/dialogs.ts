import type { BrowserWindow, Element, HTMLDialogElement, HTMLElement } from "happy-dom";

const FOCUSABLE = "button, input, select, textarea, a[href]";

/** Dialogs take the focus, and give it back. */
export function giveFocus(window: BrowserWindow): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  const { prototype } = window.HTMLDialogElement;
  const close = prototype.close;
  prototype.showModal = function (this: HTMLDialogElement) {
    if (this.open) throw new window.DOMException("The dialog is open.", "InvalidStateError");
    before.set(this, window.document.activeElement);
    this.open = true;
    const first = this.querySelector("[autofocus]") ?? this.querySelector(FOCUSABLE);
    (first as HTMLElement | null)?.focus();
  };
  prototype.close = function (this: HTMLDialogElement, value?: string) {
    close.call(this, value);
    (before.get(this) as HTMLElement | null)?.focus();
  };
}
