import { dialect } from "./dialect.ts";

/** What a Markdown text points at. */
export interface MarkdownTarget {
  readonly url: string;
  readonly isImage: boolean;
}

export function targetsIn(markdown: string): MarkdownTarget[] {
  if (!/\][(:[]/.test(markdown)) return []; // no link but a bare web address, which leads nowhere on this site
  return dialect
    .parse(markdown, {})
    .flatMap((token) => token.children ?? [])
    .flatMap((token) => {
      const url =
        token.type === "image"
          ? token.attrGet("src")
          : token.type === "link_open"
            ? token.attrGet("href")
            : null;
      return url === null ? [] : [{ url: decode(String(url)), isImage: token.type === "image" }];
    });
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
