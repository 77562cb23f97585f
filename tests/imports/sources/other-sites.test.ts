import assert from "node:assert/strict";
import { test } from "node:test";
import type { Source } from "../../../src/imports/record.ts";
import { jekyll } from "../../../src/imports/sources/jekyll.ts";
import { miniConf } from "../../../src/imports/sources/mini-conf/mini-conf.ts";
import { researchr } from "../../../src/imports/sources/researchr.ts";
import { filesOf } from "../source-files.ts";

async function read(source: Source, texts: Readonly<Record<string, string>>) {
  const files = await filesOf(texts);
  assert.equal(source.recognize(files), "sure");
  return source.read(files, {});
}

test("Mini-Conf's papers and calendar become papers and a program", async () => {
  const { entries, files } = await read(miniConf, {
    "papers.csv":
      'UID,title,authors,abstract,keywords,pdf_url\n7,"Seeing, Hearing",Ada Lovelace|Alan Turing,We see.,vision|sound,https://example.org/7.pdf\n',
    "main_calendar.json": JSON.stringify([
      {
        title: "Opening",
        start: "2020-04-26T11:00:00+00:00",
        end: "2020-04-26T12:00:00+00:00",
        location: "Zoom",
        type: "Plenary",
        link: "speakers.html",
      },
      {
        title: "Session 1",
        start: "2020-04-26T12:00:00+00:00",
        end: "2020-04-26T13:00:00+00:00",
        location: "papers.html?session=1",
        type: "Session",
      },
    ]),
  });
  assert.deepEqual(
    entries.papers?.map(({ key, value }) => ({ key, ...value })),
    [
      {
        key: "7",
        title: "Seeing, Hearing",
        authors: [{ name: "Ada Lovelace" }, { name: "Alan Turing" }],
        abstract: "We see.",
        keywords: ["vision", "sound"],
        pdf: "https://example.org/7.pdf",
      },
    ],
  );
  assert.deepEqual(entries.program?.[0]?.value, {
    date: "2020-04-26",
    items: [
      { type: "opening", title: "Opening", start: "11:00", duration: 60, room: "zoom" },
      { type: "activity", id: "session-1", title: "Session 1", start: "12:00", duration: 60 },
    ],
  });
  assert.deepEqual(files["edition.yaml"], { start: "2020-04-26", timezone: "UTC" });
});

test("Mini-Conf's invited talks take place where the calendar leads to them; one that it does not know is named", async () => {
  const event = (title: string, link: string) => ({
    ...{ title, link, location: link, type: "QA" },
    start: "2020-04-26T11:00:00+00:00",
    end: "2020-04-26T12:00:00+00:00",
  });
  const csv = (...rows: readonly string[]): string =>
    `UID,image,title,institution,speaker,abstract,bio,session\n${rows.join("\n")}\n`;
  const { entries, leftOut } = await read(miniConf, {
    "papers.csv": "UID,title,authors\n1,Ink,Ada Lovelace\n",
    "main_calendar.json": JSON.stringify([
      event("Live Q&A: Ann Bell", "https://x.example.org/speaker_5.html"),
      event("Keynote: On Quills", "papers.html"),
    ]),
    "speakers.csv": csv(
      "5,a.png,Fast Ink,ETH Zurich,Prof. Ann Bell,About ink.,She writes.,1",
      "6,b.png,On Quills,MIT,Bob Fox,About quills.,,1",
      "7,c.png,Lost Talk,MIT,Cy Dee,Nobody knows when.,,1",
    ),
  });
  assert.deepEqual(entries.program?.[0]?.value.items, [
    {
      type: "keynote",
      id: "live-q-a-ann-bell-fast-ink",
      title: "Live Q&A: Ann Bell: Fast Ink",
      speakers: [{ name: "Ann Bell", affiliation: "ETH Zurich", bio: "She writes." }],
      abstract: "About ink.",
      start: "11:00",
      duration: 60,
      url: "https://x.example.org/speaker_5.html",
    },
    {
      type: "keynote",
      id: "keynote-on-quills",
      title: "Keynote: On Quills",
      speakers: [{ name: "Bob Fox", affiliation: "MIT" }],
      abstract: "About quills.",
      start: "11:00",
      duration: 60,
    },
  ]);
  assert.deepEqual(leftOut, [
    {
      place: "speakers.csv, row 4",
      what: "Lost Talk",
      reason: "has no time: no event of the calendar leads to it, or has its title or its speaker",
    },
  ]);
});

