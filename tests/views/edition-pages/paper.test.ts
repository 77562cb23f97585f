import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { factsOfEdition } from "../../../src/exports/search-pages.ts";
import { titleOf } from "../../../src/titles/title.ts";
import type { PaperView } from "../../../src/views/edition-pages/paper.ts";
import { programView } from "../../../src/views/edition-pages/program.ts";
import type { TalkView } from "../../../src/views/edition-pages/talk.ts";
import { contextAt, type Files, siteWith, spoil } from "../../fixture.ts";
import { EDITION, PAPERS, PROGRAM } from "../../fixture-content.ts";
import { pagesOf } from "../../made.ts";

function pages(changes: Files = {}) {
  return pagesOf(contextAt("2026-01-01T00:00Z", siteWith(changes)));
}

function paper(path: string, changes: Files = {}): PaperView {
  const view = pages(changes).paperPages.find((page) => page.path === path);
  assert.ok(view !== undefined);
  return view;
}

function talk(id: string, changes: Files = {}): TalkView {
  const view = pages(changes).talks.find((page) => page.path === `/2026/talks/${id}/`);
  assert.ok(view !== undefined);
  return view;
}

const filesBelow = (path: string) => [
  { label: "BibTeX", href: `${path}citation.bib` },
  { label: "RIS", href: `${path}citation.ris` },
  { label: "CSL-JSON", href: `${path}citation.json` },
];

const titleTag = ({ frame }: PaperView | TalkView) =>
  frame.meta.find(({ name }) => name === "citation_title")?.content;

test("the page of a paper tells who wrote it, what it is, where it was given, and how it is cited", () => {
  const { frame, cite, ...view } = paper("/2026/papers/inkwell/");
  assert.deepEqual(view, {
    path: "/2026/papers/inkwell/",
    id: "paper-inkwell",
    title: titleOf("Inkwells Revisited"),
    href: "/2026/papers/inkwell/",
    authors: [
      { name: "Jo Øst", href: "/people/jo-ost/", affiliation: "Lund / IBM" },
      { name: "Li Ming", href: "/people/li-ming/", affiliation: "NTU" },
    ],
    awards: ["Best paper"],
    notes: ["Extended abstract", "pages 1–4"],
    badges: [],
    keywords: "",
    keywordsLabel: "Keywords",
    license: undefined,
    funders: [],
    abstract: "Wells **hold** ink.",
    links: [
      { label: "PDF", href: "/papers/inkwell.pdf" },
      { label: "DOI", href: "https://doi.org/10.1145/3297858.3304013" },
    ],
    talks: [{ title: titleOf("Inkwells Revisited"), href: "/2026/talks/inkwells-revisited/" }],
    list: { label: "Papers of Quill 2026", href: "/2026/papers/#paper-inkwell" },
    authorsLabel: "Authors",
    talksLabel: "Talk",
    given: [
      {
        type: "",
        label: "Saturday, March 28, 2026, 13:00–14:00 CET",
        href: "/2026/talks/inkwells-revisited/",
        where: "Main hall",
      },
    ],
  });
  assert.equal(frame.title, "Inkwells Revisited · Paper · Quill 2026");
  assert.equal(frame.description, "Paper by Jo Øst and Li Ming at Quill 2026. Wells hold ink.");
  assert.deepEqual(cite?.downloads, filesBelow("/2026/papers/inkwell/"));
  assert.match(cite.bibtex, /^@inproceedings\{quill2026:inkwell,\n[\s\S]*\n\}$/);
  assert.doesNotMatch(cite.bibtex, /abstract/);
  assert.equal(titleTag(paper("/2026/papers/inkwell/")), "Inkwells Revisited");
  assert.deepEqual(frame.alternates[0], {
    type: "application/x-bibtex",
    href: "/2026/papers/inkwell/citation.bib",
    title: "BibTeX citation",
  });
  assert.equal(frame.alternates.length, 3);
});

