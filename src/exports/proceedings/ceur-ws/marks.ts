import type { Comment, Element } from "hast";
import { h } from "hastscript";

export type Part = Element | Comment | string;

/** A text with the class by which the publisher reads it: programs look for just this element. */
export function marked(name: string, text: string): Element {
  return h("span", { className: [name] }, text);
}

/** The same for programs that read RDFa. */
export function said(property: string, part: Element): Element {
  return h("span", { property }, [part]);
}

/** Linked where there is an address of the web. */
export function linked(href: string | undefined, part: Part): Part {
  return href !== undefined && /^https?:/i.test(href) ? h("a", { href }, [part]) : part;
}