test("authors of Mini-Conf without bars are those of a sentence, and its committee becomes organizers", async () => {
  const { entries } = await read(miniConf, {
    "papers.csv":
      'UID,title,authors\n1,Ink,"Ryo Nagata, Masato Hagiwara and Masato Mita"\n2,Nibs,"Lovelace, Ada"\n',
    "committee.yml":
      "committee:\n  - {role: Chair, name: Ann Bell, aff: ETH, im: https://x.example.org/a.png, tw: ann}\n  - {role: Developer, name: Cy Dee}\n  - {role: Chair, name: Bo Li, aff: MIT}\n",
  });
  assert.deepEqual(
    entries.papers?.map(({ value }) => value.authors),
    [
      [{ name: "Ryo Nagata" }, { name: "Masato Hagiwara" }, { name: "Masato Mita" }],
      [{ name: "Ada Lovelace" }],
    ],
  );
  assert.deepEqual(
    entries.organizers?.map(({ value }) => value),
    [
      {
        role: "Chair",
        people: [
          { name: "Ann Bell", affiliation: "ETH" },
          { name: "Bo Li", affiliation: "MIT" },
        ],
      },
      { role: "Developer", people: [{ name: "Cy Dee" }] },
    ],
  );
});

test("what nobody speaks at is a break also where a site names TBA as its speaker, and formulas stand in their lines", async () => {
  const { entries } = await read(jekyll, {
    "program.yml":
      'days:\n  - date: 2020-01-31\n    rooms:\n      - name: A\n        talks:\n          - {name: Coffee 1, time_start: "10:00", time_end: "10:30"}\n          - {name: Models, time_start: "10:30", time_end: "11:00"}\n',
    "coffee.md": "---\nname: Coffee 1\nspeakers: [TBA]\ncategories: [Social]\n---\n",
    "models.md": "---\nname: Models\nspeakers: [TBA]\n---\nA model $$M$$ of $$x$$.\n\n$$ \\forall x $$\n",
  });
  assert.deepEqual(entries.program?.[0]?.value.items, [
    { type: "break", title: "Coffee 1", start: "10:00", duration: 30, room: "a" },
    {
      type: "activity",
      id: "models",
      title: "Models",
      abstract: "A model $M$ of $x$.\n\n$$ \\forall x $$",
      start: "10:30",
      duration: 30,
      room: "a",
    },
  ]);
});

test("the files of a site of jekyll-theme-conference become a program, its talks with their texts and speakers", async () => {
  const { entries, leftOut } = await read(jekyll, {
    "program.yml":
      'days:\n  - name: Monday\n    date: 2020-01-31\n    rooms:\n      - name: Room A\n        talks:\n          - {name: Vim Impaired, time_start: "12:00", time_end: "12:45"}\n          - {name: Late, time_start: "23:30", time_end: "00:15"}\n          - {name: Lost}\n',
    "vim-impaired.md":
      "---\nname: Vim Impaired\nspeakers: [Ada Lovelace]\ncategories: [Keynote]\nlinks: [{name: Slides, href: https://example.org/s}]\n---\nWe cannot *exit*.\n",
    "unused.md": "---\nname: Unused\nspeakers: [Ada Lovelace]\n---\n",
    "ada.md":
      "---\nname: Ada Lovelace\nfirst_name: Ada\nlast_name: Lovelace\nlinks: [{name: Home, href: https://ada.example.org/}]\n---\nShe counts.\n",
  });
  assert.deepEqual(entries.program?.[0]?.value, {
    date: "2020-01-31",
    items: [
      {
        type: "keynote",
        id: "vim-impaired",
        title: "Vim Impaired",
        speakers: [{ name: "Ada Lovelace", url: "https://ada.example.org/", bio: "She counts." }],
        abstract: "We cannot *exit*.",
        start: "12:00",
        duration: 45,
        room: "room-a",
        slides: "https://example.org/s",
      },
      { type: "activity", id: "late", title: "Late", start: "23:30", duration: 45, room: "room-a" },
    ],
  });
  assert.deepEqual(
    leftOut.map(({ what, reason }) => `${what} ${reason}`),
    ["Lost has no time", "Unused does not stand in the program"],
  );
});

