import { encode } from "uqr";
import type { ToolWords } from "../../views/program/program-tools.ts";
import { part } from "../page/part.ts";
import type { Row } from "./rows.ts";
import { fragmentOf } from "./selection.ts";

/** Modules of white around a code (ISO/IEC 18004 §9.1). */
const QUIET_ZONE = 4;
/** 117 modules a side: what a phone still reads from a screen. */
const LARGEST = 25;
const SVG = "http://www.w3.org/2000/svg";

/** Opens the dialog with a link to these talks. Nothing leaves the page. */
export function shareProgram(
  dialog: HTMLDialogElement,
  talks: readonly Row[],
  all: readonly Row[],
  words: ToolWords,
): void {
  const idsOf = (rows: readonly Row[]): Set<string> => new Set(rows.map(({ id }) => id));
  const link = location.origin + location.pathname + fragmentOf(idsOf(talks), idsOf(all));
  const field = part<HTMLInputElement>(dialog, "input");
  const told = part(dialog, ".copied");
  const send = part(dialog, ".send");
  field.value = link;
  told.textContent = "";
  send.hidden = !("share" in navigator);
  part(dialog, ".code").replaceChildren(codeOf(link, words) ?? words.noCode);
  part(dialog, ".copy").onclick = async () => {
    field.select();
    told.textContent = (await isCopied(link)) ? words.copied : words.copyYourself;
  };
  // Rejected when the reader thinks better of it.
  send.onclick = () => navigator.share({ title: document.title, url: link }).catch(() => {});
  part(dialog, ".close").onclick = () => dialog.close();
  dialog.showModal();
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Black on white, whatever the colours of the page; undefined for a link that is too long. */
function codeOf(link: string, words: ToolWords): SVGElement | undefined {
  const code = encoded(link);
  if (code === undefined) return undefined;
  const svg = document.createElementNS(SVG, "svg");
  const path = code.data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  svg.setAttribute("viewBox", `0 0 ${code.size} ${code.size}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", words.code);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.append(
    shape("rect", { width: "100%", height: "100%", fill: "#fff" }),
    shape("path", { d: path, fill: "#000" }),
  );
  return svg;
}

function encoded(link: string): ReturnType<typeof encode> | undefined {
  try {
    return encode(link, { border: QUIET_ZONE, maxVersion: LARGEST, boostEcc: true });
  } catch {
    return undefined;
  }
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
