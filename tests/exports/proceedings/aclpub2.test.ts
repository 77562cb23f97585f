import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { aclpub2Folder } from "../../../src/exports/proceedings/aclpub2.ts";
import { loadSite } from "../../../src/site.ts";
import { type Files, siteWith, spoil } from "../../fixture.ts";
import { PAPERS, PROGRAM } from "../../fixture-content.ts";

function folderWith(changes: Files = {}) {
  const { editions, series } = siteWith(changes);
  return aclpub2Folder(editions[0], series);
}

/** One of its files, as another parser of YAML than the one that wrote it reads it. */
function read(name: string, changes: Files = {}): unknown {
  return parse(folderWith(changes).texts[name] ?? "");
}

describe("the input of aclpub2", () => {
  test("has every file that it reads, and the papers that lie in the site", () => {
    const { texts, copies } = folderWith();
    assert.deepEqual(Object.keys(texts).sort(), [
      ...["README.md", "conference_details.yml", "organizing_committee.yml", "papers.yml", "prefaces.yml"],
      ...["program.yml", "program_committee.yml"],
    ]);
    assert.deepEqual(copies, [{ path: "papers/inkwell.pdf", source: "papers/inkwell.pdf" }]);
  });

  test("tells what the book is, and that its editors chose the program", () => {
    assert.deepEqual(read("conference_details.yml"), {
      book_title: "Proceedings of the Third Workshop on Writing Tools (Quill 2026)",
      event_name: "Third Workshop on Writing Tools",
      cover_subtitle: "Proceedings of the Workshop",
      anthology_venue_id: "Quill",
      start_date: "2026-03-28",
      end_date: "2026-03-29",
      isbn: "XXX-X-XXXXXX-XX-X",
      location: "Seehaus, Seestr. 1, Berlin, Germany, and online",
      editors: [
        { first_name: "Ada", last_name: "Morgan" },
        { first_name: "Åsa", last_name: "van der Berg" },
      ],
      publisher: "Association for Computational Linguistics",
    });
  });

  test("names a paper by its id wherever the program presents it", () => {
    const papers = read("papers.yml") as { id: string; file: string }[];
    assert.deepEqual(
      papers.map(({ id, file }) => [id, file]),
      [
        ["inkwell", "inkwell.pdf"],
        ["blotter", "blotter.pdf"],
      ],
    );
    const blocks = read("program.yml") as { title: string; papers?: { id: string }[] }[];
    const nibs = blocks.find(({ title }) => title === "Nibs");
    assert.deepEqual(
      nibs?.papers?.map(({ id }) => id),
      ["inkwell", "blotter"],
    );
  });

  test("writes times of the workshop's clocks, also past midnight, and leaves out what is cancelled", () => {
    const blocks = read("program.yml") as { title: string; start_time: string; end_time: string }[];
    const moonlight = blocks.find(({ title }) => title.includes("Moonlight"));
    assert.deepEqual(
      [moonlight?.start_time, moonlight?.end_time],
      ["2026-03-29T00:30:00", "2026-03-29T01:00:00"],
    );
    const cancelled = spoil(PROGRAM, "title: Dinner,", "title: Dinner, cancelled: true,");
    assert.ok(blocks.some(({ title }) => title === "Dinner"));
    assert.ok(!(read("program.yml", cancelled) as typeof blocks).some(({ title }) => title === "Dinner"));
  });

  test("is LaTeX wherever text is, and reads back whatever stands in it", () => {
    const title = '{\\bf 100%} & $x_1$ #1 ~^ "q" \'a\': - "}';
    const changes = {
      [PAPERS]: `- {id: inkwell, title: ${JSON.stringify(title)}, authors: [{name: Plato}]}\n`,
    };
    const [paper] = read("papers.yml", { ...changes, [PROGRAM]: "days: []\n" }) as {
      title: string;
      authors: object[];
    }[];
    assert.equal(
      paper?.title,
      '\\textbraceleft{}\\textbackslash{}bf 100\\%\\textbraceright{} \\& \\$x\\_1\\$ \\#1 \\textasciitilde{}\\textasciicircum{} "q" \'a\': - "\\textbraceright{}',
    );
    assert.deepEqual(paper.authors, [{ last_name: "Plato" }]);
  });

  test("of FastPath 2020 says which papers somebody must still fetch", () => {
    const { editions, series } = loadSite(".");
    const edition = editions.find(({ id }) => id === "2020");
    assert.ok(edition !== undefined);
    const { texts, copies } = aclpub2Folder(edition, series);
    assert.deepEqual(copies, []);
    assert.match(texts["README.md"] ?? "", /`papers\/encoding\.pdf`: https:\/\/fastpath2020\.github\.io\//);
    assert.equal((parse(texts["program_committee.yml"] ?? "") as { members: [] }[])[0]?.members.length, 6);
  });
});
