import { CATALOGUES, findSaid, valuesIn, withoutDirection } from "../said.ts";
import { blocksOf, joined, type Line } from "./outline.ts";

/** How and where to submit, as in the front matter of `cfp.md`; undefined where nothing is said of it. */
export function submissionIn(lines: readonly Line[]): Readonly<Record<string, unknown>> | undefined {
  const found: Found = { categories: [] };
  const rest: string[] = [];
  const blocks = blocksOf(lines);
  for (const [index, block] of blocks.entries()) {
    const [first] = block;
    const text = joined(block);
    const isListed = index > 0 && isKindsHeading(blocks[index - 1] ?? []);
    if (first === undefined || isKindsHeading(block)) continue;
    if (isListed && takeCategories(block, found)) continue;
    if (takePlace(block, found) || takeAcceptance(text, found)) continue;
    rest.push(takeSentences(block, found));
  }
  const { url, system, categories, talk } = found;
  const instructions = rest.filter((part) => part !== "").join("\n\n");
  const submission = {
    ...(url === undefined ? {} : { url }),
    ...(system === undefined ? {} : { system }),
    ...(categories.length === 0 ? {} : { categories }),
    ...(talk === undefined ? {} : { talk }),
    ...(instructions === "" ? {} : { instructions }),
  };
  return Object.keys(submission).length === 0 ? undefined : submission;
}

interface Found {
  url?: string;
  system?: string;
  talk?: number;
  readonly categories: Record<string, unknown>[];
}

const ADDRESS = /https?:\/\/[^\s<>()[\]"']+/;
const BULLET = /^[-*+•] +/;

/** Submission systems by their addresses. */
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/easychair\.org/i, "EasyChair"],
  [/hotcrp\.com|\bhotcrp\b/i, "HotCRP"],
  [/openreview\.net/i, "OpenReview"],
  [/cmt3?\.(?:research\.)?microsoft|cmt3/i, "Microsoft CMT"],
  [/softconf\.com/i, "START"],
  [/edas\.info/i, "EDAS"],
  [/equinocs\.springer/i, "EquinOCS"],
  [/precisionconference|pcs\b/i, "PCS"],
  [/confmaster/i, "ConfMaster"],
  [/sessionize\.com/i, "Sessionize"],
];

function systemOf(url: string): string | undefined {
  return SYSTEMS.find(([pattern]) => pattern.test(url))?.[1];
}

function isKindsHeading(block: readonly Line[]): boolean {
  return findSaid(joined(block), ({ callText }) => callText.kinds) !== undefined;
}

/** "- Extended abstract, 2-4 pages", and below it the address of a template. */
function takeCategories(block: readonly Line[], found: Found): boolean {
  const items: string[] = [];
  const templates = new Map<number, string>();
  for (const { text } of block) {
    const line = text.trim();
    if (BULLET.test(text)) items.push(line.replace(BULLET, ""));
    else if (new RegExp(`^${ADDRESS.source}$`).test(line) || /^https?:\S+$/.test(line))
      templates.set(items.length - 1, line);
    else items.push(`${items.pop() ?? ""} ${line}`.trim());
  }
  if (items.length === 0) return false;
  for (const [index, item] of items.entries()) {
    const template = templates.get(index);
    found.categories.push({ ...categoryIn(item), ...(template === undefined ? {} : { template }) });
  }
  return true;
}

/** "Full paper, 6-8 pages excluding references. What it is." */
function categoryIn(item: string): Record<string, unknown> {
  for (const { text } of CATALOGUES) {
    const { category, pageRange, pageCount, withReferences, withoutReferences } = text.call;
    for (const end of [...Array.from(item.matchAll(/\. /g), ({ index }) => index), item.length]) {
      const description = end === item.length ? {} : { description: item.slice(end + 2).trim() };
      const [name, pages] = splitCategory(item.slice(0, end), category);
      if (pages === undefined) continue;
      for (const [references, message] of [
        ["included", withReferences],
        ["excluded", withoutReferences],
        [undefined, "{pages}"],
      ] as const) {
        const count = valuesIn(pages, message)?.pages;
        const range =
          count === undefined ? undefined : rangeIn(count, [pageRange, ...Object.values(pageCount)]);
        if (range !== undefined)
          return { name, pages: range, ...(references === undefined ? {} : { references }), ...description };
      }
    }
  }
  const [name = item, ...description] = item.split(/(?<=[^.])\. (?=\p{Lu})/u);
  return description.length === 0 ? { name: item } : { name, description: description.join(". ") };
}

