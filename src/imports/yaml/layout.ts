import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";

export type Nothing = ParsedNode | null | undefined;

/** An entry of a list or a mapping, by where its text lies. */
export interface Part {
  /** Of the key, or of the hyphen; between brackets of the value. */
  readonly start: number;
  /** Right behind the colon or the hyphen; between brackets of a list it is `start`. */
  readonly head: number;
  /** Behind the value; a comment may follow on the line. */
  readonly end: number;
  readonly node: Nothing;
}

/** Where the values of a text lie in it. */
export class Layout {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Undefined where the text has them in a way that cannot be taken apart. */
  partsOf(node: YAMLMap.Parsed | YAMLSeq.Parsed): Part[] | undefined {
    const token = node.srcToken;
    if (token === undefined || !("items" in token)) return undefined;
    const parts: Part[] = [];
    for (const [index, item] of node.items.entries()) {
      const pair = isMap(node) ? (item as Pair<ParsedNode, Nothing>) : undefined;
      const value = pair === undefined ? (item as ParsedNode) : pair.value;
      const source = token.items[index];
      const sign = pair === undefined ? "seq-item-ind" : "map-value-ind";
      const mark = [
        ...(source?.start ?? []),
        ...((source !== undefined && "sep" in source ? source.sep : undefined) ?? []),
      ].find(({ type }) => type === sign);
      const start = pair?.key.range[0] ?? mark?.offset ?? value?.range[0];
      const head = mark === undefined ? start : mark.offset + 1;
      if (start === undefined || head === undefined || (mark === undefined && node.flow !== true))
        return undefined;
      parts.push({
        start,
        head: mark === undefined && pair !== undefined ? pair.key.range[1] : head,
        end: Math.max(head, this.endOf(value)),
        node: value,
      });
    }
    return parts;
  }

  /** Where a value ends: a collection over several lines at the end of its last line, all else at its last sign. */
  endOf(node: Nothing): number {
    if (node === null || node === undefined) return 0;
    const [start, end] = node.range;
    if ((isMap(node) || isSeq(node)) && node.flow !== true) {
      const last = node.items.at(-1);
      const value = (isMap(node) ? (last as Pair<ParsedNode, Nothing> | undefined)?.value : last) as Nothing;
      const key = isMap(node) ? (last as Pair<ParsedNode, Nothing> | undefined)?.key.range[1] : undefined;
      const lastEnd = Math.max(this.endOf(value), key ?? 0);
      return this.lineEnd(Math.max(lastEnd, start));
    }
    const isKept = isScalar(node) && /^[|>]\S*\+/.test(this.#text.slice(start, end));
    return isKept ? end : start + this.#text.slice(start, end).trimEnd().length;
  }

  /** Where the line ends, without its break. */
  lineEnd(from: number): number {
    // A block text that keeps its last line breaks ends at the start of a line.
    if (this.#text[from - 1] === "\n") return from;
    const end = this.#text.indexOf("\n", from);
    if (end < 0) return this.#text.length;
    return this.#text[end - 1] === "\r" && end > from ? end - 1 : end;
  }

  /** The column where what stands on a line begins. */
  indentOf(offset: number): number {
    const start = offset - this.columnOf(offset);
    return /^[ -]*/.exec(this.#text.slice(start, offset))?.[0].length ?? 0;
  }

  columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf("\n", offset - 1) + 1);
  }
}
