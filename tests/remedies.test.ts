import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Problem } from "../src/problem.ts";
import { type Files, foundIn, siteWith } from "./fixture.ts";
import { COMMITTEE, FIXTURE, PAPERS, PROGRAM } from "./fixture-content.ts";

/** What stands at a place: in quotes, up to a comma or bracket, or up to the end of the line. */
const VALUE = /^(?:"[^"]*"|[^,}\]]*(?=[,}\]])|.*$)/;

/** Does to a text what a remedy says, to the letter. */
function follow(text: string, { line, column, remedy }: Problem): string {
  const lines = text.split("\n");
  const written = lines[line - 1] ?? "";
  const [before, rest] = [written.slice(0, column - 1), written.slice(column - 1)];
  return lines.with(line - 1, followed(before, rest, remedy)).join("\n");
}

function followed(before: string, rest: string, remedy: string): string {
  const [, indent] = /^Write (\d+) spaces? before it/.exec(remedy) ?? [];
  const [, value = ""] = /^(?:Write|Put it in quotes:) (?:[\w-]+: )?(.*?)\.?$/.exec(remedy) ?? [];
  if (remedy === "Write a hyphen and a space.") return `${before}- ${rest.slice(1).trimStart()}`;
  if (remedy === "Write a colon and a space.") return `${before}: ${rest.slice(1)}`;
  if (remedy === "Write an ordinary space instead.") return `${before} ${rest.slice(1)}`;
  if (indent !== undefined) return " ".repeat(Number(indent)) + rest;
  // A text that is an entry of a list ends with its line.
  if (/^\s*- $/.test(before) && !/^["'{[]/.test(rest)) return before + value;
  return before + rest.replace(VALUE, () => value);
}

/** Follows remedies, the last place first, until nothing is wrong. */
function followAll(path: string, text: string): Files {
  let current = text;
  for (let round = 0; round < 5; round++) {
    const files = { [path]: current };
    const problems = foundIn(files).filter(({ file, severity }) => file === path && severity === "error");
    if (problems.length === 0) return files;
    current = problems.toReversed().reduce(follow, current);
  }
  throw new Error(`Remedies lead to no end:\n${text}\n---\n${current}`);
}

const name = fc.constantFrom("Emmy Noether", "Alan M. Turing", "Łukasz Müller", "Grace O’Neil", "李 明");
const affiliation = fc.constantFrom("Universität Göttingen", "University of Manchester", "MIT", "AT&T Labs");
const member = fc.record({ name, affiliation }, { noNullPrototype: true });
type Member = { readonly name: string; readonly affiliation: string };

const inline = (one: Member): string => `{name: ${one.name}, affiliation: ${one.affiliation}}`;

/** Ways in which a list of people comes out wrong when it is pasted. */
const PASTED: Readonly<Record<string, (member: Member) => string>> = {
  "a name and an affiliation with a comma": (one) => `- ${one.name}, ${one.affiliation}`,
  "an affiliation in brackets": (one) => `- ${one.name} (${one.affiliation})`,
  "two cells of a table": (one) => `- ${one.name}\t${one.affiliation}`,
  "no space after the hyphen": (one) => `-${inline(one)}`,
  "a non-breaking space after the hyphen": (one) => `-\u00a0${inline(one)}`,
  "a wide space after a colon": (one) => `- ${inline(one).replace(": ", ":\u3000")}`,
  "a dash for the hyphen": (one) => `– ${inline(one)}`,
};

describe("remedies that are followed to the letter end in the right content:", () => {
  for (const [story, write] of Object.entries(PASTED)) {
    test(story, () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(member, { minLength: 2, maxLength: 4, selector: (one) => one.name }),
          (members) => {
            const lines = members.map((one, index) => (index === 0 ? `- ${inline(one)}` : write(one)));
            const files = followAll(COMMITTEE, `${lines.join("\n")}\n`);
            const committee = siteWith(files).editions[0].committee;
            assert.deepEqual(
              committee.map((one) => ({ name: one.name, affiliation: one.affiliations.join(", ") })),
              members,
            );
          },
        ),
        { numRuns: 8, seed: 2026 },
      );
    });
  }

  for (const arxiv of ["2103.01230", "1905.10915", "2103.10000", "https://arxiv.org/abs/2103.01230v2"])
    test(`arxiv: ${arxiv}`, () => {
      const text = (FIXTURE[PAPERS] ?? "").replace('"1905.10915"', arxiv);
      const papers = siteWith(followAll(PAPERS, text)).editions[0].papers;
      assert.equal(papers.find(({ id }) => id === "blotter")?.arxiv, arxiv.replace(/^.*\//, ""));
    });

  for (const title of ["1.10", "1e3", "1.50", "True", "true", "-0", "2.0", "0.10"])
    test(`title: ${title}`, () => {
      const text = (FIXTURE[PAPERS] ?? "").replace("The Blotter", title);
      const papers = siteWith(followAll(PAPERS, text)).editions[0].papers;
      assert.equal(papers.find(({ id }) => id === "blotter")?.title.source, title);
    });

  for (const [written, minutes] of [
    ["9.30", 570],
    ["“09:30”", 570],
    ["9:30 am", 570],
    ["8.30", 510],
  ] as const)
    test(`start: ${written}`, () => {
      const text = (FIXTURE[PROGRAM] ?? "").replace(
        'start: "09:30"\n    end: "11:00"',
        `start: ${written}\n    end: "11:00"`,
      );
      const day = siteWith(followAll(PROGRAM, text)).editions[0].program?.days[1];
      const { hour = 0, minute = 0 } = day?.items[0]?.span.start ?? {};
      assert.equal(hour * 60 + minute, minutes);
    });

  for (const indent of [3, 5, 9])
    test(`a key after ${indent} spaces`, () => {
      const text = (FIXTURE[PAPERS] ?? "").replace("  arxiv:", `${" ".repeat(indent)}arxiv:`);
      assert.deepEqual(siteWith(followAll(PAPERS, text)), siteWith());
    });
});
