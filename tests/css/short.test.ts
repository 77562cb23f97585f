import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCss } from "../../src/css/loads.ts";
import { shortCss } from "../../src/css/short.ts";

describe("a stylesheet of organizers is published", () => {
  for (const [what, css, short] of [
    ["without comments and indentation", "/* a */\na {\n  color: red; /* b */\n}\n", "a{color: red}"],
    [
      "with the spaces that part selectors",
      "nav  a:hover ,\n.b > i { top: calc(1px + 2px) }",
      "nav a:hover,.b > i{top: calc(1px + 2px)}",
    ],
    [
      "with what looks like a comment in a text",
      'a::after { content: "/* ; } */  x" }',
      'a::after{content: "/* ; } */  x"}',
    ],
    ["with a comment that parts two names", "a/**/b{}", "a/**/b{}"],
    ["with addresses as they are", "a { background: url( /x;y.png ) }", "a{background: url( /x;y.png )}"],
    [
      "with queries as they are",
      "@media (min-width: 1px) and (max-width: 2px) { a { b: c } }",
      "@media (min-width: 1px) and (max-width: 2px){a{b: c}}",
    ],
  ] as const)
    test(what, () => {
      assert.equal(shortCss(css), short);
      assert.equal(shortCss(short), short);
    });
});

describe("what a stylesheet loads is found", () => {
  for (const [how, css, targets] of [
    [
      "with quotes and without",
      `a{b:url(x.png) url( "y z.png" ) url('w.png')}`,
      ["x.png", "y z.png", "w.png"],
    ],
    [
      "where it is one of several sizes",
      'a{b:image-set("x.png" 1x, url(y.png) 2x type("image/png"))}',
      ["x.png", "y.png"],
    ],
    ["behind letters that are written as numbers", "a{b:\\75 rl(https://e.org/x)}", ["https://e.org/x"]],
    ["and what is only a text is not", 'a{content:"url(x.png)"}/* url(y.png) */', []],
  ] as const)
    test(how, () =>
      assert.deepEqual(
        readCss(css).loads.map(({ target }) => target),
        targets,
      ),
    );
});

describe("a stylesheet that is not whole", () => {
  for (const [css, message] of [
    ["a { color: red", "{ is not closed."],
    ["a { color: red } }", "This } closes nothing."],
    ["a { color: rgb(1,2,3 }", "This } closes nothing."],
    ["/* a", "This comment is not closed."],
    ['a { content: "b\n }', "This text is not closed."],
    [
      "@import url(b.css);",
      "A stylesheet cannot import another one: pages load one file, from their own site.",
    ],
    [
      "@\\69mport 'b.css';",
      "A stylesheet cannot import another one: pages load one file, from their own site.",
    ],
  ] as const)
    test(JSON.stringify(css), () =>
      assert.deepEqual(
        readCss(css).faults.map((fault) => fault.message),
        [message],
      ),
    );
});
