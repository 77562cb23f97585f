import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DateTime } from "luxon";
import { buildFiles } from "../../src/build/build.ts";
import { ASSETS, type Files, problemsOf, refused, siteWith } from "../fixture.ts";
import { FIXTURE, OLD_EDITION, SERIES } from "../fixture-content.ts";

const NOW = DateTime.fromISO("2026-01-01T00:00Z", { zone: "utc" });

/** The fixture with old addresses; they stand from line 8 on. */
function redirecting(lines: string, more = ""): Files {
  return { [SERIES]: `${FIXTURE[SERIES]}redirects:\n${lines}\n${more}` };
}

async function textsOf(changes: Files, url?: string): Promise<Map<string, string>> {
  const options = { hasSearch: false, hasWorker: false, assets: { ...ASSETS, files: [] } };
  const files = await buildFiles(siteWith(changes, url), NOW, options);
  return new Map(files.map(({ file, content }) => [file, Buffer.from(content).toString()]));
}

const OLD = `  /2019/call for papers.html: /2026/cfp/
  /programme: "/2026/program/#day-2026-03-28"
  /2018/: "https://old.example.org/2018/?a=1&b=2"
  /2017/: gone`;

describe("an old address", () => {
  test("has a page that forwards, and nothing else: no script, no entry for search engines", async () => {
    const texts = await textsOf(redirecting(OLD), "https://quill.example.org/series/");
    assert.deepEqual([...texts.keys()].filter((file) => /^(?:2019|programme|2018|2017)/.test(file)).sort(), [
      "2018/index.html",
      "2019/call for papers.html",
      "programme/index.html",
    ]);
    const page = texts.get("2018/index.html") ?? "";
    assert.match(
      page,
      /<meta http-equiv="refresh" content="0; url=https:\/\/old\.example\.org\/2018\/\?a=1&amp;b=2">/,
    );
    assert.match(page, /<link rel="canonical" href="https:\/\/old\.example\.org\/2018\/\?a=1&amp;b=2">/);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
    assert.doesNotMatch(page, /<script|style=/);
    const moved = texts.get("programme/index.html") ?? "";
    assert.match(moved, /content="0; url=\/series\/2026\/program\/#day-2026-03-28"/);
    assert.match(moved, /<a dir="ltr" href="\/series\/2026\/program\/#day-2026-03-28">https:\/\/quill/);
    assert.doesNotMatch(texts.get("sitemap.xml") ?? "", /programme/);
  });

  test("is forwarded by the file that the host reads, where it reads one", async () => {
    const plain = await textsOf(redirecting(OLD, "redirectsFile: _redirects\n"));
    assert.equal(
      plain.get("_redirects"),
      `/2019/call%20for%20papers.html /2026/cfp/ 301
/programme/ /2026/program/#day-2026-03-28 301
/2018/ https://old.example.org/2018/?a=1&b=2 301
`,
    );
    assert.ok(!plain.has("programme/index.html"));
    const apache = await textsOf(
      redirecting(`${OLD}\n  "/a+(b).pdf": papers/inkwell.pdf`, "redirectsFile: .htaccess\n"),
      "https://quill.example.org/series/",
    );
    assert.equal(
      apache.get(".htaccess"),
      String.raw`RedirectMatch permanent "^/series/2019/call for papers\.html$" "/series/2026/cfp/"
RedirectMatch permanent "^/series/programme/?$" "/series/2026/program/#day-2026-03-28"
RedirectMatch permanent "^/series/2018/?$" "https://old.example.org/2018/?a=1&b=2"
RedirectMatch gone "^/series/2017/?$"
RedirectMatch permanent "^/series/a\+\(b\)\.pdf$" "/series/papers/inkwell.pdf"
`,
    );
  });

  test("may stand with the edition that it belongs to", () => {
    const edition = `${FIXTURE[OLD_EDITION]}redirects: {/2025/talks.html: /2025/committees/}\n`;
    assert.deepEqual(siteWith({ [OLD_EDITION]: edition }).redirects, [
      { from: "/2025/talks.html", to: "/2025/committees/" },
    ]);
  });
});

describe("an old address is refused", () => {
  const at = (line: number, column: number, key: string): string =>
    `${SERIES}:${line}:${column}  redirects.${key}`;
  const one = (story: string, line: string, place: string, message: string, remedy: string): void =>
    refused(story, redirecting(`  ${line}`), place, message, remedy);

  one(
    "that is published",
    "/2026/cfp: /2026/",
    at(8, 3, "/2026/cfp"),
    '"/2026/cfp/" is published, so that nobody would be forwarded.',
    "Remove this line, or give the other another name.",
  );
  one(
    "that leads nowhere",
    "/old/: /2026/cpf/",
    at(8, 10, "/old/"),
    'No page or file of this site has the address "/2026/cpf/".',
    'Did you mean "/2026/cfp/"?',
  );
  one(
    "that leads to itself",
    "/old/: /old",
    at(8, 10, "/old/"),
    '"/old/" leads to itself.',
    "Let it lead to a page that there is.",
  );
  one(
    "of another site",
    "https://a.example.org/x: /2026/",
    at(8, 3, "https://a.example.org/x"),
    '"https://a.example.org/x" lies on another site, which only that one can forward.',
    "Write an old address of this site, as a path such as /2019/cfp.html.",
  );
  one(
    "with the address of the site",
    "https://quill.example.org/x.html: /2026/",
    at(8, 3, "https://quill.example.org/x.html"),
    "An old address is written as a path of this site.",
    "Write /x.html",
  );
  one(
    "without a slash",
    "old/x.html: /2026/",
    at(8, 3, "old/x.html"),
    '"old/x.html" does not start with a slash.',
    "Write /old/x.html",
  );
  one(
    "with a query",
    "/index.php?id=3: /2026/",
    at(8, 3, "/index.php?id=3"),
    "Hosts of files do not see what stands after ? or # in an address.",
    "Leave it out: /index.php",
  );
  one(
    "that leaves the site",
    "/a/../../x/: /2026/",
    at(8, 3, "/a/../../x/"),
    '"/a/../../x/" is not the address of a page.',
    "Write a path of this site, such as /2019/cfp.html.",
  );
  one(
    "of a file, where only pages forward",
    "/old.pdf: /2026/",
    at(8, 3, "/old.pdf"),
    'No page can stand at "/old.pdf", and so none can forward from there.',
    "Put the file itself into public/old.pdf. Where the host forwards by a file, such as Netlify or Apache, write `redirectsFile` in data/series.yaml.",
  );
  one(
    "that lies below a file",
    "/feed.xml/old/: /2026/",
    at(8, 3, "/feed.xml/old/"),
    '"/feed.xml/old/" cannot lie below the file /feed.xml.',
    "Correct the address, or remove the line.",
  );
  one(
    "that would run a program",
    '/old/: "javascript:alert(1)"',
    at(8, 10, "/old/"),
    '"javascript:alert(1)" is not an address that can be linked.',
    "Write an address that starts with https://, http:// or mailto:, or a path below public/.",
  );

  test("when it leads to another, or in a circle", () => {
    assert.deepEqual(
      problemsOf(redirecting("  /a/: /b/\n  /b/: /2026/\n  /c/: /d\n  /d/: /c/")).map((told) =>
        told.split("\n  ").slice(1).join(" "),
      ),
      [
        '"/a/" leads to "/b/", which leads on. Write /2026/',
        "These lead to each other: /c/, /d/, /c/. Let it lead to a page that there is.",
      ],
    );
  });
});
