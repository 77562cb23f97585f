import { dialect } from "./dialect.ts";

/** What a Markdown text points at. */
export interface MarkdownTarget {
  readonly url: string;
  readonly isImage: boolean;
  /** What stands for a picture; empty for a link. */
  readonly alternative: string;
}

export function targetsIn(markdown: string): MarkdownTarget[] {
  if (!/\][(:[]/.test(markdown)) return []; // no link but a bare web address, which leads nowhere on this site
  return dialect
    .parse(markdown, {})
    .flatMap((token) => token.children ?? [])
    .flatMap((token) => {
      const isImage = token.type === "image";
      const url = isImage ? token.attrGet("src") : token.type === "link_open" ? token.attrGet("href") : null;
      return url === null
        ? []
        : [{ url: decode(String(url)), isImage, alternative: isImage ? token.content.trim() : "" }];
    });
}

/** The headings of a Markdown text, in order. */
export function headingsIn(markdown: string): { readonly level: number; readonly words: string }[] {
  if (!/^ {0,3}(#|=+\s*$|-+\s*$)/m.test(markdown)) return [];
  const tokens = dialect.parse(markdown, {});
  return tokens.flatMap((token, index) =>
    token.type === "heading_open"
      ? [{ level: Number(token.tag.slice(1)), words: tokens[index + 1]?.content ?? "" }]
      : [],
  );
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
