import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stampOfFolder } from "../../src/read/generator/looks.ts";
import { inFolder } from "../fixture.ts";

test("the stamp of a folder is another whenever one of its files is, and the same as long as none is", () => {
  inFolder({ "layout.njk": "<html>", "styles/base.css": "a {}" }, (folder) => {
    const stamps = [stampOfFolder(folder)];
    const act = (change: () => void): number => {
      change();
      return stamps.push(stampOfFolder(folder));
    };
    act(() => writeFileSync(join(folder, "styles/base.css"), "a { color: red }"));
    act(() => mkdirSync(join(folder, "parts")));
    act(() => writeFileSync(join(folder, "parts/header.njk"), "<header>"));
    act(() => rmSync(join(folder, "layout.njk")));
    assert.equal(new Set(stamps).size, 5);
    assert.equal(stampOfFolder(folder), stamps.at(-1));
  });
});
