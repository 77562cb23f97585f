import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { placedTalks } from "../../../src/model/program/talks.ts";
import { titleOf } from "../../../src/titles/title.ts";
import { type TalkView, talkView } from "../../../src/views/edition-pages/talk.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION, PROGRAM } from "../../fixture-content.ts";

function talk(id: string, changes: Files = {}): TalkView {
  const context = contextAt("2026-01-01T00:00Z", siteWith(changes));
  const placed = placedTalks(context.current).find(({ talk }) => talk.id === id);
  assert.ok(placed !== undefined);
  return talkView(placed, context.current, context);
}

const LI = { name: "Li Ming", href: "/people/li-ming/", affiliation: "NTU" };
const OST = { name: "Jo Øst", href: "/people/jo-ost/", affiliation: "Lund / IBM" };

test("the page of a talk tells who, when, where, what, and what stands beside it", () => {
  const { frame, cite, ...view } = talk("inkwells-revisited");
  assert.equal(frame.title, "Inkwells Revisited · Quill 2026");
  assert.ok(cite !== undefined);
  assert.equal(frame.description, "Paper by Jo Øst and Li Ming at Quill 2026. Wells hold ink.");
  assert.deepEqual(view, {
    path: "/2026/talks/inkwells-revisited/",
    type: "Paper",
    title: titleOf("Inkwells Revisited"),
    subtitle: undefined,
    lang: "",
    isCancelled: false,
    roles: [
      {
        label: "Speakers",
        people: [OST, LI].map((person) => ({
          ...person,
          bio: "",
          photo: undefined,
        })),
      },
    ],
    times: [
      {
        date: "Saturday, March 28, 2026",
        time: {
          local: "13:00–14:00",
          zoned: "13:00–14:00 CET",
          utc: "12:00–13:00 UTC",
          beside: "12:00–13:00",
          start: "2026-03-28T13:00+01:00",
          end: "2026-03-28T14:00+01:00",
        },
      },
    ],
    timeNote: "within the session",
    calendar: { label: "Add to calendar", href: "/2026/talks/inkwells-revisited.ics" },
    where: "Main hall",
    whereHref: undefined,
    stream: "https://live.example.org/main",
    track: "Tools",
    session: { title: titleOf("Nibs"), href: "/2026/program/#session-nibs" },
    abstract: "Wells **hold** ink.",
    text: "",
    resources: [],
    paper: {
      title: undefined,
      href: "/2026/papers/inkwell/",
      authors: [],
      links: [
        { label: "PDF", href: "/papers/inkwell.pdf" },
        { label: "DOI", href: "https://doi.org/10.1145/3297858.3304013" },
      ],
    },
    trail: [
      { label: "Quill 2026", href: "/2026/" },
      { label: "Program", href: "/2026/program/#talk-inkwells-revisited" },
    ],
    awards: ["Best paper"],
    badges: [],
    choice: {
      store: "/2026/",
      star: { talk: "inkwells-revisited", label: "Add to my program: Inkwells Revisited" },
    },
    previous: { title: titleOf("A History of Ink"), href: "/2026/talks/ink/" },
    next: { title: titleOf("The Blotter"), href: "/2026/talks/the-blotter/" },
  });
});

test("talks follow each other by their start, across days; the first and the last have one neighbour", () => {
  const order = placedTalks(siteWith().editions[0]).map(({ talk }) => talk.id);
  assert.deepEqual(order, [
    ...["ink", "inkwells-revisited", "the-blotter", "folding", "binding", "will-we-write"],
    ...["writing-by-moonlight", "final-word"],
  ]);
  assert.deepEqual([talk("ink").previous, talk("final-word").next], [undefined, undefined]);
});

test("a talk on the paper of others names its authors", () => {
  const { paper, roles } = talk("the-blotter");
  assert.deepEqual(
    paper?.authors.map(({ name }) => name),
    ["Eve Stone"],
  );
  assert.deepEqual(
    roles.map(({ label, people }) => [label, people.map(({ name }) => name)]),
    [["Speaker", ["Tom Vale"]]],
  );
});

