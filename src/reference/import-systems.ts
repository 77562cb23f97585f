import { type ImportSource, NO_ZONE, PRIVATE } from "./import-source.ts";

/** Systems in which papers are reviewed and programs are made. */
export const SYSTEMS: readonly ImportSource[] = [
  {
    name: "easychair",
    title: "EasyChair",
    files:
      "`submission.csv`, `author.csv`, `committee.csv` and what lies beside them, the Excel workbook, or the table copied from the page of accepted papers",
    steps: [
      "Log in as a chair, and choose the conference.",
      "*Conference* → *Conference data download*.",
      "Choose *CSV* and unpack the archive, or *Excel*.",
    ],
    takes: ["accepted papers with their authors, abstracts, keywords and tracks", "the program committee"],
    leaves: [PRIVATE, "A decision in words that are not clear is asked about: answer with `--accept`."],
    example: "submission.csv author.csv committee.csv",
  },
  {
    name: "hotcrp",
    title: "HotCRP",
    files: "`…-data.json`, or `…-data.csv`, `…-authors.csv` and `…-users.csv`",
    steps: [
      "Log in as a chair, and search for the accepted papers: `dec:yes`.",
      "Choose *select all*, then *Download* → *JSON*; for CSV, *Download* → *Paper information* → *CSV* and *Authors* → *CSV*.",
      "For the committee: *Users* → *Program committee* → *Download* → *PC info*.",
    ],
    takes: ["accepted papers with their authors, abstracts and topics", "the program committee"],
    leaves: [
      PRIVATE,
      "Where no decision was released, the status or a tag such as `accept` counts.",
      "Contacts who are no authors are named, and left out.",
    ],
    example: "conf-data.json conf-users.csv",
  },
  {
    name: "openreview",
    title: "OpenReview",
    files: "notes as JSON, as version 1 or 2 of the interface answers them",
    steps: [
      "Find the id of the venue in the address of its page, such as `ICLR.cc/2025/Conference`.",
      "Open `https://api2.openreview.net/notes?content.venueid=ID` with that id, logged in where authors are hidden, and save the page. Version 1 is at `https://api.openreview.net/notes?content.venueid=ID`.",
      "For more than 1,000 papers, go on with `&offset=1000`, and import all files together.",
    ],
    takes: [
      "papers with their authors, abstracts, keywords, files and pages",
      "the kind of acceptance, as the category",
    ],
    leaves: [PRIVATE, "Anonymous papers have no authors yet: they are named, and left out."],
    example: "notes.json",
  },
  {
    name: "cmt",
    title: "Microsoft CMT",
    files: "an Excel file (`.xls`, which is XML) or text between tabs",
    steps: [
      "Log in as a chair, and open *Submissions*.",
      "*Actions* → *Export to Excel* → *Submissions*; or *Export to delimited file*.",
      "For the committee: *Users* → *Reviewers* → *Export*.",
    ],
    takes: [
      "accepted papers with their authors, affiliations, abstracts, subject areas and tracks",
      "the program committee",
    ],
    leaves: [PRIVATE],
    example: "Papers.xls",
  },
  {
    name: "schedule",
    title: "schedule.json, schedule.xml and pretalx",
    files:
      "`schedule.json` or `schedule.xml`, as pretalx, frab, c3voc, Pentabarf, wafer and Lectern write them, or an answer of pretalx's interface",
    steps: [
      "pretalx: *Schedule* → *Export* → *JSON* or *XML*; or open `/EVENT/schedule/export/schedule.json`.",
      "frab: open `/en/CONFERENCE/public/schedule.xml`.",
      "pretalx's interface: open `/api/events/EVENT/submissions/?state=confirmed&expand=speakers,slots.room,track,submission_type`, and save every page of it.",
    ],
    takes: [
      "days, rooms, tracks and items, each with its own id",
      "speakers with their biographies",
      "abstracts, links, slides and recordings",
    ],
    leaves: [
      NO_ZONE,
      "Two things at once in one room mark the room as one for several things, which is told.",
      "What has no day and time is named, and left out.",
    ],
    example: "schedule.json",
  },
  {
    name: "sessionize",
    title: "Sessionize",
    files: "JSON of the views *All*, *GridSmart*, *Sessions* and *Speakers*",
    steps: [
      "Open the event as its organizer, then *API / Embed*.",
      "Create an endpoint with the format *JSON*, or open an existing one, and choose *Get code*.",
      "Open the address of the view *All*, and save the page.",
    ],
    takes: [
      "days, rooms, tracks and sessions",
      "service sessions, as breaks",
      "speakers with their biographies and pages",
    ],
    leaves: [NO_ZONE, "Declined sessions, and those without a time, are named, and left out."],
    example: "All.json",
  },
  {
    name: "researchr",
    title: "conf.researchr.org",
    files: "the XML of the program, as the ACM Digital Library takes it",
    steps: [
      "Log in as an organizer, and open the edition's *Admin* pages.",
      "*Export* → *Program XML* → *Download*.",
    ],
    takes: ["sessions with their talks, authors and session chairs", "rooms and tracks"],
    leaves: [NO_ZONE, "Slots that repeat others for other time zones are named, and left out."],
    example: "program.xml",
  },
];
