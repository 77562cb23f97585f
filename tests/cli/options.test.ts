import assert from "node:assert/strict";
import { resolve } from "node:path";
import { describe, test } from "node:test";
import { COMMANDS } from "../../src/cli/option-table.ts";
import { parseOptions } from "../../src/cli/options.ts";
import { UsageError } from "../../src/cli/refusals.ts";
import { USAGE, usageOf } from "../../src/cli/usage.ts";

/** The message that a command line is refused with. */
function refusalOf(...parameters: string[]): string {
  try {
    parseOptions(parameters);
    return "";
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error.message;
  }
}

test("a command alone is about the working folder, and port 8080", () => {
  assert.deepEqual(
    COMMANDS.map((command) => parseOptions([command])),
    COMMANDS.map((command) => ({
      command,
      site: resolve("."),
      output: undefined,
      url: undefined,
      previous: undefined,
      port: 8080,
      host: undefined,
      isStrict: false,
      isPublished: false,
      format: "text",
      exported: undefined,
      table: undefined,
      isAscii: false,
      call: undefined,
      since: undefined,
      against: undefined,
      differenceFormat: "text",
      hasCards: true,
      share: undefined,
      threads: undefined,
      edition: undefined,
      from: undefined,
      files: [],
      to: undefined,
      accepted: [],
      isDryRun: false,
      series: undefined,
      answers: { title: undefined, days: undefined, place: undefined },
      hasInstall: true,
    })),
  );
});

test("options may stand before the command and after it, in either notation", () => {
  const parameters = ["--site", "../other", "build", "--url=https://a.org/b", "--strict"];
  const more = ["--no-cards", "--output", "out", "--previous", "last.json", "--format", "json"];
  assert.deepEqual(parseOptions([...parameters, ...more]), {
    command: "build",
    site: resolve("../other"),
    output: resolve("out"),
    url: "https://a.org/b",
    previous: resolve("last.json"),
    port: 8080,
    host: undefined,
    isStrict: true,
    isPublished: false,
    format: "json",
    exported: undefined,
    table: undefined,
    isAscii: false,
    call: undefined,
    since: undefined,
    against: undefined,
    differenceFormat: "text",
    hasCards: false,
    share: undefined,
    threads: undefined,
    edition: undefined,
    from: undefined,
    files: [],
    to: undefined,
    accepted: [],
    isDryRun: false,
    series: undefined,
    answers: { title: undefined, days: undefined, place: undefined },
    hasInstall: true,
  });
});

test("the preview takes the name or the address of this machine", () => {
  for (const host of ["Laptop.local", "192.168.1.20", "fd00::20", "0.0.0.0"]) {
    const options = parseOptions(["serve", "--host", host]);
    assert.ok(typeof options !== "string");
    assert.equal(options.host, host.toLowerCase());
  }
});

test("a share of a site is one of some", () => {
  const options = parseOptions(["build", "--shard", "2/4", "--threads", "3"]);
  assert.ok(typeof options !== "string");
  assert.deepEqual([options.share, options.threads], [{ number: 2, of: 4 }, 3]);
});

test("a new edition is named by the first word, and takes over from the one that is named", () => {
  const options = parseOptions(["new", "2026", "--from", "2021"]);
  assert.ok(typeof options !== "string");
  assert.deepEqual([options.edition, options.from, options.series], ["2026", "2021", undefined]);
});

test("an export names its format and its edition", () => {
  const options = parseOptions(["export", "call", "2021", "--ascii", "--output", "call.txt"]);
  assert.ok(typeof options !== "string");
  const { exported, edition, isAscii, output } = options;
  assert.deepEqual([exported, edition, isAscii, output], ["call", "2021", true, resolve("call.txt")]);
});

test("help is given in three ways, whatever else is written", () => {
  assert.deepEqual(
    [["--help"], ["-h"], ["help"], ["check", "--help"], ["help", "check"]].map((parameters) =>
      parseOptions(parameters),
    ),
    [USAGE, USAGE, USAGE, usageOf("check"), usageOf("check")],
  );
  assert.ok(
    COMMANDS.every((command) => USAGE.includes(command === "serve" ? "npm start" : `npm run ${command}`)),
  );
});

describe("a command line that cannot be followed says why:", () => {
  for (const [parameters, message] of [
    [[], "Which command? Possible: build, check, serve, new, import, export, upgrade, diff."],
    [
      ["bild"],
      "There is no command bild. Did you mean build? Possible: build, check, serve, new, import, export, upgrade, diff.",
    ],
    [["build", "now"], "build takes options only: what is now?"],
    [["new", "2026", "2027"], "new takes one year: what is 2027?"],
    [["build", "--ascii"], "npm run build takes no --ascii: it belongs to npm run export."],
    [
      ["check", "--from", "2021"],
      "npm run check takes no --from: it belongs to npm run new, npm run import.",
    ],
    [
      ["check", "--previous", "last.json"],
      "npm run check takes no --previous: it belongs to npm run build, npm start, npm run export.",
    ],
    [
      ["check", "--output", "x"],
      "npm run check takes no --output: it belongs to npm run build, npm run export.",
    ],
    [["new", "2026", "--port", "1"], "npm run new takes no --port: it belongs to npm start."],
    [["build", "--host", "a.org"], "npm run build takes no --host: it belongs to npm start."],
    [
      ["serve", "--host", "http://a.org"],
      "--host http://a.org is not the name or address of a machine: write it alone, such as 192.168.1.20 or laptop.local.",
    ],
    [
      ["build", "--url", "a.org"],
      "--url a.org is not a web address: write it in full, such as https://user.github.io/repository/.",
    ],
    [["serve", "--port", "http"], "--port http is not a port: write a number such as 8080."],
    [["serve", "--port", "65536"], "--port 65536 is not a port: write a number such as 8080."],
    [["serve", "--port", "1.5"], "--port 1.5 is not a port: write a number such as 8080."],
    [
      ["build", "--shard", "0/4"],
      "--shard 0/4 is no share of 4: they are counted from 1 to 4. Write which one it is, and of how many, such as 2/4 for the second of four.",
    ],
    [
      ["build", "--shard", "5/4"],
      "--shard 5/4 is no share of 4: they are counted from 1 to 4. Write which one it is, and of how many, such as 2/4 for the second of four.",
    ],
    [
      ["build", "--shard", "x"],
      "--shard x is not a share of a site. Write which one it is, and of how many, such as 2/4 for the second of four.",
    ],
    [
      ["build", "--shard", "1/2000"],
      "--shard 1/2000 is of more than 1000 shares. Write which one it is, and of how many, such as 2/4 for the second of four.",
    ],
    [["check", "--shard", "1/2"], "npm run check takes no --shard: it belongs to npm run build."],
    [
      ["build", "--threads", "0"],
      "--threads 0 is not a number of threads: write one such as 4, or 1 for none.",
    ],
    [["check", "--format", "xml"], "--format xml does not exist: choose text, github, json."],
  ] as const) {
    test(message, () => assert.equal(refusalOf(...parameters), message));
  }

  test("an option that no command has: those of the command are possible", () =>
    assert.equal(
      refusalOf("upgrade", "--sit", "x"),
      "There is no option --sit. Did you mean --site? Possible: --site, --dry-run, --no-install, --help.",
    ));
  test("a value is missing", () => assert.match(refusalOf("build", "--site"), /^Option '--site <value>'/));
});
