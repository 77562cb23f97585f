import { oneLine } from "../../citations/one-line.ts";
import type { XmlElement } from "../../xml.ts";

/** An element that holds a text, on one line. */
export function leaf(name: string, text: string): XmlElement {
  return { name, children: text === "" ? [] : [oneLine(text)] };
}

/** The same, where there is a text. */
export function some(name: string, text: string | undefined): XmlElement[] {
  return text === undefined || text === "" ? [] : [leaf(name, text)];
}
