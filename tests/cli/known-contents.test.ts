import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as z from "zod";
import type { KnownContents } from "../../src/memory/memory.ts";
import { datesFile } from "../../src/parse/files/dates.ts";
import { editionFile } from "../../src/parse/files/edition.ts";
import { peopleFile } from "../../src/parse/files/people.ts";
import { programFile } from "../../src/parse/files/program.ts";
import { yamlFile } from "../../src/parsed-file.ts";
import { DATES, FIXTURE, OLD_EDITION, PEOPLE, PROGRAM } from "../fixture-content.ts";
import { knownBuilds } from "../known-builds.ts";

const textOf = (file: string): string => FIXTURE[file] ?? "";

/** What is found of a text without its being read: any would be refused. */
function found(file: string, text: string, known: KnownContents): unknown {
  return yamlFile(file, text, z.never(), known).parsed?.content;
}

describe("the content of files that an earlier build read", () => {
  test("is the same, with its places, and is not read again", () => {
    const build = knownBuilds();
    const first = build();
    const files = [
      yamlFile(PEOPLE, textOf(PEOPLE), peopleFile, first),
      yamlFile(PROGRAM, textOf(PROGRAM), programFile, first),
    ];
    first.end();
    const second = build();
    const again = [PEOPLE, PROGRAM].map((file) => yamlFile(file, textOf(file), z.never(), second));
    assert.deepEqual(
      again.map(({ parsed }) => parsed?.content),
      files.map(({ parsed }) => parsed?.content),
    );
    const place = ["ada-morgan", "name"];
    assert.deepEqual(
      again[0]?.parsed?.source.locate(place, "value"),
      files[0]?.parsed?.source.locate(place, "value"),
    );
  });

  test("is read anew where the text, or the generator, is another", () => {
    const build = knownBuilds();
    const first = build();
    yamlFile(PEOPLE, textOf(PEOPLE), peopleFile, first);
    first.end();
    assert.notEqual(found(PEOPLE, textOf(PEOPLE), build()), undefined);
    assert.equal(found(PEOPLE, `${textOf(PEOPLE)}\n`, build()), undefined);
    assert.equal(found(PEOPLE, textOf(PEOPLE), build("2")), undefined);
  });

  test("is forgotten with its file", () => {
    const build = knownBuilds();
    const first = build();
    yamlFile(PROGRAM, textOf(PROGRAM), programFile, first);
    yamlFile(DATES, textOf(DATES), datesFile, first);
    first.end();
    const second = build();
    assert.notEqual(found(DATES, textOf(DATES), second), undefined);
    second.end();
    assert.equal(found(PROGRAM, textOf(PROGRAM), build()), undefined);
    assert.notEqual(found(DATES, textOf(DATES), build()), undefined);
  });

  test("is never kept where something is wrong", () => {
    const build = knownBuilds();
    const wrong = `${textOf(PEOPLE)}\nunknown-person: 7\n`;
    const first = build();
    yamlFile(PEOPLE, wrong, peopleFile, first);
    first.end();
    assert.equal(found(PEOPLE, wrong, build()), undefined);
  });

  test("is written again for the edition alone in which something was read anew", () => {
    const kept: string[] = [];
    const build = knownBuilds((name) => kept.push(name));
    const read = (program: string): void => {
      const known = build();
      yamlFile(PROGRAM, program, programFile, known);
      yamlFile(OLD_EDITION, textOf(OLD_EDITION), editionFile, known);
      yamlFile(PEOPLE, textOf(PEOPLE), peopleFile, known);
      known.end();
    };
    read(textOf(PROGRAM));
    const [first] = kept;
    assert.equal(kept.length, 3);
    read(`${textOf(PROGRAM)}\n`);
    assert.deepEqual(kept.slice(3), [first]);
  });
});
