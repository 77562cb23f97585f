import { type Document, isMap, isSeq, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import { isList, isMapping, isSame, type Value } from "../value.ts";
import { Layout, type Nothing, type Part } from "./layout.ts";
import { renderBlock, renderInline, renderItem, renderPair } from "./render.ts";
import { itemsWanted, pairsWanted, said, type Wanted } from "./wanted.ts";

/** Writes values into the text of a document, part by part: what says the same already is copied. */
export class Writer {
  readonly #text: string;
  readonly #layout: Layout;
  readonly #document: Document.Parsed;

  constructor(text: string, document: Document.Parsed) {
    this.#text = text;
    this.#layout = new Layout(text);
    this.#document = document;
  }

  /** The whole text, with `value` for what `node` says. */
  whole(node: ParsedNode, value: Value): string {
    const [start] = node.range;
    const inPlace = this.#inPlace(node, value);
    const text = inPlace ?? renderBlock(value, { indent: 0, isWithinLine: this.#isFollowed(node) });
    return this.#text.slice(0, start) + text + this.#text.slice(this.#layout.endOf(node));
  }

  /** Whether a comment stands behind it on its last line. */
  #isFollowed(node: ParsedNode): boolean {
    const end = this.#layout.endOf(node);
    return this.#text.slice(end, this.#layout.lineEnd(end)).includes("#");
  }

  /** The text of a collection with its parts as they are to be; undefined where it has to be written anew. */
  #inPlace(node: Nothing, value: Value): string | undefined {
    if (node === null || node === undefined) return undefined;
    if (isSame(said(this.#document, node), value))
      return this.#text.slice(node.range[0], this.#layout.endOf(node));
    if (isMap(node) && isMapping(value))
      return this.#collection(node, pairsWanted(this.#document, node as YAMLMap, value));
    if (isSeq(node) && isList(value))
      return this.#collection(node, itemsWanted(this.#document, node as YAMLSeq, value));
    return undefined;
  }

  #collection(
    node: ParsedNode & (YAMLMap.Parsed | YAMLSeq.Parsed),
    wanted: readonly Wanted[] | undefined,
  ): string | undefined {
    const parts = this.#layout.partsOf(node);
    if (wanted === undefined || parts === undefined || !wanted.some(({ old }) => old !== undefined))
      return undefined;
    return node.flow === true ? this.#flow(node, parts, wanted) : this.#block(parts, wanted);
  }

  #block(parts: readonly Part[], wanted: readonly Wanted[]): string {
    const column = this.#layout.columnOf(parts[0]?.start ?? 0);
    const indent = `\n${" ".repeat(column)}`;
    const gap = (index: number): string =>
      index === 0
        ? ""
        : this.#text.slice(this.#layout.lineEnd(parts[index - 1]?.end ?? 0), parts[index]?.start);
    const isApart =
      parts.length > 1 && /\n[ \t]*\r?\n/.test(gap(1)) && wanted.every(({ key }) => key === undefined);
    const kept = new Set(wanted.map(({ old }) => old));
    // Comments above what goes stay, above what comes next.
    const left = parts.map((_, index) =>
      !kept.has(index) && gap(index).includes("#") ? gap(index).trimEnd() : "",
    );
    let from = 0;
    let result = "";
    for (const [place, { old, key, value }] of wanted.entries()) {
      const part = old === undefined ? undefined : parts[old];
      let before = old === undefined || old === 0 ? `${isApart && place > 0 ? "\n" : ""}${indent}` : gap(old);
      if (old !== undefined) {
        before = left.slice(from, old).join("") + before;
        from = Math.max(from, old);
      }
      result += place === 0 ? before.trimStart() : before;
      if (part === undefined) {
        result +=
          key === undefined
            ? renderItem(value, { indent: column })
            : renderPair(key, value, { indent: column });
      } else {
        const trailing = this.#text.slice(part.end, this.#layout.lineEnd(part.end));
        result +=
          this.#text.slice(part.start, part.head) + this.#valueText(part, value, column, key, trailing);
      }
    }
    return result + left.slice(from).join("");
  }

  /** What stands behind a colon or a hyphen, to the end of its last line. */
  #valueText(part: Part, value: Value, column: number, key: string | undefined, trailing: string): string {
    const start = part.node?.range[0] ?? part.head;
    const between = this.#text.slice(part.head, start);
    const inPlace = this.#inPlace(part.node, value);
    if (inPlace !== undefined) return between + inPlace + trailing;
    const comment = [/#.*/.exec(between)?.[0] ?? "", trailing.trim()]
      .filter((found) => found !== "")
      .join(" ");
    const properties = (between.replace(/#.*/g, "").match(/[&!]\S+/g) ?? [])
      .map((property) => ` ${property}`)
      .join("");
    const text = this.#fresh(key, value, column, false);
    if (comment === "") return properties + text;
    // A list or a mapping below, or a block text: the comment stands on the line of the key.
    const [first = "", ...others] = text.split("\n");
    return /^(?: [|>]\S*)?$/.test(first)
      ? [`${properties}${first} ${comment}`, ...others].join("\n")
      : `${properties}${this.#fresh(key, value, column, true)} ${comment}`;
  }

  /** A value behind a key or a hyphen, written anew. */
  #fresh(key: string | undefined, value: Value, indent: number, isWithinLine: boolean): string {
    return key === undefined
      ? renderItem(value, { indent, isWithinLine }).slice(1)
      : renderPair("k", value, { indent, isWithinLine }).slice(2);
  }

  #flow(node: ParsedNode, parts: readonly Part[], wanted: readonly Wanted[]): string {
    const last = parts.at(-1)?.end ?? 0;
    const indent = this.#layout.indentOf(node.range[0]) + 2;
    let result = this.#text.slice(node.range[0], parts[0]?.start);
    for (const [place, { old, key, value }] of wanted.entries()) {
      const part = old === undefined ? undefined : parts[old];
      if (place > 0)
        result +=
          (old === undefined || old === 0 ? undefined : this.#text.slice(parts[old - 1]?.end, part?.start)) ??
          ", ";
      if (part === undefined) result += inline(key, value, indent);
      else {
        const start = part.node?.range[0] ?? part.head;
        const between = this.#text.slice(part.start, Math.max(start, part.head));
        result +=
          between +
          (this.#inPlace(part.node, value) ??
            `${between === "" || /\s$/.test(between) ? "" : " "}${inline(undefined, value, indent)}`);
      }
    }
    return result + this.#text.slice(last, this.#layout.endOf(node));
  }
}

function inline(key: string | undefined, value: Value, indent: number): string {
  return renderInline(key === undefined ? [value] : { [key]: value }, { indent }).slice(1, -1);
}
