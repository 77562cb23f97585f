import { readPasted } from "../../pasted/pasted.ts";
import type { Style } from "../../pasted/style.ts";

/** What has no shape: zero-width spaces, joiners outside of scripts that need them, byte-order marks, soft hyphens. */
const SHAPELESS = /[\u00ad\u200b\u2060\ufeff]|(?<=[ -~\u00a0-\u024f]|^)[\u200c\u200d]/gu;
/** A line feed that was escaped once too often; what begins with a letter behind it may be a command, such as `\nu`. */
const ESCAPED_LINE = /(?<!\\)(?:\\r)?\\n(?![A-Za-z])/g;
/** "Thing:\\, Finding", "Posts \\\\in Languages": what TeX has beside a space. */
const TEX_SPACE = /(?<!\\)\\[,;!](?=\s)|(?<=\s)\\\\(?=\p{L})/gu;
/** Every space of Unicode but the line feed. */
const SPACES = /[^\S\n]+/gu;

/** LaTeX's tie beside a formula, where nothing is struck through or lowered. */
const TIE_AT_FORMULA = /(?<=\p{L})~(?=\$)|(?<=\$)~(?=\p{L})/gu;

/** A text without controls, odd spaces and what turns the direction of others, in composed letters. */
function plain(text: string): string {
  return withLines(text)
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(SPACES, " ")
    .replace(SHAPELESS, "")
    .replace(TIE_AT_FORMULA, " ")
    .replace(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** Escaped line feeds as what they stand for; within a formula, that is a space. Outside of one, TeX's narrow spaces and line ends go. */
function withLines(text: string): string {
  if (!text.includes("\\")) return text;
  const parts = text.split("$");
  const hasFormulas = parts.length % 2 === 1;
  return parts
    .map((part, index) =>
      hasFormulas && index % 2 === 1
        ? part.replace(ESCAPED_LINE, " ").trim()
        : part.replace(ESCAPED_LINE, "\n").replace(TEX_SPACE, ""),
    )
    .join("$");
}

/** One line of text, such as an affiliation: without LaTeX, HTML and entities. */
export function cleanLine(text: string): string {
  return oneLine(text, "plain");
}

/** A title, whose few marks stay: formulas, emphasis, code. */
export function cleanTitle(text: string): string {
  return oneLine(text, "title");
}

function oneLine(text: string, style: Style): string {
  const written = style === "title" ? withScripts(text) : text;
  const line = plain(written).replace(/\s+/g, " ").trim();
  return withoutMarkup(line, style).replace(/\s+/g, " ").trim();
}

/**
 * Paragraphs as Markdown: those of LaTeX and HTML become its own, lines lose what would make code of them, and nothing begins a
 * heading that was none.
 */
export function cleanProse(text: string): string {
  const lines = plain(withScripts(text))
    .split("\n")
    .map((line) => line.trim())
    .join("\n");
  return withoutMarkup(lines, "markdown")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^(?:[ ]{4,}|\t+)/gm, "")
    .trim();
}

/** "H\\textsubscript{2}O", which a text of ours writes H~2~O. */
function withScripts(text: string): string {
  return text.replace(/\\text(sub|super)script\{([^{}\s~^]{1,20})\}/g, (_, kind: string, script: string) =>
    kind === "sub" ? `~${script}~` : `^${script}^`,
  );
}

/** What was escaped twice, such as `&amp;lt;`, takes two readings. */
function withoutMarkup(text: string, style: Style): string {
  const once = readPasted(text, style)?.clean ?? text;
  return /&(?:\w{2,8}|#x?[\da-f]+);/i.test(once) ? (readPasted(once, style)?.clean ?? once) : once;
}

const EMAIL =
  /[<([{]?(?:mailto:)?(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}[>)\]}]?/gu;

/** A text without the e-mail addresses in it, which nobody asked to have published. */
export function withoutEmails(text: string): string {
  if (!text.includes("@")) return text;
  const bare = text.replace(EMAIL, " ");
  if (bare === text) return text;
  return bare
    .replace(/ {2,}/g, " ")
    .replace(/(?<! ) +([,.;:)])/g, "$1")
    .replace(/(?<![\s,;:–-])[\s,;:–-]+$/, "")
    .trim();
}

/** Whether a title shouts: four words or more, and all of their letters large. */
export function isInCapitals(title: string): boolean {
  const letters = title.replace(/\$[^$]*\$/g, "").match(/\p{L}/gu) ?? [];
  const large = letters.filter((letter) => letter !== letter.toLowerCase()).length;
  return letters.length > 15 && /\s\S+\s/.test(title) && large / letters.length > 0.8;
}

/** Ways in which forms say that there is nothing. */
export function isBlank(text: string): boolean {
  return /^(?:|[-–—.?]+|n\/?a|none|null|undefined|nan|no affiliation|unknown|tb[acd]|n\.\s?n\.)$/i.test(
    text.trim(),
  );
}

/** With a capital at its start: "full paper" as "Full paper". */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
