/** `.github/scripts/comment.mjs`: that of the generator's own repository. */
export const COMMENT_SCRIPT = String.raw`// Writes what a pull request changes for readers into one comment, and into the same one at the next push.
// It runs with the right to comment, and on a text that whoever opened the pull request may have written themselves:
// so nothing of theirs is run, the text is only text in the comment, and it goes to no other pull request than theirs.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, HEAD_SHA, CHANGES } = env;
const MARK = "<!-- lectern: changes -->";
const AUTHOR = "github-actions[bot]";
/** GitHub takes 65,536 characters. */
const LONGEST = 60000;
/** More comments than this are not looked through: the new one comes at the end then. */
const MOST_PAGES = 20;

async function ask(method, path, body) {
  const response = await fetch(GITHUB_API_URL + path, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: "Bearer " + GITHUB_TOKEN,
      "content-type": "application/json",
      "x-github-api-version": "2022-11-28",
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error(method + " " + path + ": " + response.status);
  return response.json();
}

function read(name) {
  const file = join(CHANGES, name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** A text that calls nobody, closes nothing, loads nothing and leads nowhere: headings, lists and emphasis stay. */
function harmless(text) {
  const apart = "\u200b";
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[[\]]/g, "\\$&")
    .replace(/@/g, "@" + apart)
    .replace(/#(?=\d)/g, "#" + apart)
    .replace(/\b(GH)-(?=\d)/gi, "$1-" + apart)
    .replace(/:\/\//g, ":" + apart + "//")
    .replace(/\bwww\./gi, "www" + apart + ".");
}

function shortened(text) {
  if (text.length <= LONGEST) return text;
  const part = text.slice(0, LONGEST);
  return part.slice(0, part.lastIndexOf("\n") + 1) + "\n… The rest is in the artifact of the run.";
}

async function ownComment(number) {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = "/repos/" + GITHUB_REPOSITORY + "/issues/" + number + "/comments?per_page=100&page=" + page;
    const comments = await ask("GET", path);
    const own = comments.find(({ user, body }) => user?.login === AUTHOR && body?.startsWith(MARK));
    if (own !== undefined || comments.length < 100) return own;
  }
  return undefined;
}

function preview(address) {
  return "The site as it would be is an artifact of the check, on [Checks](" + address + "/checks).";
}

async function comment() {
  const number = read("number").trim();
  if (!/^[1-9]\d{0,8}$/.test(number)) return "No pull request is named: nothing to comment on.";
  // Anybody can write any number: the pull request must be the one whose last commit was looked at.
  const pull = await ask("GET", "/repos/" + GITHUB_REPOSITORY + "/pulls/" + number);
  if (pull.state !== "open" || pull.head?.sha !== HEAD_SHA || pull.base?.repo?.full_name !== GITHUB_REPOSITORY)
    return "The run was not about the last commit of pull request " + number + ": nothing is written.";
  const changes = shortened(harmless(read("changes.md").slice(0, 2 * LONGEST)).trim());
  const body = [
    MARK,
    changes === "" ? "This changes nothing for readers." : changes,
    "---",
    "As of " + HEAD_SHA.slice(0, 7) + ". " + preview(pull.html_url),
  ].join("\n\n");
  const own = await ownComment(number);
  if (own?.body === body) return "The comment says so already.";
  if (own === undefined) {
    await ask("POST", "/repos/" + GITHUB_REPOSITORY + "/issues/" + number + "/comments", { body });
    return "Commented on pull request " + number + ".";
  }
  await ask("PATCH", "/repos/" + GITHUB_REPOSITORY + "/issues/comments/" + own.id, { body });
  return "Updated the comment on pull request " + number + ".";
}

console.log(await comment());
`;
