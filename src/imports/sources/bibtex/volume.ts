import { webAddressIn } from "../../clean/people.ts";
import { cleanLine } from "../../clean/text.ts";
import { placeFacts } from "../call/places.ts";
import { datesIn } from "../call/written-dates.ts";
import type { BibEntry } from "./entries.ts";
import { doiIn } from "./papers.ts";

/** Keys of `edition.yaml` that a volume tells: its days, its place and where its proceedings are; undefined where it tells none. */
export function volumeFacts(entries: readonly BibEntry[]): Readonly<Record<string, unknown>> | undefined {
  const volumes = entries.filter(({ type }) => type === "proceedings");
  const [volume] = volumes.length === 1 ? volumes : [];
  const texts = new Set(
    entries.map(({ fields }) => cleanLine(fields.booktitle ?? "")).filter((text) => text !== ""),
  );
  const [booktitle = ""] = texts.size === 1 ? texts : [];
  const written = volume === undefined ? booktitle : cleanLine(volume.fields.title ?? "");
  const days = eventDays(entries) ?? datesIn(written)[0] ?? datesIn(booktitle)[0];
  const place = placeIn(entries, written) ?? placeIn(entries, booktitle);
  const proceedings = volume === undefined ? undefined : addressOf(volume);
  const facts = {
    ...(days === undefined
      ? {}
      : { start: days.start, ...(days.end === days.start ? {} : { end: days.end }) }),
    ...(place === undefined ? {} : placeFacts(place)),
    ...(proceedings === undefined ? {} : { links: { proceedings } }),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** `eventdate = {2026-03-28/2026-03-29}` */
function eventDays(
  entries: readonly BibEntry[],
): { readonly start: string; readonly end: string } | undefined {
  const written = new Set(entries.flatMap(({ fields }) => fields.eventdate ?? []));
  const [only = ""] = written.size === 1 ? written : [];
  const [, start, end] = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(only) ?? [];
  return start === undefined ? undefined : { start, end: end ?? start };
}

/** ACM's `location`; the `address` of the ACL Anthology and of our own; else what stands between the name and the date. */
function placeIn(entries: readonly BibEntry[], title: string): string | undefined {
  const fields = new Set(
    entries.flatMap(
      ({ fields: own }) => own.location ?? own.venue ?? (isPlaceOfEvent(own) ? (own.address ?? []) : []),
    ),
  );
  const [only] = fields;
  if (fields.size === 1 && only !== undefined && only !== "") return cleanLine(only);
  const [date] = datesIn(title);
  const [, between] =
    date === undefined ? [] : (/\b(?:19|20)\d\d, (.+)$/.exec(title.slice(0, date.from)) ?? []);
  const place = between?.replace(/(?<![\s,;(])[\s,;(]+$/, "");
  return place === undefined || place === "" || /\d/.test(place) || place.split(", ").length > 4
    ? undefined
    : place;
}

/** Elsewhere the address is that of the publisher. */
function isPlaceOfEvent({ url = "", eventdate }: BibEntry["fields"]): boolean {
  return eventdate !== undefined || /aclanthology\.org|aclweb\.org/i.test(url);
}

function addressOf({ fields }: BibEntry): string | undefined {
  const doi = doiIn(fields.doi ?? "");
  return webAddressIn(fields.url ?? "") ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
}
