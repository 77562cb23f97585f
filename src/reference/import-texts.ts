import { type ImportSource, NO_ZONE } from "./import-source.ts";

/** Texts, tables, bibliographies, and the data of other generators. */
export const TEXTS: readonly ImportSource[] = [
  {
    name: "call",
    title: "A call for papers in plain text",
    files: "a text as it was mailed, with headings",
    steps: [
      "Open the mail, and save it as text; or copy its text into a file.",
      "A call that Lectern wrote lies at `/2021/cfp.txt`, or comes from `lectern export call 2021`.",
    ],
    takes: [
      "title, days, place, host and address of the edition",
      "key dates, with those that were given up",
      "topics, submission and aims",
      "organizers and committee",
    ],
    leaves: [
      "What was not understood stands in `cfp.md` as a comment, and is told.",
      "E-mail addresses are left out.",
      "A date without a year gets that of the edition, which is told.",
    ],
    example: "call.txt --edition 2021",
  },
  {
    name: "bibtex",
    title: "BibTeX of an earlier edition",
    files:
      "a bibliography of DBLP, the ACM Digital Library, IEEE Xplore, CEUR-WS, the ACL Anthology, or of Lectern itself",
    steps: [
      "DBLP: open the page of the proceedings, then *export record* → *BibTeX*, and *download as .bib file*.",
      "ACL Anthology: open the page of the volume, then *Bibtex*.",
      "ACM and IEEE: select all papers of the proceedings, then *Export citations* → *BibTeX*.",
    ],
    takes: ["papers with authors, pages, DOIs and addresses", "days, place and address of the volume"],
    leaves: [
      "A bibliography of several years needs `--edition`.",
      "People whom DBLP tells apart by numbers are told, and need ids in `data/people.yaml`.",
    ],
    example: "volume.bib --edition 2019",
  },
  {
    name: "aclpub2",
    title: "aclpub2",
    files:
      "`papers.yml`, `program.yml`, `program_committee.yml`, `organizing_committee.yml`, `conference_details.yml`",
    steps: [
      "Take the folder that the publication chairs hand over to aclpub2.",
      "Import its files together: the program names the papers by their numbers.",
    ],
    takes: ["papers, committees and the program", "title, days and place of the edition"],
    leaves: [NO_ZONE, "Abstracts of invited talks are LaTeX files of their own, and are not read."],
    example: "papers.yml program.yml program_committee.yml organizing_committee.yml conference_details.yml",
  },
  {
    name: "mini-conf",
    title: "Mini-Conf",
    files: "`papers.csv` and `main_calendar.json`",
    steps: [
      "Take `papers.csv` and `main_calendar.json` from the folder `sitedata/` of the site's repository.",
    ],
    takes: ["papers with their authors, abstracts, keywords and files", "the events of the calendar"],
    leaves: ["Which paper is in which session is not read."],
    example: "sitedata/papers.csv sitedata/main_calendar.json",
  },
  {
    name: "jekyll",
    title: "jekyll-theme-conference",
    files: "`_data/program.yml`, and the pages in `_talks/` and `_speakers/`",
    steps: ["Open the folder of the site.", "Import the program together with the pages: it names them."],
    takes: ["days, rooms and talks with their texts and links", "speakers with their biographies and pages"],
    leaves: [NO_ZONE, "Talks that do not stand in the program are named, and left out."],
    example: "_data/program.yml _talks/*.md _speakers/*.md",
  },
  {
    name: "table",
    title: "A spreadsheet",
    files: "CSV, text between tabs, `.xlsx` or `.ods`, with columns in any order and in eight languages",
    steps: [
      "Save the sheet as CSV, or take the workbook as it is.",
      "Have the first row name the columns, such as title, authors and abstract.",
    ],
    takes: ["papers, committee members, organizers, people or a program, as `--to` says"],
    leaves: ["What each column was taken for is told first: look at it with `--dry-run`."],
    example: "papers.xlsx --to papers",
  },
  {
    name: "list",
    title: "A list of people",
    files: "a text with a person a line",
    steps: [
      "Copy the list from a mail or a page into a text file: a person a line, such as `Ada Lovelace (University of Oslo)` or `Ada Lovelace, University of Oslo`.",
    ],
    takes: ["committee members, organizers or people, as `--to` says"],
    leaves: ["E-mail addresses are left out."],
    example: "committee.txt --to pc",
  },
];
