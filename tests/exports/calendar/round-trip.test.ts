import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventsOf, placedItemsOf } from "../../../src/model/program/events.ts";
import { keysOfItems, uidOf } from "../../../src/revisions/keys.ts";
import { addressOf, pathOfProgram, pathOfTalk } from "../../../src/urls.ts";
import { titleOfItem } from "../../../src/wording/labels.ts";
import { wordsOf } from "../../../src/wording/words.ts";
import { siteWith, spoil } from "../../fixture.ts";
import { EDITION, PROGRAM } from "../../fixture-content.ts";
import { towpathSite } from "../../towpath.ts";
import { calendarsOf, contentLines, type ReadEvent, readEvents, unescapeText } from "./reader.ts";

/** What no text may do to a calendar. */
const HOSTILE = `END:VEVENT; a, "b" \\n \\, c\\ ]]> 💥👩‍🔬 \u202eمرحبا ΑΒΓ 李明 ${"é".repeat(300)}`;

const SITES = {
  Towpath: towpathSite(),
  "a series with everything": siteWith(),
  "a hostile series": siteWith({
    ...spoil(EDITION, "name: Seehaus", `name: ${JSON.stringify(HOSTILE)}`),
    [PROGRAM]: hostileProgram(),
  }),
};

function hostileProgram(): string {
  const program =
    spoil(PROGRAM, "title: A History of Ink", `title: ${JSON.stringify(asTitle(HOSTILE))}`)[PROGRAM] ?? "";
  return program
    .replace("name: Tools}", `name: ${JSON.stringify(HOSTILE)}}`)
    .replace("title: Nibs", `title: ${JSON.stringify(asTitle(`N${HOSTILE}`))}`)
    .replace(
      "Ink has a *history*.",
      `|-\n          Bell \\x07 and\n\n          - one\n          - ${HOSTILE}`,
    );
}

function isoOf(moment: { toUTC(): { toISO(options: object): string | null } }): string {
  return moment.toUTC().toISO({ suppressMilliseconds: true }) ?? "";
}

for (const [name, site] of Object.entries(SITES)) {
  const calendars = calendarsOf(site);
  const { series } = site;

  describe(`the calendars of ${name}`, () => {
    for (const edition of site.editions.filter(({ program }) => eventsOf(program).length > 0)) {
      test(`tell the program of ${edition.id} as it is`, () => {
        const keys = keysOfItems(edition);
        const told = readEvents(calendars.get(`/${edition.id}/calendar.ics`) ?? "");
        const expected = eventsOf(edition.program).map(({ item }) => ({
          uid: uidOf(keys.get(item) ?? "", series),
          start: isoOf(item.span.start),
          end: isoOf(item.span.end),
          title: `${item.isCancelled ? "Cancelled: " : ""}${titleOfItem(item, wordsOf("en")).plain}`,
          page: addressOf(series, item.kind === "talk" ? pathOfTalk(edition, item) : pathOfProgram(edition)),
          sequence: 0,
          modified: "2026-01-01T12:00:00Z",
          track: item.track?.name,
        }));
        assert.deepEqual(
          told.map(({ uid, start, end, title, address, sequence, modified, categories }) => ({
            ...{ uid, start, end, title, page: address.replace(/#.*/, ""), sequence, modified },
            track: categories[1],
          })),
          expected,
        );
        assert.ok(expected.length > 5);
      });

      test(`tell every talk of ${edition.id} in a file of its own`, () => {
        for (const { item } of placedItemsOf(edition.program)) {
          if (item.kind !== "talk") continue;
          const [event, ...others] = readEvents(calendars.get(`/${edition.id}/talks/${item.id}.ics`) ?? "");
          assert.deepEqual(
            [event?.start, event?.end, others],
            [isoOf(item.span.start), isoOf(item.span.end), []],
          );
        }
      });
    }

    test("tell the same of an event in whatever calendar it stands", () => {
      const known = new Map<string, ReadEvent>();
      for (const event of [...calendars.values()].flatMap(readEvents)) {
        const first = known.get(event.uid) ?? event;
        known.set(event.uid, first);
        assert.deepEqual(event, first);
      }
      assert.ok(known.size > 5);
    });

    test("have lines of at most 75 octets, CRLF, no control character and no broken letter", () => {
      for (const [path, text] of calendars) {
        const lines = text.split("\r\n");
        assert.equal(lines.pop(), "", path);
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75, `${path}: ${line}`);
          assert.doesNotMatch(line, /[\p{Cc}\p{Cs}]/u, path);
        }
      }
    });

    test("never hold what they must not, and every file begins and ends as one", () => {
      for (const [path, text] of calendars) {
        const lines = contentLines(text);
        const values = (name: string): string[] =>
          lines.filter(([own]) => own === name).map(([, value]) => value);
        assert.deepEqual(
          [lines[0], lines.at(-1)],
          [
            ["BEGIN", "VCALENDAR"],
            ["END", "VCALENDAR"],
          ],
          path,
        );
        assert.ok(values("UID").length > 0, path);
        assert.equal(new Set(values("UID")).size, values("UID").length, path);
        // A METHOD would ask for an organizer of every entry (RFC 5546 §3.2.1).
        assert.deepEqual(values("METHOD"), [], path);
        assert.deepEqual(values("NAME"), values("X-WR-CALNAME"), path);
      }
    });
  });
}

test("hostile texts come back letter by letter, read without a library", () => {
  const text = calendarsOf(SITES["a hostile series"]).get("/2026/talks/ink.ics") ?? "";
  const lines = new Map(contentLines(text));
  assert.equal(unescapeText(lines.get("SUMMARY") ?? ""), HOSTILE);
  assert.equal(unescapeText(lines.get("X-WR-CALNAME") ?? ""), HOSTILE);
  // It is held apart from the words that follow, for it has letters of the other direction.
  assert.ok(unescapeText(lines.get("LOCATION") ?? "").startsWith(`\u2068${HOSTILE}`));
  assert.match(unescapeText(lines.get("DESCRIPTION") ?? ""), /\n\n- one\n\n- END:VEVENT; a, "b"/);
});

/** A backslash before a sign keeps it in a title, and is to be there twice to be seen. */
function asTitle(text: string): string {
  return text.replaceAll("\\", "\\\\");
}
