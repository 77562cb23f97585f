import {
  COMMITTEE,
  CONDUCT,
  DATES,
  EDITION,
  FIXTURE,
  OLD_EDITION,
  ORGANIZERS,
  PAPERS,
  PEOPLE,
  PROGRAM,
  SERIES,
} from "./fixture-content.ts";

/** The fixture with the keys that it leaves out: for tests that spoil content, not for those that read it. */
export const RICH: Readonly<Record<string, string>> = {
  ...FIXTURE,
  [SERIES]: `${FIXTURE[SERIES]}noun: symposium
logo: {file: logo.svg, alt: Quill}
repository: https://github.com/quill/quill.github.io
branch: main
redirects: {/programme.html: /2026/program/, /2019/: gone}
redirectsFile: _redirects
folder: site
forge: github
wikidata: Q100
footer: Held by the *guild of scribes*.
analytics:
  script: https://stats.example.org/count.js
  attributes: {data-domain: quill.example.org}
  origins: [https://api.stats.example.org]
icon: logo.svg
language: en-GB
accent: "#003366"
cards: false
offline: true
accept: [{notice: same-person, at: [bo-li]}]
`,
  [PEOPLE]: `${FIXTURE[PEOPLE]}  country: Norway
  wikidata: Q300
  email: ada@ada.example.org
bo-li:
  name: Bo Li
  family: Li
  affiliation: MIT
  distinctFrom: [bo-li-2]
bo-li-2: {name: Bo Li, affiliation: ETH, url: https://bo.example.org/}
`,
  [DATES]: `${FIXTURE[DATES]}  - {kind: submission, date: 2026-02-25, call: posters}
`,
  [ORGANIZERS]: `${FIXTURE[ORGANIZERS]}- role: Publicity Chairs
  people:
    - {name: Ann Bell, affiliation: KTH, country: Sweden, email: ann@bell.example.org, role: Lead}
    - bo-li
`,
  [COMMITTEE]: `${FIXTURE[COMMITTEE]}- Rosa M. Verde (Tile Institute, Aveiro, Portugal)
- bo-li-2
`,
  [EDITION]: `${FIXTURE[EDITION]}year: 2026
title: Workshop on Writing Tools and Inks
language: en
wikidata: Q200
hours: {start: "09:00", end: "18:00"}
logo: {file: logo.svg, alt: Quill 2026}
redirects: {/2026/schedule/: /2026/program/}
accept: [{notice: upcoming-news, at: [The program is online.]}]
proceedings:
  publisher: Pen Press
  volume: 12
  isbn: 978-3-16-148410-0
  doi: 10.1234/quill.2026
  license: https://creativecommons.org/licenses/by/4.0/
about: Welcome to *Quill*, of $n$ pens.
categories: [Extended abstract]
image: {file: photos/ada.svg, alt: The lake, credit: "Photo: Ada Morgan"}
announcement: {text: The dinner has **moved**., from: 2026-03-27, until: "2026-03-28 24:00"}
`,
  [PAPERS]: (FIXTURE[PAPERS] ?? "").replace(
    "  arxiv:",
    `  awards: [Best poster, Best demo]
  code: https://github.com/quill/blotter
  data: https://zenodo.org/records/1
  slides: https://blotter.example.org/slides
  badges: [available, reproduced]
  keywords: [ink, blots]
  track: tools
  license: https://creativecommons.org/publicdomain/zero/1.0/
  funders: [{name: DFG, id: "https://doi.org/10.13039/501100001659", grants: [EXC 2117]}]
  poster: https://quill.example.org/poster.pdf
  video: https://youtu.be/blotter
  url: https://blotter.example.org/
  links: [{label: Data, url: https://data.example.org/}]
  arxiv:`,
  ),
  [PROGRAM]: `status: preliminary
tracks: [{id: tools, name: Tools}]
rooms:
  - {id: main, name: Main hall, stream: https://live.example.org/main, url: https://maps.example.org/main}
  - {id: annex, name: Annex, floor: 2, isShared: true}
days:
  - date: 2026-03-28
    title: Workshops
    venue: Boathouse, Seestr. 2
    room: main
    start: "09:00"
    items:
      - type: registration
        times:
          - {start: "09:00", end: "09:30"}
          - {date: 2026-03-29, start: "08:30", end: open}
      - type: activity
        id: ink
        title: Ink *tasting*
        subtitle: With $n$ pens
        language: pt
        chair: ada-morgan
        room: annex
        times:
          - {start: "10:00", end: "11:00"}
          - {start: "15:00", end: "16:00"}
      - {type: talk, title: Long ago, speakers: unknown, start: "11:00", duration: 30}
      - type: lunch
        start: "12:00"
        end: "13:00"
        papers: [inkwell]
        items:
          - {type: demo, title: Folding, speakers: tba, room: annex}
      - type: workshop
        id: pens
        title: Pens *in situ*
        organizers: [Ann Bell (KTH)]
        text: All about **pens**.
        url: https://pens.example.org/
        start: "13:00"
        end: "14:30"
        cancelled: true
        items:
          - {type: invited, title: Nibs, abstract: On nibs., slides: https://nibs.example.org/, video: https://youtu.be/nibs, recordingOffset: "0:12:30", links: [{label: Notes, url: https://nibs.example.org/notes}], duration: 60, speakers: [Tom Vale]}
          - {type: discussion, duration: 30}
      - type: session
        title: Posters
        chair: [ada-morgan, Eve Stone (ETH)]
        track: tools
        papers: [inkwell]
        times:
          - {start: "14:30", end: "15:00"}
          - {date: 2026-03-29, start: "14:30", end: "15:00"}
      - {type: social, title: Dinner, start: "19:00", end: open, place: Boathouse}
  - date: 2026-03-29
    start: "10:00"
    items:
      - {type: paper, paper: blotter, speakers: [Jo Øst], duration: 20}
      - {type: panel, title: Who wrote?, panelists: unknown, moderator: ada-morgan, duration: 60}
      - {type: closing, duration: 15}
`,
  "editions/2026/calls/posters.md": `---
title: Call for posters
submission:
  url: https://submit.example.org/posters
  categories: [{name: Poster, pages: 2, references: excluded, description: One page., template: https://x.example.org/}]
---
Send *posters*.
`,
  [CONDUCT]: `---
title: Code of *conduct*
menu: Attending
order: 2
---
Be kind.
`,
  [OLD_EDITION]: `start: 2025-04-06
presence: in-person
venue: {name: Old house, room: Attic, city: Bergen, region: Vestland, country: Norway}
length: full-day
counts:
  keynote: 1
  invited: 6
  paper: 1
  short-paper: 2
  lightning: 3
  demo: 1
  poster: 4
  tutorial: 1
  panel: 1
  activity: 1
  talk: 2
links: {photos: https://photos.example.org/2025, website: https://old.example.org/}
`,
  "editions/2024/edition.yaml": "cancelled: Nobody came.\nstart: 2024-04-06\n",
  "editions/2027/edition.yaml": "draft: true\n",
  "public/logo.svg": "<svg/>",
  "theme/tokens.yaml": `colors:
  paper: {light: "#ffffff", dark: "#10141c"}
  raised: {light: "#f2f4f8", dark: "#1a2030"}
  ink: {light: "#111827", dark: "#e5e7eb"}
  muted: {light: "#4b5563", dark: "#a3abb8"}
  rule: {light: "#d1d5db", dark: "#374151"}
  accent: {dark: "#f0a8c0"}
fonts:
  text: Verdana
  headings: {family: Inter, files: [{file: fonts/inter.woff2, weight: 200 900, italic: true}]}
measure: 34
`,
  "theme/pages/inks.md": `---
title: All *inks*
nav: true
menu: Attending
order: 3
description: Every ink that was ever shown.
---
{{ site.editions | length }} editions of **ink**.
`,
  "public/fonts/inter.woff2": "",
};
