import type { Document, Element } from "happy-dom";

const TAGS = {
  button: "button",
  link: "a[href]",
  searchbox: "input[type=search]:not([list])",
  textbox: "input[type=text], input:not([type]), textarea",
  checkbox: "input[type=checkbox]",
  combobox: "select, input[list]",
  heading: "h1, h2, h3, h4, h5, h6",
  dialog: "dialog",
  img: "img, svg",
  option: "option",
} as const;

export type Role = keyof typeof TAGS;

/** By what those who do not see the page know it. */
export function withRole(document: Document, role: Role): Element[] {
  const roles = TAGS[role].split(", ").map((tag) => `${tag}:not([role])`);
  return [...document.querySelectorAll([...roles, `[role=${role}]`].join(", "))];
}

/** What an element is called, as far as pages of a site name theirs. */
export function nameOf(element: Element): string {
  const { ownerDocument } = element;
  const ids = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  if (ids.length > 0)
    return plain(ids.map((id) => ownerDocument.getElementById(id)?.textContent ?? "").join(" "));
  const given = element.getAttribute("aria-label") ?? element.getAttribute("alt");
  if (given !== null) return plain(given);
  const label = element.id === "" ? null : ownerDocument.querySelector(`label[for="${element.id}"]`);
  const around = element.matches("input, select, textarea") ? element.closest("label") : null;
  return ownTextOf(label ?? around ?? element);
}

/** Without what is hidden from those who do not see it, and without what fields hold. */
function ownTextOf(element: Element): string {
  const copy = element.cloneNode(true);
  for (const other of copy.querySelectorAll("[aria-hidden=true], select, svg:not([aria-label]), [hidden]"))
    other.remove();
  return plain(copy.textContent);
}

/** On one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
