// Takes pictures of the pages that a pull request changes, before and after, where there is a browser.
// It runs what the pull request brings along, without rights: the pictures become a file to download, and are shown
// nowhere, since whatever hosts a picture in a comment would have to take one from anybody.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { env } from "node:process";

const { CHANGES, PICTURES, BEFORE = "HEAD^1", LECTERN = "npx lectern" } = env;
/** More would be looked at by nobody. */
const MOST = 8;
const BROWSERS = [env.CHROME ?? "google-chrome", "chromium", "chromium-browser"];
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

function run(command, parameters, options = {}) {
  return execFileSync(command, parameters, { stdio: ["ignore", "ignore", "inherit"], ...options });
}

function build(site, output) {
  const [command, ...rest] = LECTERN.split(" ");
  run(command, [...rest, "build", "--no-cards", "--url", "http://127.0.0.1/", "--site", site, "--output", output]);
}

function pagesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith("index.html"));
  return files.map((file) => file.replaceAll("\\", "/").slice(0, -"index.html".length));
}

/** What stands between header and footer: another stylesheet or menu changes every page. */
function contentOf(folder, page) {
  const file = join(folder, page, "index.html");
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  const [start, end] = [text.indexOf("<main"), text.lastIndexOf("</main>")];
  return start < 0 || end < start ? text : text.slice(start, end);
}

function serve(folder) {
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? path + "index.html" : path);
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function picture(browser, address, file) {
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const flags = ["--headless", "--hide-scrollbars", "--no-first-run", "--window-size=1100,1600"];
  const parameters = [...flags, `--user-data-dir=${profile}`, `--screenshot=${file}`, address];
  return once(spawn(browser, parameters, { stdio: "ignore", timeout: 60_000 }), "close");
}

const browser = BROWSERS.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
if (browser === undefined) {
  console.log("There is no browser here: no pictures are taken.");
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "pictures-"));
const site = execFileSync("git", ["rev-parse", "--show-prefix"], { encoding: "utf8" }).trim();
run("git", ["worktree", "add", "--detach", join(folder, "site"), BEFORE]);
build(join(folder, "site", site), join(folder, "before"));
build(".", join(folder, "after"));
const [before, after] = [join(folder, "before"), join(folder, "after")];
const changed = [...new Set([...pagesIn(after), ...pagesIn(before)])]
  .filter((page) => contentOf(before, page) !== contentOf(after, page))
  .sort((a, b) => a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
mkdirSync(PICTURES, { recursive: true });
for (const [when, root] of [["before", before], ["after", after]]) {
  const server = await serve(root);
  for (const page of changed.slice(0, MOST)) {
    if (contentOf(root, page) === undefined) continue;
    const name = page.replace(/\/$/, "").replace(/[^\p{L}\p{N}-]+/gu, "_") || "home";
    const address = `http://127.0.0.1:${server.address().port}/${encodeURI(page)}`;
    await picture(browser, address, join(PICTURES, `${name}-${when}.png`));
  }
  server.close();
}
if (changed.length > 0) {
  const shown = changed.slice(0, MOST).map((page) => `\`/${page}\``).join(", ");
  const more = changed.length > MOST ? ` The first ${MOST} of ${changed.length}.` : "";
  const said = `\n\n### Pictures\n\nBefore and after, in the artifact *pictures* of the check: ${shown}.${more}\n`;
  appendFileSync(join(CHANGES, "changes.md"), said);
}
console.log(`Pages that change: ${changed.length}.`);
