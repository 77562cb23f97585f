import type { Site } from "../../../src/model/site.ts";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION, FIXTURE, PROGRAM, SERIES } from "../../fixture-content.ts";
import { towpathSite } from "../../towpath.ts";

/** What no text may do to a file: end an element or an attribute, pass for an entity, turn the reading direction. */
export const HOSTILE = `</script><b x=""> &amp; &lt; "q" 'a' ]]> ]]> \u202e ${"Ω".repeat(300)} 李明 💥`;

const json = JSON.stringify;

/** The fixture with these days instead of its own. */
export function siteWithDays(days: readonly object[], edition: object = {}, program: object = {}): Site {
  const editions: Files = Object.fromEntries(
    Object.keys(FIXTURE).map((path) => [
      path,
      /^editions\/2026\//.test(path) ? null : (FIXTURE[path] ?? null),
    ]),
  );
  return siteWith({
    ...editions,
    [EDITION]: json({ start: "2026-03-28", end: "2026-10-25", timezone: "Europe/Berlin", ...edition }),
    [PROGRAM]: json({ ...program, days }),
  });
}

/** Eight rooms at once, for half a day. */
function parallelSite(): Site {
  const rooms = Array.from({ length: 8 }, (_, index) => ({ id: `r${index}`, name: `Room ${8 - index}` }));
  const sessions = rooms.map(({ id }) => ({
    type: "session",
    title: `Session in ${id}`,
    room: id,
    track: id === "r0" ? "2" : "one",
    start: "09:00",
    items: Array.from({ length: 6 }, (_, index) => ({
      type: "talk",
      title: `${id} ${index}`,
      duration: 20,
      speakers: "tba",
    })),
  }));
  return siteWithDays(
    [{ date: "2026-03-28", start: "09:00", items: sessions }],
    {},
    {
      rooms,
      tracks: [
        { id: "one", name: "一" },
        { id: "2", name: "Two" },
      ],
    },
  );
}

/** Nights in which clocks are put forward, and back: an hour that is not there, and one that comes twice. */
export function nightSite(): Site {
  return siteWithDays([
    {
      date: "2026-03-28",
      start: "23:00",
      items: [{ type: "talk", title: "Late", duration: 300, speakers: "tba" }],
    },
    {
      date: "2026-10-24",
      start: "22:00",
      items: [{ type: "talk", title: "Later", duration: 360, speakers: "tba" }],
    },
  ]);
}

/** Sites whose every schedule must be valid. */
export const SITES: Readonly<Record<string, () => Site>> = {
  Towpath: () => towpathSite(),
  "a series with everything": () => siteWith(),
  "a hostile series": () =>
    siteWith({
      ...spoil(SERIES, "name: Quill", `name: ${json(`李 "${"<&"}"`)}`),
      [PROGRAM]: (FIXTURE[PROGRAM] ?? "")
        .replace("title: A History of Ink", `title: ${json(HOSTILE)}`)
        .replace("Ink has a *history*.", json(`${HOSTILE}\n\n* ${HOSTILE}`))
        .replace("title: Nibs", `title: ${json(`Nibs ${HOSTILE}`)}`)
        .replace("name: Main hall", `name: ${json(HOSTILE)}`)
        .replace("name: Tools}", `name: ${json(HOSTILE)}}`)
        .replace("place: Boathouse", `place: ${json(HOSTILE)}`)
        .replace("name: Li Ming", `name: ${json("李 明 <&amp;>")}`)
        .replace("https://live.example.org/main", json("https://live.example.org/ä|{}?a=[b]&c=%zz")),
    }),
  "a series with eight rooms": parallelSite,
  "a series with more posters than minutes": () =>
    siteWithDays([
      {
        date: "2026-03-28",
        items: [
          {
            type: "session",
            title: "Posters",
            start: "23:30",
            end: "24:15",
            items: Array.from({ length: 60 }, (_, index) => ({
              type: "poster",
              title: `Poster ${index}`,
              speakers: "tba",
            })),
          },
        ],
      },
    ]),
  "a series in the night": nightSite,
  "a series in a zone of an older name": () =>
    siteWithDays([{ date: "2026-03-28", start: "09:00", items: [{ type: "opening", duration: 7 }] }], {
      timezone: "US/Eastern",
    }),
  "a cancelled edition": () =>
    siteWith(spoil(EDITION, "ordinal: 3", "ordinal: 3\ncancelled: The lake flooded.")),
};
