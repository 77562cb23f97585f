import type { Comment, Element } from "hast";
import { h } from "hastscript";

export type Part = Element | Comment | string;

/** A text with the class by which the publisher reads it. */
export function marked(name: string, text: string): Element {
  return h("span", { className: [name] }, text);
}

/** Linked where there is an address of the web. */
export function linked(href: string | undefined, part: Part): Part {
  return href !== undefined && /^https?:/i.test(href) ? h("a", { href }, [part]) : part;
}
