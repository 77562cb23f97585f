import type { Token } from "markdown-it";
import { plainMaths } from "../maths/mathml.ts";
import { recentOnes } from "../once.ts";
import { dialect } from "./dialect.ts";

/** A block of a Markdown text without its markup. */
export interface PlainBlock {
  readonly kind: "paragraph" | "heading" | "item" | "code";
  readonly text: string;
  /** "- " or "3. " for the first paragraph of a list item. */
  readonly marker?: string | undefined;
  /** How many lists it stands in. */
  readonly depth: number;
}

/** How the pieces of a line are written where their marks are left out. */
export interface PieceForms {
  readonly text: (text: string) => string;
  readonly formula: (tex: string) => string;
}

/** An abstract is asked for by a citation, a calendar, a schedule and the search, all of one edition after another. */
const blocksOf = recentOnes(500, (markdown) => dialect.parse(markdown, {}));

const IN_LETTERS: PieceForms = { text: (text) => text, formula: plainMaths };

/** @param addressOf what a link is written as after its words; undefined leaves it out */
export function plainBlocks(
  markdown: string,
  addressOf: (url: string) => string | undefined,
  forms = IN_LETTERS,
): PlainBlock[] {
  const blocks: PlainBlock[] = [];
  const lists: (number | undefined)[] = [];
  let marker: string | undefined;
  let kind: PlainBlock["kind"] = "paragraph";
  for (const token of blocksOf(markdown)) {
    switch (token.type) {
      case "bullet_list_open":
        lists.push(undefined);
        break;
      case "ordered_list_open":
        lists.push(Number(token.attrGet("start") ?? 1));
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        lists.pop();
        break;
      case "list_item_open": {
        const number = lists.at(-1);
        marker = number === undefined ? "- " : `${number}. `;
        if (number !== undefined) lists[lists.length - 1] = number + 1;
        break;
      }
      case "heading_open":
        kind = "heading";
        break;
      case "paragraph_open":
        kind = lists.length > 0 ? "item" : "paragraph";
        break;
      case "inline":
        blocks.push({ kind, text: plainInline(token, addressOf, forms), marker, depth: lists.length });
        marker = undefined;
        break;
      case "formula_block":
        blocks.push({
          kind: lists.length > 0 ? "item" : "paragraph",
          text: pieceOf(token, forms),
          marker,
          depth: lists.length,
        });
        marker = undefined;
        break;
      case "fence":
      case "code_block":
        blocks.push({ kind: "code", text: forms.text(token.content.trimEnd()), depth: lists.length });
        break;
    }
  }
  return blocks;
}

/** One line of text, for descriptions. */
export function plainText(markdown: string, forms = IN_LETTERS): string {
  return plainBlocks(markdown, () => undefined, forms)
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}

function plainInline(
  token: Token,
  addressOf: (url: string) => string | undefined,
  forms: PieceForms,
): string {
  let text = "";
  let linkStart = 0;
  let address: string | undefined;
  for (const child of token.children ?? []) {
    if (child.type === "softbreak" || child.type === "hardbreak") text += " ";
    else if (child.type === "link_open") {
      linkStart = text.length;
      address = addressOf(String(child.attrGet("href") ?? ""));
    } else if (child.type === "link_close") {
      if (address !== undefined && text.slice(linkStart) !== address) text += ` (${address})`;
    } else text += pieceOf(child, forms);
  }
  return text;
}

/** What a piece of a line says, where nothing but letters can be shown. */
export function wordsOf(token: Token): string {
  return pieceOf(token, IN_LETTERS);
}

function pieceOf({ type, content }: Token, { text, formula }: PieceForms): string {
  return type.startsWith("formula") ? formula(content) : text(content);
}
