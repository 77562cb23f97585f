import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runHere, withCopy } from "../cli/program.ts";

/** Words that stand nowhere but in what is nobody's business. */
const SECRET = /zebra/i;

const SOURCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  EasyChair: {
    "submission.csv":
      "#,title,authors,submitted,last updated,form fields,keywords,decision,notified,reviews sent,abstract,deleted?\n1,Fast Paths,Ann Bell,,,,,accept,yes,yes,,\n2,Zebra Paths,Cy Zebra,,,,zebra,reject,yes,yes,Of zebras.,\n3,Zebra Roads,Cy Zebra,,,,zebra,accept,,,,✔\n",
    "author.csv":
      "submission #,first name,last name,email,country,affiliation,Web page,person #\n1,Ann,Bell,zebra@example.org,,ETH,,11\n2,Cy,Zebra,cy@zebra.org,,Zebra Lab,,12\n",
    "review.csv":
      "#,submission #,member #,member name,number,version,text,scores,total score\n1,1,21,Bob Zebra,1,1,A zebra of a paper.,zebra: 3,-2\n",
    "bidding.csv": "member #,member name,submission #,bid\n21,Bob Zebra,1,zebra\n",
    "conflict.csv": "member #,member name,submission #\n21,Bob Zebra,1\n",
  },
  HotCRP: {
    "data.json": JSON.stringify([
      {
        ...{ object: "paper", pid: 1, title: "Fast Paths", decision: "Accepted", status: "Accepted" },
        authors: [{ first: "Ann", last: "Bell", email: "zebra@example.org", affiliation: "ETH" }],
        contacts: [{ email: "contact@zebra.org", name: "Cy Zebra" }],
        pc_conflicts: { "bob@zebra.org": "zebra" },
        collaborators: "Zebra University",
        reviews: [{ reviewer: "Bob Zebra", comments_for_authors: "zebra" }],
        tags: [{ tag: "zebra", value: 1 }],
      },
      {
        object: "paper",
        pid: 2,
        title: "Zebra Paths",
        decision: "Rejected",
        authors: [{ name: "Cy Zebra" }],
      },
    ]),
  },
  OpenReview: {
    "notes.json": JSON.stringify({
      notes: [
        {
          ...{ id: "a", forum: "a", number: 1 },
          content: {
            title: { value: "Fast Paths" },
            authors: { value: ["Ann Bell"] },
            authorids: { value: ["zebra@example.org"] },
            venue: { value: "Quill 2026 Oral" },
            venueid: { value: "Quill/2026" },
          },
          details: {
            replies: [
              {
                invitations: ["-/Official_Review"],
                content: { review: { value: "A zebra." }, rating: { value: 3 } },
              },
            ],
          },
        },
        {
          ...{ id: "b", forum: "b", number: 2 },
          content: {
            title: { value: "Zebra Paths" },
            authors: { value: ["Cy Zebra"] },
            venue: { value: "Submitted to Quill 2026" },
            venueid: { value: "Quill/2026/Rejected_Submission" },
          },
        },
      ],
    }),
  },
  CMT: {
    "papers.tsv":
      "Paper ID\tPaper Title\tAbstract\tPrimary Contact Author Name\tPrimary Contact Author Email\tAuthors\tAuthor Emails\tConflicts\tStatus\tFiles\n1\tFast Paths\t\tCy Zebra\tcy@zebra.org\tAnn Bell (ETH)*\tzebra@example.org\tzebra.org\tAccept\tzebra.pdf\n2\tZebra Paths\t\t\t\tCy Zebra (Zebra Lab)\t\t\tReject\t\n",
  },
  "a table": {
    "papers.csv":
      "id,title,authors,e-mail,decision,score,reviewer\n1,Fast Paths,Ann Bell <ann@zebra.org>,zebra@example.org,accept,zebra,Bob Zebra\n2,Zebra Paths,Cy Zebra,,reject,1,Bob Zebra\n",
  },
};

function textsBelow(folder: string): [string, string][] {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path, readFileSync(path, "utf8")])
    : [];
}

for (const [source, files] of Object.entries(SOURCES))
  test(`of ${source}, reviews, scores, conflicts, bids, e-mails and rejected papers are written nowhere, nor remembered`, async () => {
    await withCopy(async (folder) => {
      const downloads = join(folder, "..", `downloads-${source.replace(/\W/g, "")}-${process.pid}`);
      mkdirSync(downloads, { recursive: true });
      const paths = Object.entries(files).map(([name, text]) => {
        writeFileSync(join(downloads, name), text);
        return join(downloads, name);
      });
      const { code, out, err } = await runHere(["import", ...paths, "--site", folder, "--edition", "2021"]);
      assert.equal(code, 0, `${out}${err}`);
      const written = ["editions", "data", ".lectern"].flatMap((part) => textsBelow(join(folder, part)));
      const papers = written.find(([path]) => path.endsWith("2021/papers.yaml"))?.[1] ?? "";
      assert.match(papers, /Fast Paths[\s\S]*Ann Bell/);
      assert.ok(written.some(([path]) => path.endsWith(".lectern/imports/2021.json")));
      assert.deepEqual(
        written.filter(([path, text]) => SECRET.test(path) || SECRET.test(text)).map(([path]) => path),
        [],
      );
      assert.doesNotMatch(out, SECRET);
    });
  });
