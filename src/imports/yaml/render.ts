import { Document, isSeq, type Node, Scalar, visit } from "yaml";
import type { Mapping, Value } from "../value.ts";

/** Columns, as the content of this product is written. */
const WIDTH = 110;

/** How a value may be written where it goes. */
export interface Place {
  /** Columns before it, and before each of its further lines. */
  readonly indent: number;
  /** Whether a comment follows on its first line: only a block text may go on then. */
  readonly isWithinLine?: boolean;
}

/** A value in double quotes has real line breaks: `\\n` before a letter looks like a command of TeX. */
const QUOTES = { doubleQuotedMinMultiLineLength: 0, flowCollectionPadding: false };

/** `key: value`, without the line break at its end. */
export function renderPair(key: string, value: Value, place: Place): string {
  return renderBlock({ [key]: value }, place);
}

/** `- value`, as `renderPair`. */
export function renderItem(value: Value, place: Place): string {
  return renderBlock([value], place);
}

/** A whole value in block style. */
export function renderBlock(value: Value, { indent, isWithinLine = false }: Place): string {
  const document = documentOf(value);
  visit(document, {
    Map: (_, node, path) => {
      if (isSeq(path.at(-1)) && isShortPerson(node.toJS(document))) node.flow = true;
    },
    Scalar: (_, node) => {
      if (typeof node.value === "string") node.type = styleOf(node.value);
    },
  });
  const text = document.toString({ ...QUOTES, lineWidth: isWithinLine ? 0 : WIDTH - indent });
  return indented(text, indent);
}

/** Between brackets and braces. */
export function renderInline(value: Value, { indent }: Place): string {
  const document = documentOf(value);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
    Scalar: (_, node) => {
      if (typeof node.value === "string" && node.value.includes("\n")) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return indented(document.toString({ ...QUOTES, lineWidth: 0, blockQuote: false }), indent);
}

function indented(text: string, indent: number): string {
  return text.trimEnd().replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
}

function documentOf(value: Value): Document<Node, true> {
  return new Document(value, {
    version: "1.2",
    aliasDuplicateObjects: false,
  }) as Document<Node, true>;
}

/** What an older YAML, and a reader, may take for something else: times of day, numbers, truths. */
const UNCLEAR = /^(?:[-+.\d][\d_.,:]*|y|n|yes|no|on|off)$/i;

/** Text of several lines as it stands, long text folded, all else as short as it can be. */
function styleOf(text: string): Scalar.Type {
  if (UNCLEAR.test(text)) return Scalar.QUOTE_DOUBLE;
  const isEdged = /^\s|[^\S\n]$|\n\s*\n$/.test(text) || text === "\n";
  if (!text.includes("\n")) return text.length > WIDTH - 30 && !isEdged ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
  if (isEdged) return Scalar.QUOTE_DOUBLE;
  return text.split("\n").every((line) => line.length <= WIDTH) ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
}

function isShortPerson(value: unknown): boolean {
  const mapping = value as Mapping;
  return (
    typeof mapping.name === "string" &&
    Object.values(mapping).every((inner) => typeof inner !== "object" && !String(inner).includes("\n")) &&
    JSON.stringify(mapping).length < WIDTH - 10
  );
}
