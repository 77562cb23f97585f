import assert from "node:assert/strict";
import { XmlDocument, type XmlElement, XmlElement as XmlElementNode } from "libxml2-wasm";

/**
 * What stands in each element of a format, as its DTD or schema says: a regular expression on the names of its children, each with a
 * space behind. An element without a model holds text alone.
 */
export type ContentModels = Readonly<Record<string, string>>;

/** Checks every element of a document, and gives it back as text where a caller looks further. */
export function checkModels(xml: string, models: ContentModels): void {
  using document = XmlDocument.fromString(xml);
  check(document.root, models);
}

function check(element: XmlElement, models: ContentModels): void {
  const children: XmlElement[] = [];
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node instanceof XmlElementNode) children.push(node);
  const names = children.map(nameOf);
  const model = models[nameOf(element)] ?? "";
  assert.match(
    names.map((name) => `${name} `).join(""),
    new RegExp(`^(?:${model})$`),
    `in <${nameOf(element)}>`,
  );
  for (const child of children) check(child, models);
}

function nameOf({ name, prefix }: XmlElement): string {
  return prefix === "" ? name : `${prefix}:${name}`;
}
