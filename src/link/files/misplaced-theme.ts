import { PARTS } from "../../model/theme/theme.ts";
import { chooseFrom, nearestOf } from "../../remedy.ts";

/** What belongs directly into `theme/`. */
const FILES = ["tokens.yaml", "style.css"];

/** What is wrong with the place of a file of `theme/`; undefined where it is read. */
export interface Misplacement {
  readonly message: string;
  readonly remedy: string;
  /** The name under which it would be read, where it only is written otherwise. */
  readonly meant?: string | undefined;
}

/** @param path below `theme/` */
export function misplacementInTheme(path: string): Misplacement | undefined {
  const [first = "", second, ...rest] = path.split("/");
  if (second === undefined && FILES.includes(first)) return undefined;
  if (first === "pages" && second !== undefined && rest.length === 0 && /\.(?:njk|md)$/.test(second))
    return undefined;
  const name = path.replace(/^.*\//, "");
  const part = name.replace(/\.[^.]+$/, "");
  const isPart = (PARTS as readonly string[]).includes(part);
  if (first === "parts" && second !== undefined && rest.length === 0) {
    if (isPart && name.endsWith(".njk")) return undefined;
    return isPart
      ? misplaced(`Rename it to ${part}.njk.`)
      : { message: `Pages have no part called ${part}.`, remedy: chooseFrom(part, PARTS, "part") };
  }
  const file = nearestOf(name.toLowerCase().replace(/\.yml$/, ".yaml"), FILES);
  if (file !== undefined)
    return {
      ...misplaced(second === undefined ? `Rename it to ${file}.` : `Move it to theme/${file}.`),
      meant: file,
    };
  if (/\.css$/i.test(name))
    return misplaced("The stylesheet is theme/style.css: copy what it holds to there.");
  if (/\.(?:njk|nunjucks|html?|liquid|j2)$/i.test(name) && isPart)
    return misplaced(`Move it to theme/parts/${part}.njk.`);
  if (/\.(?:njk|nunjucks|md|html?|liquid|j2)$/i.test(name))
    return misplaced("A page of its own stands in theme/pages/, and its name ends in .njk or .md.");
  return misplaced("What pages load, such as fonts, pictures and scripts, goes into public/.");
}

function misplaced(remedy: string): Misplacement {
  return { message: "This file is not part of the theme.", remedy };
}
