import { DateTime } from "luxon";
import type { Ledger } from "./ledger.ts";

/** Pages stand in the ledger beside the items that they show, and so do the files of `public/`. */
export function keyOfPage(path: string): string {
  return `page:${path}`;
}

/** @param file relative to `public/` */
export function keyOfFile(file: string): string {
  return `file:/${file}`;
}

/** The address that a key of a page or file stands for; undefined for the key of an item. */
export function addressIn(
  key: string,
): { readonly kind: "page" | "file"; readonly path: string } | undefined {
  if (key.startsWith("page:")) return { kind: "page", path: key.slice("page:".length) };
  if (key.startsWith("file:")) return { kind: "file", path: key.slice("file:".length) };
  return undefined;
}

/**
 * Since when a page, by its path, shows what it shows; undefined for what was there when the ledger began, because
 * nobody knows since when it had been.
 */
export function lastModifiedIn(ledger: Ledger): (path: string) => DateTime | undefined {
  const moments = [...ledger]
    .filter(([key]) => key.startsWith(keyOfPage("")))
    .map(([, { created }]) => created);
  const beginning = moments.reduce((a, b) => (a < b ? a : b), moments[0] ?? "");
  return (path) => {
    const entry = ledger.get(keyOfPage(path));
    if (entry === undefined || (entry.sequence === 0 && entry.created === beginning)) return undefined;
    return DateTime.fromISO(entry.modified, { zone: "utc" });
  };
}
