import { transform } from "esbuild";
import type { Element } from "happy-dom";

/** A rule that says whether something is displayed. */
interface Rule {
  readonly selector: string;
  readonly isNone: boolean;
  /** What wins over what, from the most to the least: whether it is important, its layer, its specificity, its place. */
  readonly rank: readonly number[];
}

export type IsDisplayed = (element: Element) => boolean;

/** As browsers have it, beneath what a site says. */
const BROWSERS = `
  head, script, style, template, noscript, datalist, [hidden], dialog:not([open]),
  details:not([open]) > :not(summary:first-of-type) { display: none }
`;

/**
 * Whether a stylesheet displays an element, on a wide screen, where scripts run: what `display: none` says of it and of
 * all that it stands in. How large anything is, where it stands and whether it is covered is a matter for a browser.
 */
export async function stylesheetOf(css: string): Promise<IsDisplayed> {
  const { code } = await transform(css, { loader: "css", supported: { nesting: false } });
  const layers = (/@layer ([^{};]*);/.exec(code)?.[1] ?? "").split(",").map((name) => name.trim());
  const rules = [...rulesOf(BROWSERS, [], -1), ...rulesOf(code, layers, layers.length)]
    .map((rule, place) => ({ ...rule, rank: [...rule.rank, place] }))
    .toSorted((a, b) => compare(b.rank, a.rank));
  const hiding = rules.filter(({ isNone }) => isNone);
  const isNone = (element: Element): boolean =>
    hiding.some(({ selector }) => element.matches(selector)) &&
    rules.find(({ selector }) => element.matches(selector))?.isNone === true;
  return (element) => {
    for (let each: Element | null = element; each !== null; each = each.parentElement)
      if (isNone(each)) return false;
    return true;
  };
}

/** Also what a closed fold shows all the same. */
const DISPLAY = /(?:^|[\s;])(?:display|content-visibility):\s*(?!auto)([\w-]+)\s*(!important)?/;

/** @param layer of what stands in none that is named */
function rulesOf(css: string, layers: readonly string[], layer: number): Rule[] {
  return blocksOf(css).flatMap(({ head, body }): Rule[] => {
    if (head.startsWith("@layer")) return rulesOf(body, layers, layers.indexOf(head.slice(6).trim()));
    if (head.startsWith("@media")) return holds(head.slice(6)) ? rulesOf(body, layers, layer) : [];
    if (head.startsWith("@supports")) return rulesOf(body, layers, layer);
    const [, value = "", important] = DISPLAY.exec(body) ?? [];
    if (head.startsWith("@") || value === "") return [];
    return partsOf(head.replaceAll("::details-content", " > :not(summary)"))
      .filter((selector) => !/::|:(before|after)\b/.test(selector))
      .map((selector) => ({
        selector,
        isNone: value === "none" || /visibility:\s*hidden/.test(body),
        rank: [important ? 1 : 0, layer, ...specificityOf(selector)],
      }));
  });
}

interface Block {
  readonly head: string;
  readonly body: string;
}

function blocksOf(css: string): Block[] {
  const found: Block[] = [];
  const text = css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/"(?:[^"\\]|\\.)*"/g, (string) => string.replace(/[{}]/g, " "));
  let [start, open, depth] = [0, 0, 0];
  for (const { index, 0: sign } of text.matchAll(/[{};]/g)) {
    if (sign === "{" && depth++ === 0) open = index;
    if (sign === "}" && --depth === 0)
      found.push({ head: text.slice(start, open).trim(), body: text.slice(open + 1, index) });
    if (depth === 0) start = index + 1;
  }
  return found;
}

/** Of a list, at the commas that stand in no brackets. */
function partsOf(list: string): string[] {
  let depth = 0;
  const marked = list.replace(/[(),]/g, (sign) => {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    return sign === "," && depth === 0 ? "\n,\n" : sign;
  });
  return marked.split("\n,\n").map((part) => part.trim());
}

/** A list of conditions that are all met; a condition that is not known here is one to be added. */
function holds(query: string): boolean {
  const conditions = query
    .trim()
    .replace(/\)and\b/g, ") and")
    .split(/\s+and\s+/);
  return conditions.every((condition) => {
    const text = condition.trim().replace(/\s+/g, "");
    if (["screen", "all", "notprint", "(scripting:enabled)"].includes(text)) return true;
    if (text === "(prefers-reduced-motion:no-preference)" || text.startsWith("(min-width:")) return true;
    if (["print", "(scripting:none)", "(forced-colors:active)"].includes(text)) return false;
    if (text.startsWith("(max-width:")) return false;
    throw new Error(`Nobody knows whether the screen of a test is “${condition}”.`);
  });
}

const FUNCTION = /:(is|not|has|where)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;

/** How many ids, how many classes and the like, and how many names of elements. */
function specificityOf(selector: string): readonly [number, number, number] {
  let total: readonly [number, number, number] = [0, 0, 0];
  const add = (other: readonly [number, number, number]): void => {
    total = [total[0] + other[0], total[1] + other[1], total[2] + other[2]];
  };
  const plain = selector.replace(FUNCTION, (_, name: string, list: string) => {
    const [highest] = partsOf(list)
      .map(specificityOf)
      .toSorted((a, b) => compare(b, a));
    if (name !== "where" && highest !== undefined) add(highest);
    return "";
  });
  const classes = plain.match(/\[[^\]]*\]|\.[\w-]+|:[\w-]+(\([^)]*\))?/g) ?? [];
  const rest = plain.replace(/\[[^\]]*\]|\.[\w-]+|:[\w-]+(\([^)]*\))?/g, "");
  add([
    (rest.match(/#[\w-]+/g) ?? []).length,
    classes.length,
    (rest.replace(/#[\w-]+/g, "").match(/[a-z][\w-]*/gi) ?? []).length,
  ]);
  return total;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
