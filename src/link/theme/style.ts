import type { CssLoad } from "../../css/loads.ts";
import { shortCss } from "../../css/short.ts";
import type { ParsedStyle } from "../../parse/theme/style.ts";
import { quote } from "../../remedy.ts";
import type { Linking } from "../linking.ts";

/** Where stylesheets are published lies one folder below the files of `public/`. */
const UP = "../";

/** The rules as they are published: what they load is found from there. */
export function linkStyle(style: ParsedStyle | undefined, linking: Linking): string {
  if (style === undefined) return "";
  let css = "";
  let from = 0;
  for (const load of style.loads) {
    css += style.text.slice(from, load.offset) + linkLoad(load, style, linking);
    from = load.offset + load.text.length;
  }
  return shortCss(css + style.text.slice(from));
}

function linkLoad({ offset, text, target }: CssLoad, style: ParsedStyle, linking: Linking): string {
  const place = { source: style.source, path: [], spot: { text: style.text, offset } };
  if (target.startsWith("#")) return text;
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(target.trim())) {
    const isWithin = /^data:/i.test(target);
    linking.report(
      place,
      isWithin
        ? "Pages show no picture that stands in a stylesheet: their security policy forbids it."
        : `${quote(target)} lies on another site, and pages load nothing from there: their security policy forbids it.`,
      "Put the file into public/, and write its path, such as url(/images/paper.png).",
    );
    return text;
  }
  linking.refer({ place, url: target, needs: "asset" });
  const written = JSON.stringify(UP + pathOf(target));
  return /^[^"'(]*\(/.test(text) ? `url(${written})` : written;
}

/** Below `public/`, with every sign that an address may have, whether it was written so or not. */
function pathOf(target: string): string {
  const { pathname, search, hash } = new URL(target.replace(/^\/+/, ""), "https://example.org/");
  return pathname.slice(1) + search + hash;
}
