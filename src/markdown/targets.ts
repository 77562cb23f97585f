import { dialect } from "./dialect.ts";

/** What a Markdown text points at. */
export interface MarkdownTarget {
  readonly url: string;
  readonly isImage: boolean;
  /** What stands for a picture; empty for a link. */
  readonly alternative: string;
  /** Where its address is written, or else the block that it stands in. */
  readonly offset: number;
}

export function targetsIn(markdown: string): MarkdownTarget[] {
  if (!/\][(:[]/.test(markdown)) return []; // no link but a bare web address, which leads nowhere on this site
  const starts = startsOfLines(markdown);
  let offset = 0;
  return dialect.parse(markdown, {}).flatMap((block) => {
    const blockStart = starts[block.map?.[0] ?? 0] ?? 0;
    offset = Math.max(offset, blockStart);
    return (block.children ?? []).flatMap((token) => {
      const isImage = token.type === "image";
      const address = isImage
        ? token.attrGet("src")
        : token.type === "link_open"
          ? token.attrGet("href")
          : null;
      if (address === null) return [];
      const url = decode(String(address));
      const found = [url, String(address)]
        .map((written) => markdown.indexOf(written, offset))
        .find((at) => at >= 0);
      if (found !== undefined) offset = found + 1;
      const alternative = isImage ? token.content.trim() : "";
      return [{ url, isImage, alternative, offset: found ?? blockStart }];
    });
  });
}

/** The headings of a Markdown text, in order, each with the offset of its line. */
export function headingsIn(
  markdown: string,
): { readonly level: number; readonly words: string; readonly offset: number }[] {
  if (!/^ {0,3}(#|=+\s*$|-+\s*$)/m.test(markdown)) return [];
  const starts = startsOfLines(markdown);
  const tokens = dialect.parse(markdown, {});
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open") return [];
    const offset = starts[token.map?.[0] ?? 0] ?? 0;
    return [{ level: Number(token.tag.slice(1)), words: tokens[index + 1]?.content ?? "", offset }];
  });
}

/** The LaTeX of the formulas of a Markdown text, in order, each with its offset or that of the block that it stands in. */
export function formulasIn(markdown: string): { readonly tex: string; readonly offset: number }[] {
  if (!markdown.includes("$")) return [];
  const starts = startsOfLines(markdown);
  let offset = 0;
  return dialect.parse(markdown, {}).flatMap((block) => {
    offset = Math.max(offset, starts[block.map?.[0] ?? 0] ?? 0);
    return [block, ...(block.children ?? [])].flatMap(({ type, content }) => {
      if (!type.startsWith("formula")) return [];
      const found = markdown.indexOf(content, offset);
      if (found >= 0) offset = found + 1;
      return [{ tex: content, offset: found < 0 ? offset : found }];
    });
  });
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
