import XMLBuilder from "fast-xml-builder";

/** XML as a value. */
export interface XmlElement {
  readonly name: string;
  /** Those without a value are left out. */
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  /** Elements, or texts. */
  readonly children?: readonly (XmlElement | string)[];
}

const OPTIONS = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
};
const BUILDER = new XMLBuilder(OPTIONS);

/** An element for another document, such as a piece of HTML. */
export function renderElement(element: XmlElement): string {
  return BUILDER.build([written(element)]);
}

/** A document, indented, in UTF-8. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${indented(root, "")}`;
}

/** An element that holds text stays on one line: a space more would be part of what it says. */
function indented(element: XmlElement, indent: string): string {
  const { name, children = [] } = element;
  const elements = children.filter((child) => typeof child !== "string");
  if (elements.length === 0 || elements.length < children.length)
    return `${indent}${renderElement(element)}\n`;
  const end = `</${name}>`;
  const start = renderElement({ ...element, children: ["."] }).slice(0, -`.${end}`.length);
  const inside = elements.map((child) => indented(child, `${indent}  `)).join("");
  return `${indent}${start}\n${inside}${indent}${end}\n`;
}

type Written = Readonly<Record<string, unknown>>;

function written({ name, attributes = {}, children = [] }: XmlElement): Written {
  const known = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === undefined ? [] : [[key, cleanAttribute(String(value))]],
  );
  return {
    [name]: children.map((child) =>
      typeof child === "string" ? { "#text": cleanText(child) } : written(child),
    ),
    ":@": Object.fromEntries(known),
  };
}

/** Every sign that no XML document may hold, in whatever spelling (XML 1.0 §2.2). */
const FORBIDDEN = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Without what no XML document may hold; every kind of line break as one. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");
}

/** Readers take every line break in an attribute for a space (XML 1.0 §3.3.3). */
function cleanAttribute(value: string): string {
  return cleanText(value).replace(/[\t\n]/g, " ");
}

/** Text as HTML prints it, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => HTML_SIGNS[sign] ?? sign);
}

const HTML_SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