const slot = (title: string, start: string, end: string, persons = "", badge = "") =>
  `<timeslot><slot_id>db0c516c-2586</slot_id><event_id>e</event_id><title>${title}</title><room>Zurich C</room><date>2021/10/19</date><start_time>${start}</start_time><end_date>2021/10/19</end_date><end_time>${end}</end_time><description>undefined</description><persons>${persons}</persons><tracks><track>OOPSLA</track></tracks><badges><badge>${badge}</badge></badges></timeslot>`;
const person = (role: string, name: string) =>
  `<person><role>${role}</role><first_name>${name}</first_name><last_name>Bell</last_name><affiliation>ETH</affiliation><email>x@example.org</email></person>`;

test("the XML of conf.researchr.org becomes sessions with their talks and chairs; mirrored slots are named", async () => {
  const { entries, leftOut } = await read(researchr, {
    "researchr.xml": `<event><subevents><subevent><subevent_id>s</subevent_id><title>OOPSLA: Types</title><room>Zurich C</room><date>2021/10/19</date>${slot("One &amp; All", "10:00", "10:20", person("Author", "Ann") + person("Session Chair", "Cy"))}${slot("Two", "10:20", "10:40", person("Author", "Bea"))}</subevent><subevent><title>Break</title>${slot("Break", "10:40", "11:00", "", "Break")}</subevent><subevent><title>Again</title>${slot("One", "20:00", "20:20").replace("<timeslot>", '<timeslot is_mirror="true">')}</subevent></subevents></event>`,
  });
  const talk = { type: "talk", start: "10:00", duration: 20, track: "oopsla" };
  assert.deepEqual(entries.program?.[0]?.value, {
    date: "2021-10-19",
    items: [
      {
        type: "session",
        title: "OOPSLA: Types",
        chair: [{ name: "Cy Bell", affiliation: "ETH" }],
        start: "10:00",
        duration: 40,
        room: "zurich-c",
        items: [
          {
            ...talk,
            id: "db0c516c",
            title: "One & All",
            speakers: [{ name: "Ann Bell", affiliation: "ETH" }],
          },
          {
            ...talk,
            id: "db0c516c-2",
            title: "Two",
            speakers: [{ name: "Bea Bell", affiliation: "ETH" }],
            start: "10:20",
          },
        ],
      },
      { type: "break", title: "Break", start: "10:40", duration: 20, room: "zurich-c", track: "oopsla" },
    ],
  });
  assert.deepEqual(
    leftOut.map(({ what, reason }) => `${what} ${reason}`),
    ["One repeats another slot for other time zones"],
  );
});

test("a column of decisions in a sheet of Mini-Conf keeps rejected papers out", async () => {
  const { entries } = await read(miniConf, {
    "papers.csv": "UID,title,authors,decision\n1,Ink,Ada Lovelace,Accept (Poster)\n2,Paper,Bob Orr,Reject\n",
  });
  assert.deepEqual(
    entries.papers?.map(({ value }) => value.title),
    ["Ink"],
  );
});