test("a DOI of any signs is an address that no sign of it cuts short", () => {
  const doi = "10.1002/(SICI)1096-8644(1996)101:3<1::AID-AJPA1>3.0.CO;2-#";
  const changes = spoil(PAPERS, "10.1145/3297858.3304013", JSON.stringify(doi));
  const [, link] = paper("/2026/papers/inkwell/", changes).links;
  assert.equal(
    link?.href,
    "https://doi.org/10.1002/(SICI)1096-8644(1996)101:3%3C1::AID-AJPA1%3E3.0.CO;2-%23",
  );
});

test("a paper that nobody presents has no talk, and one author is one", () => {
  const view = paper("/2026/papers/blotter/", {
    [PROGRAM]: null,
    ...spoil(EDITION, "url: /2026/program/", "url: /2026/"),
  });
  assert.deepEqual([view.talks, view.authorsLabel], [[], "Author"]);
});

describe("the page of a talk", () => {
  test("says how it is cited", () => {
    const view = talk("ink");
    assert.deepEqual(view.cite?.downloads, filesBelow("/2026/talks/ink/"));
    assert.match(view.cite.bibtex, /^@misc\{quill2026:talk:ink,/);
    assert.equal(titleTag(view), "A History of Ink");
  });

  test("that presents a paper says how the paper is cited, and leads search engines to its page", () => {
    const own = spoil(
      PROGRAM,
      "{type: paper, paper: inkwell}",
      "{type: paper, paper: inkwell, title: Wells, id: wells}",
    );
    const view = talk("wells", own);
    assert.equal(view.paper?.href, "/2026/papers/inkwell/");
    assert.deepEqual(view.cite?.downloads, filesBelow("/2026/papers/inkwell/"));
    assert.equal(titleTag(view), "Inkwells Revisited");
    assert.deepEqual(
      view.frame.meta.filter(({ name }) => name === "citation_abstract_html_url"),
      [{ name: "citation_abstract_html_url", content: "https://quill.example.org/2026/papers/inkwell/" }],
    );
  });

  test("says nothing of a talk that is cancelled, or that has no title yet", () => {
    for (const id of ["binding", "final-word"]) {
      const { cite, frame } = talk(id);
      const types = frame.alternates.map(({ type }) => type);
      assert.deepEqual([cite, frame.meta, types], [undefined, [], ["text/calendar"]]);
    }
  });
});

test("the list of papers and the program lead to the citations of the whole edition", () => {
  const { papers, programs } = pages();
  const all = {
    label: "Cite the papers and talks of Quill 2026",
    downloads: [
      { label: "BibTeX", href: "/2026/citations.bib" },
      { label: "RIS", href: "/2026/citations.ris" },
      { label: "CSL-JSON", href: "/2026/citations.json" },
    ],
  };
  for (const view of [papers[0], programs[0]]) {
    assert.deepEqual(view?.citeAll, all);
    const titles = new Map(view.frame.alternates.map(({ href, title }) => [href, title]));
    assert.equal(titles.get("/2026/citations.json"), "References for Quill 2026 in CSL-JSON");
  }
  assert.deepEqual(
    papers[0]?.groups.map(({ heading, papers: own }) => [heading, ...own.map(({ href }) => href)]),
    [
      ["", "/2026/papers/blotter/"],
      ["Extended abstract", "/2026/papers/inkwell/"],
    ],
  );
});

test("what is known of a paper's artifacts, subject and prizes stands on its page, and its material in its links", () => {
  const changes = spoil(
    PAPERS,
    "  award: Best paper\n",
    `  award: Best paper
  awards: [Best paper, Best artifact]
  track: Pens
  keywords: [ink, wells]
  badges: [available, reproduced]
  poster: papers/inkwell.pdf
  video: https://video.example.org/inkwell
  url: https://inkwell.example.org/
  links: [{label: Errata, url: https://inkwell.example.org/errata}]
`,
  );
  const { notes, badges, keywords, links } = paper("/2026/papers/inkwell/", {
    ...changes,
    [PROGRAM]: (spoil(PROGRAM, "tracks: [{id: tools, name: Tools}]\n", "")[PROGRAM] ?? "").replace(
      "        track: tools\n",
      "",
    ),
  });
  assert.deepEqual(
    {
      notes,
      badges,
      keywords,
      links: links.map(({ label, href }) => `${typeof label === "string" ? label : label.plain}: ${href}`),
    },
    {
      notes: ["Extended abstract", "Pens", "pages 1–4"],
      badges: ["Artifacts available", "Results reproduced"],
      keywords: "ink\u00a0· wells",
      links: [
        "PDF: /papers/inkwell.pdf",
        "DOI: https://doi.org/10.1145/3297858.3304013",
        "Poster: /papers/inkwell.pdf",
        "Video: https://video.example.org/inkwell",
        "More: https://inkwell.example.org/",
        "Errata: https://inkwell.example.org/errata",
      ],
    },
  );
});

test("a talk takes the track of its paper where neither it nor its session has one", () => {
  const text = spoil(PAPERS, "  award:", "  track: tools\n  award:")[PAPERS] ?? "";
  const program = spoil(PROGRAM, "        track: tools\n", "")[PROGRAM] ?? "";
  assert.equal(talk("inkwells-revisited", { [PAPERS]: text, [PROGRAM]: program }).track, "Tools");
});

describe("a paper that is presented as a talk and as a poster", () => {
  const changes = spoil(
    PROGRAM,
    "- {type: paper, paper: inkwell}",
    "- {type: paper, paper: inkwell}\n          - {type: poster, paper: inkwell, id: inkwell-poster}",
  );

  test("has one page that says all of it, and names each of its times", () => {
    const { given, talks } = paper("/2026/papers/inkwell/", changes);
    assert.deepEqual(
      given.map(({ type, href }) => [type, href]),
      [
        ["Paper", "/2026/talks/inkwells-revisited/"],
        ["Poster", "/2026/talks/inkwell-poster/"],
      ],
    );
    assert.equal(talks.length, 2);
  });

  test("keeps the addresses of both, which say when and where, and are told as the page of the paper", () => {
    for (const id of ["inkwells-revisited", "inkwell-poster"]) {
      const { path, abstract, cite, frame, paper: own } = talk(id, changes);
      assert.deepEqual([path, abstract, cite], [`/2026/talks/${id}/`, "", undefined]);
      assert.equal(frame.canonical, "https://quill.example.org/2026/papers/inkwell/");
      assert.equal(own?.href, "/2026/papers/inkwell/");
    }
  });

  test("is what the program leads to, and what the search finds once", () => {
    const context = contextAt("2026-01-01T00:00Z", siteWith(changes));
    const hrefs = JSON.stringify(programView(context.current, context)).match(
      /"\/2026\/(?:talks|papers)\/inkwell[^"]*"/g,
    );
    assert.deepEqual([...new Set(hrefs)], ['"/2026/papers/inkwell/"']);
    const found = factsOfEdition(context.current, context.words).filter(
      ({ title }) => title === "Inkwells Revisited",
    );
    assert.deepEqual(
      found.map(({ kind, path }) => [kind, path]),
      [["paper", "/2026/papers/inkwell/"]],
    );
  });

  test("of which the poster says more has a page for that", () => {
    const more = {
      [PROGRAM]: (changes[PROGRAM] ?? "").replace(
        "id: inkwell-poster",
        "id: inkwell-poster, text: Bring ink.",
      ),
    };
    const { frame, text } = talk("inkwell-poster", more);
    assert.deepEqual(
      [frame.canonical, text],
      ["https://quill.example.org/2026/talks/inkwell-poster/", "Bring ink."],
    );
  });
});
