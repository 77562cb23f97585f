import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { parse as parseBibtex } from "@retorquere/bibtex-parser";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { DateTime } from "luxon";
import { parse as parseYaml } from "yaml";
import { aclpub2Folder } from "../../src/exports/proceedings/aclpub2/aclpub2.ts";
import { isDated } from "../../src/exports/proceedings/aclpub2/details.ts";
import { ceurFolder } from "../../src/exports/proceedings/ceur-ws/ceur-ws.ts";
import { halfLatex } from "../../src/exports/proceedings/latex.ts";
import type { Site } from "../../src/model/site.ts";
import { parseLedger } from "../../src/revisions/ledger.ts";
import { builtFiles } from "../built.ts";
import { readWithCitationJs } from "../citations/readers.ts";
import { readEvents } from "../exports/calendar/reader.ts";
import { readXml } from "../exports/schedule/reader.ts";
import { siteWith } from "../fixture.ts";
import { CALL, DATES, EDITION, PAPERS, PROGRAM } from "../fixture-content.ts";
import { textOf } from "./rendered.ts";

/** All at once: what ends an element, a string, a line, a field or a file somewhere, and what turns the direction. */
const TITLE = `</script></title> & &lt; "q" 'a' ; , \\n \\ ]]> 💥 \u202eABC\u202c ${"Λόγος ".repeat(50)}李明`;
const NAME = 'Åsa "Bo" van der <Berg> & 李';

const json = JSON.stringify;

/** A program across the night in which clocks are put forward, with a talk that is cancelled. */
function hostileSite(movedTo = "19:00"): Site {
  const talk = {
    type: "invited",
    speakers: [{ name: NAME, affiliation: TITLE }],
    abstract: `${TITLE}\n\n* ${TITLE}`,
  };
  const items = [
    { ...talk, id: "evil", title: TITLE, start: movedTo, duration: 30 },
    { type: "paper", id: "presented", paper: "evil", start: "20:00", end: "20:30" },
    { ...talk, id: "gone", title: "Gone", start: "21:00", duration: 30, cancelled: true },
    { ...talk, id: "late", title: "Late", start: "25:30", end: "27:30" },
  ];
  return siteWith({
    [EDITION]: json({
      start: "2026-03-28",
      timezone: "Europe/Berlin",
      news: [{ date: "2026-01-01", text: "News" }],
      venue: { name: TITLE, city: "Berlin" },
    }),
    [PROGRAM]: json({
      rooms: [{ id: "main", name: TITLE }],
      days: [{ date: "2026-03-28", start: "18:00", items: items.map((item) => ({ ...item, room: "main" })) }],
    }),
    [PAPERS]: json([{ id: "evil", title: TITLE, authors: [{ name: NAME }], abstract: TITLE }]),
    [CALL]: `---\ntopics: [${json(TITLE)}]\n---\nAims.\n`,
    [DATES]: json({ timezone: "AoE", dates: [{ kind: "other", label: TITLE, date: "2026-01-15" }] }),
  });
}

