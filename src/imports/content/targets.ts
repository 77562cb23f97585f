import { webAddressIn } from "../clean/people.ts";
import type { Imported, ImportedEntry, LeftOut } from "../record.ts";

const TARGETS = new Set(["pdf", "code", "data", "slides", "poster", "video", "url"]);

/**
 * Where something leads to a file that the site does not have, such as one of the system that wrote the source, it is left out.
 * @param isFile whether `public/` has a file at a path
 */
export function withKnownTargets(imported: Imported, isFile: (path: string) => boolean): Imported {
  const leftOut: LeftOut[] = [];
  const targeted = (value: unknown, place: string): unknown => {
    if (Array.isArray(value)) return value.map((inner) => targeted(inner, place));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        if (!TARGETS.has(key) || typeof inner !== "string") return [[key, targeted(inner, place)]];
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
