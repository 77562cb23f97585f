import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { GENERATOR } from "../../src/read/generator-folder.ts";

test("the generator lies where its package.json does", () => assert.equal(GENERATOR, resolve(".")));
