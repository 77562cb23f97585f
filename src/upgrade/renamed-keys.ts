import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";

/** A key that is called otherwise now, with the same meaning, so that nothing is lost when it is renamed. */
export interface RenamedKey {
  /** The files it stands in, as paths of a site folder. */
  readonly files: RegExp;
  /** The mapping it stands in, as the keys down to it, divided by dots. */
  readonly at: RegExp;
  readonly from: readonly string[];
  readonly to: string;
}

const EDITION = /^editions\/[^/]+\/edition\.yaml$/;
const PAPERS = /^editions\/[^/]+\/papers\.yaml$/;
const PROGRAM = /^editions\/[^/]+\/program\.yaml$/;
const REGISTRY = /^data\/people\.yaml$/;
const COMMITTEE = /^editions\/[^/]+\/pc\.yaml$/;
const GROUPS = /^editions\/[^/]+\/organizers\.yaml$/;

/** Where people are written: the files, and the mappings in them. No other mapping is one of a person. */
const PEOPLE: readonly (readonly [files: RegExp, at: RegExp])[] = [
  [REGISTRY, /^[^.]+$/],
  [COMMITTEE, /^\d+$/],
  [GROUPS, /^\d+\.people\.\d+$/],
  [PAPERS, /^\d+\.authors\.\d+$/],
  [PROGRAM, /^days\.(?:\d+\.items\.)+\d+\.(?:speakers|panelists|organizers)\.\d+$/],
];

/**
 * Every key that `upgrade` renames. The next one is a line more here, and a line in its test. Nothing else reads a key by its
 * old name: a check stops there, and `src/parse/remedies/sought/` names the new one.
 */
export const RENAMED_KEYS: readonly RenamedKey[] = [
  ...PEOPLE.flatMap(([files, at]) => [
    { files, at, from: ["institution", "organization", "university", "company"], to: "affiliation" },
    { files, at, from: ["website", "homepage"], to: "url" },
    { files, at, from: ["picture"], to: "photo" },
  ]),
  { files: PAPERS, at: /^\d+$/, from: ["recording"], to: "video" },
  { files: PAPERS, at: /^\d+$/, from: ["website"], to: "url" },
  { files: PAPERS, at: /^\d+$/, from: ["licence"], to: "license" },
  { files: PROGRAM, at: /^days\.\d+$/, from: ["talks", "sessions"], to: "items" },
  { files: PROGRAM, at: /^days\.\d+$/, from: ["name"], to: "title" },
  { files: EDITION, at: /^$/, from: ["description", "welcome"], to: "about" },
];

export interface Renaming {
  /** The text, in which nothing but the names of keys is another. */
  readonly text: string;
  /** How many keys were renamed. */
  readonly count: number;
}

/** A file with each key under the name that it has now. A key whose new name is taken beside it stays for a person to decide. */
export function withNewKeys(path: string, text: string): Renaming {
  const known = RENAMED_KEYS.filter(({ files }) => files.test(path));
  const document =
    known.length === 0 || !path.endsWith(".yaml") ? undefined : parseDocument(text, { merge: true });
  if (document === undefined || document.errors.length > 0) return { text, count: 0 };
  const edits: { readonly start: number; readonly end: number; readonly to: string }[] = [];

  function visit(node: unknown, at: readonly string[]): void {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...at, String(index)]);
    if (!isMap(node)) return;
    const names = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : ""));
    const taken = new Set(names);
    for (const [index, { key, value }] of node.items.entries()) {
      const name = names[index] ?? "";
      const renamed = known.find(({ at: where, from }) => from.includes(name) && where.test(at.join(".")));
      const range = (key as Node | null)?.range;
      if (renamed !== undefined && range && !taken.has(renamed.to)) {
        taken.add(renamed.to);
        edits.push({ start: range[0], end: range[1], to: renamed.to });
      }
      visit(value, [...at, name]);
    }
  }

  visit(document.contents, []);
  let result = text;
  for (const { start, end, to } of edits.reverse()) result = result.slice(0, start) + to + result.slice(end);
  return { text: result, count: edits.length };
}
