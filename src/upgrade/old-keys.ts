import { type Path, type Place, type Problem, problemAt, type Source } from "../problem.ts";
import { toRun } from "../read/invocation.ts";
import type { RenamedKey, Renamings } from "./renamings.ts";

/** A key that stands in a file under its old name. */
export interface OldKey {
  /** With its old name, and with those that the mappings around it have in the file. */
  readonly path: Path;
  readonly renamed: RenamedKey;
  /** Whether its new name stands beside it: then somebody has to decide. */
  readonly isDouble: boolean;
}

interface Read {
  readonly value: unknown;
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/** What was read of a file, with each key under the name that it has now. */
export function withNewKeys<Document extends Read>(
  document: Document,
  text: string,
  renamings: Renamings,
): Document {
  const { source } = document;
  const found: OldKey[] = [];
  const value = renewed(document.value, keysOf(source.file, text, renamings), found);
  if (found.length === 0) return document;
  const problems = [...document.problems, ...found.map((key) => problemOf(key, source, renamings))];
  return { ...document, value, problems, source: sourceByNewNames(source, found) };
}

/** The old keys of a file. */
export function oldKeysIn({ value, source }: Read, text: string, renamings: Renamings): readonly OldKey[] {
  const found: OldKey[] = [];
  renewed(value, keysOf(source.file, text, renamings), found);
  return found;
}

/** Those that a file may have: most have none, and are not looked through. */
function keysOf(file: string, text: string, { keys }: Renamings): readonly RenamedKey[] {
  return keys.filter(({ files, from }) => files.test(file) && text.includes(from));
}

/** A copy in which keys have their new names, where there is one to rename; what was renamed is added to `found`. */
function renewed(value: unknown, known: readonly RenamedKey[], found: OldKey[], path: Path = []): unknown {
  if (known.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.map((entry, index) => renewed(entry, known, found, [...path, index]));
  const here = known.filter(({ at }) => at.test(path.join(".")));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const renamed = here.find(({ from }) => from === key);
      const isDouble = renamed !== undefined && Object.hasOwn(value, renamed.to);
      if (renamed !== undefined) found.push({ path: [...path, key], renamed, isDouble });
      return isDouble ? [] : [[renamed?.to ?? key, renewed(inner, known, found, [...path, key])]];
    }),
  );
}

function problemOf({ path, renamed, isDouble }: OldKey, source: Source, renamings: Renamings): Problem {
  const { from, to, since, until } = renamed;
  const place: Place = { source, path, part: "key" };
  if (isDouble)
    return problemAt(
      place,
      `\`${from}\` is the old name of \`${to}\`, and both stand here.`,
      "Keep one of the two.",
    );
  const remedy = `${toRun("upgrade")} renames it, here and wherever it stands.`;
  if (renamings.hasEnded(until))
    return problemAt(place, `\`${from}\` is called \`${to}\` since version ${since}.`, remedy);
  return problemAt(
    place,
    `\`${from}\` is called \`${to}\` since version ${since}; versions from ${until} on do not read the old name.`,
    remedy,
    "notice",
  );
}

/** Finds what is asked for by new names. */
function sourceByNewNames(source: Source, found: readonly OldKey[]): Source {
  const written = (path: Path): Path => {
    const old: (string | number)[] = [];
    for (const key of path) {
      const renamed = found.find(
        ({ path: other, renamed: { to } }) =>
          to === key && other.length === old.length + 1 && old.every((one, index) => one === other[index]),
      );
      old.push(renamed?.renamed.from ?? key);
    }
    return old;
  };
  return { ...source, locate: (path, part, spot) => source.locate(written(path), part, spot) };
}