test("a talk with a title of its own names that of its paper", () => {
  const changes = spoil(
    PROGRAM,
    "{type: paper, paper: inkwell}",
    "{type: paper, paper: inkwell, title: Wells, id: wells}",
  );
  assert.equal(talk("wells", changes).paper?.title?.plain, "Inkwells Revisited");
});

describe("who is there", () => {
  test("at a panel is who leads it and who sits on it, with what is known of them", () => {
    const { roles } = talk("will-we-write");
    assert.deepEqual(
      roles.map(({ label, people }) => [label, ...people.map(({ name, bio }) => `${name} ${bio}`.trim())]),
      [
        ["Moderator", "Ada Morgan Ada builds *pens*."],
        ["Panelists", "Eve Stone", "Minsoo Rhu"],
      ],
    );
  });

  test("may be to be announced", () => {
    assert.deepEqual(talk("folding").roles, [{ label: "Speakers", people: [] }]);
  });
});

describe("where a talk is", () => {
  test("is its room, else the venue", () => {
    assert.equal(talk("folding").where, "Annex");
    assert.equal(talk("ink").where, "Seehaus, Seestr. 1, Berlin, Germany, and online");
  });

  test("is its place where it is elsewhere", () => {
    const changes = spoil(
      PROGRAM,
      "title: Writing by Moonlight",
      "title: Writing by Moonlight, place: Rooftop",
    );
    assert.equal(talk("writing-by-moonlight", changes).where, "Rooftop");
  });
});

test("a talk past midnight is on the day that the calendar shows", () => {
  assert.equal(talk("writing-by-moonlight").times[0]?.date, "Sunday, March 29, 2026");
});

test("a talk to be announced has a page under its id", () => {
  const { path, title } = talk("final-word");
  assert.deepEqual([path, title.plain], ["/2026/talks/final-word/", "To be announced"]);
});

describe("the material of a talk", () => {
  const more =
    "slides: papers/inkwell.pdf\n        video: https://video.example.org/1\n        url: https://a.org/\n        links: [{label: Code, url: https://code.example.org/}]";
  test("is its slides, its video, where it is in the recording of the workshop, and further links", () => {
    const changes = spoil(
      PROGRAM,
      'recordingOffset: "0:15:00"',
      `recordingOffset: "0:15:00"\n        ${more}`,
    );
    assert.deepEqual(talk("ink", changes).resources, [
      { label: "Slides", href: "/papers/inkwell.pdf" },
      { label: "Video", href: "https://video.example.org/1" },
      { label: "In the workshop recording", href: "https://www.youtube.com/watch?v=quill&t=900" },
      { label: "More", href: "https://a.org/" },
      { label: titleOf("Code"), href: "https://code.example.org/" },
    ]);
  });

  test("is its place in a recording that cannot be opened in the middle, from its start", () => {
    const changes = spoil(EDITION, "https://www.youtube.com/watch?v=quill", "https://video.example.org/all");
    assert.deepEqual(talk("ink", changes).resources, [
      { label: "Video", href: "https://video.example.org/all" },
    ]);
  });

  test("leads to a recording that is a file of the site, also beside a video of its own", () => {
    const changes = {
      ...spoil(EDITION, "https://www.youtube.com/watch?v=quill", "papers/inkwell.pdf"),
      ...spoil(
        PROGRAM,
        'recordingOffset: "0:15:00"',
        'recordingOffset: "0:15:00"\n        video: /editions/',
      ),
    };
    assert.deepEqual(talk("ink", changes).resources, [
      { label: "Video", href: "/editions/" },
      { label: "In the workshop recording", href: "/papers/inkwell.pdf" },
    ]);
  });

  test("is nothing while there is no recording", () => {
    const changes = spoil(EDITION, "  recordings: https://www.youtube.com/watch?v=quill\n", "");
    assert.deepEqual(talk("ink", changes).resources, []);
  });
});