/** Control characters are nowhere, and white space is as wide as one space. */
function plain(text: unknown): string {
  return String(text)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

const EXPECTED = plain(TITLE);
/** With the quotes of a page in place of those of a keyboard. */
const EXPECTED_ON_PAGES = EXPECTED.replace('"q"', "“q”").replace("'a'", "‘a’");
const [FIRST, SECOND] = [DateTime.utc(2026, 1, 10), DateTime.utc(2026, 1, 20)];

describe("one hostile edition, read back from", () => {
  let texts: Map<string, string>;
  const site = hostileSite("19:15");

  before(async () => {
    const textsOf = (files: Awaited<ReturnType<typeof builtFiles>>): Map<string, string> =>
      new Map(files.flatMap(({ file, content }) => (typeof content === "string" ? [[file, content]] : [])));
    const published = textsOf(await builtFiles(hostileSite(), FIRST)).get("api/revisions.json") ?? "";
    const previous = parseLedger(published, "api/revisions.json");
    texts = textsOf(await builtFiles(site, SECOND, { previous }));
  });

  function textAt(file: string): string {
    const text = texts.get(file);
    assert.ok(text !== undefined, `${file} is made`);
    return text;
  }

  test("the pages of talk, paper and program", () => {
    const titles = ["2026/talks/evil/index.html", "2026/papers/evil/index.html"].map((file) =>
      plain(textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(textAt(file))?.[1] ?? "")),
    );
    assert.deepEqual(titles, [EXPECTED_ON_PAGES, EXPECTED_ON_PAGES]);
    const program = /id="talk-evil".*?<h\d class="title"[^>]*><a[^>]*>(.*?)<\/a>/s.exec(
      textAt("2026/program/index.html"),
    );
    assert.equal(plain(textOf(program?.[1] ?? "")), EXPECTED_ON_PAGES);
    const now = [...textAt("2026/now/index.html").matchAll(/<(?:h\d|p|a|span|bdi)[^>]*>([^<]*Λόγος[^<]*)</g)];
    assert.ok(now.some(([, text = ""]) => plain(textOf(text)) === EXPECTED_ON_PAGES));
  });

  test("the data block of a talk", () => {
    const [, block = ""] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textAt("2026/talks/evil/index.html")) ??
      [];
    const graph: { name?: string; performer?: { name: string } }[] = JSON.parse(block)["@graph"];
    assert.ok(graph.some(({ name }) => plain(name) === EXPECTED));
  });

  test("calendars: the moved talk rose, the cancelled one is, and the night has an hour less", () => {
    const events = readEvents(textAt("2026/calendar.ics"));
    const told = events.map(({ title, status, sequence, start, end }) => [
      plain(title),
      status,
      sequence,
      start,
      end,
    ]);
    assert.deepEqual(told, [
      [EXPECTED, "TENTATIVE", 1, "2026-03-28T18:15:00Z", "2026-03-28T18:45:00Z"],
      [EXPECTED, "TENTATIVE", 0, "2026-03-28T19:00:00Z", "2026-03-28T19:30:00Z"],
      ["Cancelled: Gone", "CANCELLED", 0, "2026-03-28T20:00:00Z", "2026-03-28T20:30:00Z"],
      ["Late", "TENTATIVE", 0, "2026-03-29T00:30:00Z", "2026-03-29T01:30:00Z"],
    ]);
    assert.ok(plain(events[0]?.location).startsWith(EXPECTED));
    const [deadline] = readEvents(textAt("2026/dates.ics"));
    assert.deepEqual(
      [plain(deadline?.title), deadline?.start],
      [`Quill 2026: ${EXPECTED}`, "2026-01-16T11:59:59Z"],
    );
  });

  test("schedules for apps", () => {
    const [day] = readXml(textAt("2026/schedule.xml"));
    const [[room, events] = []] = day?.rooms ?? [];
    assert.deepEqual([plain(room), plain(events?.[0]?.title)], [EXPECTED, EXPECTED]);
    assert.ok(JSON.stringify(events?.[0]?.persons).includes(JSON.stringify(NAME)));
    const { schedule } = JSON.parse(textAt("2026/schedule.json"));
    const [inJson] = Object.values<{ title: string }[]>(schedule.conference.days[0].rooms);
    assert.equal(plain(inJson?.[0]?.title), EXPECTED);
  });

  test("feeds, which tell of the talk that was moved", () => {
    const texts = [
      ...(parseAtomFeed(textAt("feed.xml")).entries ?? []).map(({ content }) => content?.value ?? content),
      ...(parseJsonFeed(textAt("feed.json")).items ?? []).map(({ content_html }) => content_html),
    ];
    // Its title is cut, and turns no direction.
    const shown = EXPECTED.replace(/[\u202a-\u202e]/g, "").slice(0, 100);
    const told = texts
      .map((text) => plain(textOf(String(text))))
      .filter((text) => text.startsWith(shown) && text.endsWith("… moved from Saturday 19:00 to 19:15."));
    assert.equal(told.length, 2, "once in each");
  });

  test("citations", () => {
    const keys = ["title", "author"] as const;
    const [ris] = readWithCitationJs(textAt("2026/papers/evil/citation.ris"), "@ris/file");
    const [csl] = JSON.parse(textAt("2026/papers/evil/citation.json"));
    assert.deepEqual([plain(ris?.title), plain(csl.title)], [EXPECTED, EXPECTED]);
    assert.deepEqual(
      keys.map((key) => csl[key] !== undefined),
      [true, true],
    );
    const { entries, errors } = parseBibtex(textAt("2026/papers/evil/citation.bib"), { sentenceCase: false });
    assert.deepEqual(errors, []);
    const bibtex = plain(textOf(String(entries[0]?.fields.title)));
    assert.ok(bibtex.startsWith(`</script></title> & &lt;`) || bibtex.includes("Λόγος"), bibtex);
  });

  test("the plain call", () => {
    assert.ok(plain(textAt("2026/cfp.txt").replaceAll("\n  ", " ")).includes("</script></title> & &lt;"));
    assert.ok(
      textAt("2026/cfp.txt")
        .split("\n")
        .every((line) => !/[\p{Cc}\s]$/u.test(line)),
    );
  });

  test("the machine's door and the search", () => {
    const { program } = JSON.parse(textAt("api/v1/editions/2026.json"));
    const item = JSON.stringify(program.days[0].items[0]);
    assert.equal(plain(JSON.parse(item).title), EXPECTED);
  });

  test("what publishers get", () => {
    const edition = site.editions[0];
    assert.ok(isDated(edition));
    const [paper] = parseYaml(aclpub2Folder(edition, site.series).texts["papers.yml"] ?? "") as {
      title: string;
    }[];
    assert.equal(paper?.title, halfLatex(EXPECTED));
    const index = ceurFolder(edition, site.series).texts["index.html"] ?? "";
    assert.equal(plain(textOf(/<span class="CEURTITLE">(.*?)<\/span>/s.exec(index)?.[1] ?? "")), EXPECTED);
  });
});
