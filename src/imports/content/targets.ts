import { webAddressIn } from "../clean/people.ts";
import type { Imported, ImportedEntry, LeftOut } from "../record.ts";

const TARGETS = new Set(["pdf", "code", "data", "slides", "poster", "video", "url"]);

const TEXTS = new Set(["abstract", "text", "bio"]);
const LINK = /(?<!!)\[([^[\]]{1,500})\]\(([^()\s]{1,500})\)/g;

/** What a system writes that was tried at home, or nowhere. */
const LOCAL = /^(?:file:|https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)(?:[:/]|$))/i;

/**
 * Where something leads to a file that the site does not have, such as one of the system that wrote the source, it is left out.
 * @param isFile whether `public/` has a file at a path
 */
export function withKnownTargets(imported: Imported, isFile: (path: string) => boolean): Imported {
  const leftOut: LeftOut[] = [];
  const linked = (text: string, place: string): string =>
    text.replace(LINK, (whole: string, words: string, target: string) => {
      if (/^(?:[a-z][a-z\d+.-]*:|#)/i.test(target) || isFile(target)) return whole;
      leftOut.push({
        place,
        what: `a link (${target})`,
        reason: "leads within the old site: its words stay",
      });
      return words;
    });
  const targeted = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) return value.map((inner) => targeted(inner, place));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        if (TEXTS.has(key) && typeof inner === "string") return [[key, linked(inner, place)]];
        if (!TARGETS.has(key) || typeof inner !== "string") return [[key, targeted(inner, place)]];
        if (LOCAL.test(inner)) {
          leftOut.push({ place, what: `${key} (${inner})`, reason: "leads to somebody's own computer" });
          return [];
        }
        if (/^[a-z][a-z\d+.-]*:/i.test(inner) || isFile(inner)) return [[key, inner]];
        const address = /^[^/]+\.[a-z]{2,}(?:\/|$)/i.test(inner) ? webAddressIn(inner) : undefined;
        if (address !== undefined && !/^[^/]+\.(?:pdf|pptx?|zip|mp4|html?)$/i.test(inner))
          return [[key, address]];
        leftOut.push({
          place,
          what: `${key} (${inner})`,
          reason: "is no address on the web, and no file in public/",
        });
        return [];
      }),
    );
  };
  const entries = Object.fromEntries(
    Object.entries(imported.entries).map(([destination, found]) => [
      destination,
      found.map((entry) => ({
        ...entry,
        value: targeted(entry.value, entry.place) as ImportedEntry["value"],
      })),
    ]),
  );
  return { ...imported, entries, leftOut: [...imported.leftOut, ...leftOut] };
}
