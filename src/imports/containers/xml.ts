import { XMLParser } from "fast-xml-parser";
import type { XmlElement } from "../record.ts";
import { UnreadableError } from "../unreadable-error.ts";
import { LIMITS } from "./limits.ts";

type Node = Readonly<Record<string, unknown>>;

/** Prefixes of namespaces are dropped; numbered entities are read besides those of XML. */
const PARSER = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  removeNSPrefix: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: true,
  maxNestedTags: 100,
} as const;

/**
 * The root element of an XML text; undefined for what is none.
 * @throws UnreadableError for what is too large, defines entities of its own, or breaks off
 */
export function readXml(name: string, text: string): XmlElement | undefined {
  if (
    !/^\s*<(?:\?xml\b|!--|!DOCTYPE\b|[A-Za-z_][\w.:-]*[\s/>])/.test(text) ||
    /^\s*<(?:!doctype )?html/i.test(text)
  )
    return undefined;
  if (text.length > LIMITS.xmlBytes)
    throw new UnreadableError(name, "This XML file is larger than 30 MB.", "Export less of it.");
  if (/<!ENTITY\b/i.test(text))
    throw new UnreadableError(
      name,
      "This XML file defines entities of its own, which attacks do, and no conference system does.",
      "Export it anew, or remove the lines that begin with <!ENTITY.",
    );
  try {
    const nodes: readonly Node[] = new XMLParser(PARSER).parse(text);
    return nodes.flatMap((node) => elementOf(node) ?? [])[0];
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, " ").replace(/\.$/, "") : "";
    throw new UnreadableError(name, `This XML file cannot be read: ${reason}.`, "Export it anew.");
  }
}

function elementOf(node: Node): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
  if (name === undefined) return undefined;
  const inner = node[name];
  const nodes: readonly Node[] = Array.isArray(inner) ? inner : [];
  const attributes = Object.entries(node[":@"] ?? {}).map(([key, value]) => [key, String(value)] as const);
  return {
    name,
    attributes: Object.fromEntries(attributes),
    children: nodes.flatMap((child) => elementOf(child) ?? []),
    text: nodes
      .map((child) => child["#text"] ?? "")
      .join("")
      .trim(),
  };
}

/** The children of a name, in their order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** All text of the first child of a name; "" for none. */
export function textIn(element: XmlElement | undefined, name: string): string {
  const [child] = childrenOf(element, name);
  return child === undefined ? "" : wholeText(child);
}

/** All text within, of children as well, as it is read. */
export function wholeText(element: XmlElement): string {
  return [element.text, ...element.children.map(wholeText)].filter((text) => text !== "").join(" ");
}
