import { firstText, isMapping, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import type { RawEvent, RawLink, RawSpeaker } from "../program/raw-event.ts";
import { minutesOf, type PlacedTime } from "../program/times.ts";
import { CATALOGUES, type CatalogueOf, findSaid } from "../said.ts";
import { inOneLanguage, type RawSchedule } from "./json.ts";

/** An event of a schedule, of which the time is known. */
export function eventOf(
  event: JsonMapping,
  { room, place }: { readonly room: string; readonly place: string },
  time: PlacedTime,
  schedule: Pick<RawSchedule, "isOwn" | "baseUrl">,
): RawEvent {
  const { isOwn } = schedule;
  const title = inOneLanguage(event.title) || inOneLanguage(event.name);
  const cancelled = isOwn ? findSaid(title, ({ calendar }) => calendar.cancelled)?.values.title : undefined;
  const [abstract, description] = [inOneLanguage(event.abstract), inOneLanguage(event.description)];
  const isRepeated = abstract !== "" && description.startsWith(abstract);
  return {
    place,
    id: idOf(event, isOwn),
    ...time,
    minutes: minutesOf(textOf(event.duration)),
    type: inOneLanguage(event.type),
    isOwnType: isOwn,
    title: cancelled ?? title,
    subtitle: inOneLanguage(event.subtitle),
    room: inOneLanguage(event.room) || room,
    track: inOneLanguage(event.track),
    language: languageOf(textOf(event.language)),
    ...(isOwn
      ? { abstract, text: withoutShare(description) }
      : {
          abstract: isRepeated
            ? description
            : [abstract, description].filter((part) => part.trim() !== "").join("\n\n"),
        }),
    people: mappingsOf(event.persons).map(speakerOf),
    links: [
      ...linksOf(event.links, schedule),
      ...linksOf(event.attachments, schedule),
      ...recordingOf(event),
    ],
    ...urlOf(event, isOwn),
    isCancelled:
      cancelled !== undefined || /^cancell?ed$/i.test(textOf(event.status)) || event.cancelled === true,
  };
}

/** The last part of the address of a talk of our own; else the code, number or guid of the system. */
function idOf(event: JsonMapping, isOwn: boolean): string {
  const url = textOf(event.url);
  if (isOwn) return decoded(/\/talks\/([^/]+)\/$/.exec(url)?.[1] ?? "");
  const code = /\/talk\/([A-Z0-9]{4,10})\/?$/.exec(url)?.[1];
  return code ?? firstText(event, "code", "id", "guid");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Only tags of languages: some say "de/en", or "other". */
function languageOf(tag: string): string {
  const short = tag
    .trim()
    .replace("_", "-")
    .replace(/-(?:formal|informal)$/i, "");
  return /^[a-z]{2}(?:-[A-Za-z]{2})?$/.test(short) ? short : "";
}

function speakerOf(person: JsonMapping): RawSpeaker {
  return {
    name: firstText(person, "public_name", "full_public_name", "name", "display_name"),
    bio: inOneLanguage(person.biography) || firstText(person, "bio", "description"),
    affiliation: firstText(person, "affiliation", "organization"),
  };
}

function linksOf(links: unknown, { isOwn, baseUrl }: Pick<RawSchedule, "isOwn" | "baseUrl">): RawLink[] {
  return listOf(links).flatMap((link): RawLink[] => {
    const written = isMapping(link) ? firstText(link, "url", "href") : textOf(link);
    if (written.trim() === "") return [];
    const url = URL.canParse(written, baseUrl || undefined)
      ? new URL(written, baseUrl || undefined).href
      : written;
    const label = isMapping(link) ? inOneLanguage(link.title) || inOneLanguage(link.description) : "";
    const type = isMapping(link) ? textOf(link.type) : "";
    const saysOneOf = (messageIn: (text: CatalogueOf["text"]) => string): boolean =>
      CATALOGUES.some(({ text }) => messageIn(text) === label);
    // The stream is that of the room, and what is "related" is the item's own address.
    if (isOwn && (type === "related" || saysOneOf(({ program }) => program.stream))) return [];
    const isVideo =
      type === "video" || type === "recording" || (isOwn && saysOneOf(({ material }) => material.video));
    return [{ url, label, kind: type === "slides" ? "slides" : isVideo ? "video" : "" }];
  });
}

function recordingOf(event: JsonMapping): RawLink[] {
  const url = firstText(event, "video_download_url", "recording_url");
  return /^https?:/i.test(url) ? [{ url, label: "", kind: "video" }] : [];
}

/** Where the system says more of an event; our own page of it says nothing else. */
function urlOf(event: JsonMapping, isOwn: boolean): { readonly url?: string } {
  if (!isOwn) {
    const url = textOf(event.url).trim();
    return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url) ? { url } : {};
  }
  const related = mappingsOf(event.links).find(({ type }) => type === "related");
  const url = textOf(related?.url);
  return url === "" ? {} : { url };
}

/** Without the sentence on times that nobody promised. */
function withoutShare(description: string): string {
  return description
    .split("\n\n")
    .filter((part) => findSaid(part, ({ calendar }) => calendar.share) === undefined)
    .join("\n\n");
}
