import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { once, oncePer, recentOnes } from "../src/once.ts";

describe("a value that is made once", () => {
  test("is made when it is first asked for, be it undefined", () => {
    const made: number[] = [];
    const value = once(() => void made.push(1));
    assert.deepEqual(made, []);
    assert.deepEqual([value(), value()], [undefined, undefined]);
    assert.deepEqual(made, [1]);
  });

  test("of a thing is another for another thing, another key and another memory", () => {
    const [ink, glue] = [{ id: "ink" }, { id: "glue" }];
    const made: string[] = [];
    const ask = (remember: ReturnType<typeof oncePer>, thing: { id: string }, key: string): string =>
      remember(thing, key, () => {
        made.push(`${thing.id} ${key}`);
        return `${made.length}`;
      });
    const [first, second] = [oncePer(), oncePer()];
    const answers = [
      ask(first, ink, "row"),
      ask(first, ink, "row"),
      ask(first, ink, "sign"),
      ask(first, glue, "row"),
      ask(first, ink, "row"),
      ask(second, ink, "row"),
    ];
    assert.deepEqual(answers, ["1", "1", "2", "3", "1", "4"]);
    assert.deepEqual(made, ["ink row", "ink sign", "glue row", "ink row"]);
  });

  test("of a text is made anew after as many others as are kept, be it undefined", () => {
    const made: string[] = [];
    const lengthOf = recentOnes(2, (text) => {
      made.push(text);
      return text === "" ? undefined : text.length;
    });
    const texts = ["ink", "", "ink", "", "glue", "glue", "ink"];
    assert.deepEqual(texts.map(lengthOf), [3, undefined, 3, undefined, 4, 4, 3]);
    assert.deepEqual(made, ["ink", "", "glue", "ink"]);
  });
});