/** The name, which may hold commas, and the pages after it. */
function splitCategory(item: string, message: string): [name: string, pages: string | undefined] {
  const comma = withoutDirection(message)
    .replace(/\{name\}|\{pages\}/g, "")
    .trim();
  const at = comma === "" ? -1 : lastBeforeDigits(item, comma);
  return at < 0 ? [item, undefined] : [item.slice(0, at).trim(), item.slice(at + comma.length).trim()];
}

function lastBeforeDigits(item: string, comma: string): number {
  for (let at = item.lastIndexOf(comma); at >= 0; at = at === 0 ? -1 : item.lastIndexOf(comma, at - 1)) {
    if (/^\s*\d/.test(item.slice(at + comma.length))) return at;
  }
  return -1;
}

/** "2-4" or "1"; other texts of pages as they are. */
function rangeIn(count: string, messages: readonly string[]): string | undefined {
  for (const message of messages) {
    const values = valuesIn(count, message);
    if (values?.from !== undefined && values.to !== undefined) return `${values.from}-${values.to}`;
    if (values?.n !== undefined) return values.n;
    if (values !== undefined && /\d/.test(message)) return /\d+/.exec(message)?.[0];
  }
  return undefined;
}

/** "Submission system: EasyChair", or "Submit on EasyChair:", and the address; or an address of a known system alone. */
function takePlace(block: readonly Line[], found: Found): boolean {
  const lines = block.map(({ text }) => text.trim());
  const address = lines.at(-1) ?? "";
  if (found.url !== undefined || !/^<?https?:\S+>?$/.test(address)) return false;
  const words = lines.slice(0, -1).join(" ");
  const url = address.replace(/^<|>$/g, "");
  const said =
    findSaid(words, ({ callText }) => callText.submitOn) ?? findSaid(words, ({ call }) => call.systemNamed);
  const named = said?.values.system;
  const isSaid =
    findSaid(words, ({ callText }) => callText.submitAt) !== undefined ||
    findSaid(words.replace(/[ \u00a0]?[:：]$/, ""), ({ call }) => call.system) !== undefined;
  const system = named ?? (isSaid ? undefined : systemOf(url));
  if (named === undefined && !isSaid && (words !== "" || system === undefined)) return false;
  Object.assign(found, system === undefined ? { url } : { url, system });
  return true;
}

function takeAcceptance(text: string, found: Found): boolean {
  const own = findSaid(text, ({ call }) => call.acceptance)?.values.minutes;
  const [, minutes = own] =
    /^authors of (?:selected|accepted) (?:\w+ )?\w+ (?:will be (?:invited|asked) to|will) give an? (\d{1,3})[- ]?min(?:utes?)?\.? (?:presentation|talk)s?(?: at the (?:workshop|conference|event))?\.?$/i.exec(
      text,
    ) ?? [];
  if (minutes === undefined || found.talk !== undefined) return false;
  found.talk = Number(minutes);
  return true;
}

/** Facts that prose states; it stays as instructions unless it states nothing else. @returns what stays */
function takeSentences(block: readonly Line[], found: Found): string {
  const text = joined(block);
  const [, from, to, kind] =
    /\b(\d{1,2})(?:\s?(?:[-–]|to)\s?(\d{1,2}))?[- ]pages? ((?:extended abstract|abstract|full paper|short paper|position paper|paper|poster|demo)s?)\b/i.exec(
      text,
    ) ?? [];
  const addresses = [...text.matchAll(new RegExp(ADDRESS.source, "g"))].map(([url]) =>
    url.replace(/(?<![.,;])[.,;]+$/, ""),
  );
  const url = addresses.find((address) => systemOf(address) !== undefined);
  const isNew = found.url === undefined && url !== undefined;
  if (isNew && url !== undefined) {
    found.url = url;
    const system = systemOf(url);
    if (system !== undefined) found.system = system;
  }
  const isCategory = from !== undefined && kind !== undefined && found.categories.length === 0;
  if (isCategory) {
    const name = kind.replace(/s$/i, "").toLowerCase();
    found.categories.push({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      pages: to === undefined ? from : `${from}-${to}`,
    });
  }
  const isAllSaid =
    /^(?:prospective )?(?:authors|contributors) (?:must|should|may|can|are (?:invited|asked|encouraged) to) submit an? [^.]{5,60} (?:electronically )?(?:at|via|through|on|to|using)[: ]+\S+$/i.test(
      text,
    );
  if (isAllSaid && isNew && isCategory) return "";
  return block
    .map((line) => line.text.trimEnd())
    .join("\n")
    .replace(new RegExp(`(?<![<(\\]])${ADDRESS.source}(?<![.,;])`, "g"), "<$&>");
}
