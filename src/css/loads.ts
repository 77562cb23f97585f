import { type CssToken, cssTokens } from "./tokens.ts";

/** Something that a stylesheet loads: a picture, a font. */
export interface CssLoad {
  readonly offset: number;
  /** As it is written, such as `url(logo.svg)`. */
  readonly text: string;
  readonly target: string;
}

/** What keeps a stylesheet from being understood, or does not belong into it. */
export interface CssFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

export interface CssReading {
  readonly loads: readonly CssLoad[];
  readonly faults: readonly CssFault[];
}

/** Functions whose strings are addresses. */
const LOADING = new Set(["url", "src", "image", "image-set", "-webkit-image-set"]);

const REFUSED: ReadonlyMap<string, readonly [message: string, remedy: string]> = new Map([
  [
    "import",
    [
      "A stylesheet cannot import another one: pages load one file, from their own site.",
      "Copy what it holds to here.",
    ],
  ],
  [
    "charset",
    ["@charset says nothing here: this text goes into the stylesheet of the site.", "Delete the line."],
  ],
  [
    "namespace",
    ["@namespace says nothing here: this text goes into the stylesheet of the site.", "Delete the line."],
  ],
]);

const OPENING: Readonly<Record<string, string>> = { "{": "}", "(": ")", "[": "]" };

/** What a stylesheet loads, and what is wrong with it. */
export function readCss(css: string): CssReading {
  const loads: CssLoad[] = [];
  const faults: CssFault[] = [];
  const open: { readonly token: CssToken; readonly end: string }[] = [];
  for (const token of cssTokens(css)) {
    const { kind, offset, text, value } = token;
    const within = open.at(-1)?.token;
    const refused = kind === "rule" ? REFUSED.get(value) : undefined;
    if (refused !== undefined) faults.push({ offset, message: refused[0], remedy: refused[1] });
    else if (kind === "unclosed") {
      const end = value === "comment" ? "*/" : text;
      faults.push({ offset, message: `This ${value} is not closed.`, remedy: `Write ${end} where it ends.` });
      if (value === "comment") return { loads, faults };
    } else if (kind === "address") loads.push({ offset, text, target: value });
    else if (kind === "string" && within?.kind === "function" && LOADING.has(within.value))
      loads.push({ offset, text, target: value });
    else if (kind === "function") open.push({ token, end: ")" });
    else if (kind === "sign" && OPENING[text] !== undefined) open.push({ token, end: OPENING[text] });
    else if (kind === "sign" && /[})\]]/.test(text)) {
      if (open.at(-1)?.end === text) open.pop();
      else {
        const missing = open.at(-1)?.end;
        const remedy =
          missing === undefined
            ? "Delete it."
            : `Close what is open before it with ${missing}, or delete it.`;
        faults.push({ offset, message: `This ${text} closes nothing.`, remedy });
        return { loads, faults };
      }
    }
  }
  const last = open.at(-1);
  if (last !== undefined) {
    const { offset, text } = last.token;
    faults.push({
      offset,
      message: `${text.slice(-1)} is not closed.`,
      remedy: `Write ${last.end} where it ends.`,
    });
  }
  return { loads, faults };
}
