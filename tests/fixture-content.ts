/** The files of the fixture that tests change. */
export const SERIES = "data/series.yaml";
export const PEOPLE = "data/people.yaml";
export const EDITION = "editions/2026/edition.yaml";
export const DATES = "editions/2026/dates.yaml";
export const ORGANIZERS = "editions/2026/organizers.yaml";
export const COMMITTEE = "editions/2026/pc.yaml";
export const SPONSORS = "editions/2026/sponsors.yaml";
export const CALL = "editions/2026/cfp.md";
export const PAPERS = "editions/2026/papers.yaml";
export const PROGRAM = "editions/2026/program.yaml";
export const VENUE = "editions/2026/venue.md";
export const OLD_EDITION = "editions/2025/edition.yaml";
export const CONDUCT = "content/code-of-conduct.md";

/** A small series with two editions. In the night between the days of 2026, Berlin's clocks are put forward. */
export const FIXTURE: Readonly<Record<string, string>> = {
  [SERIES]: `name: Quill
title: Workshop on Writing Tools
description: A workshop on the tools of writing.
url: https://quill.example.org/
contact: chairs@quill.example.org
links: [{label: Mailing list, url: https://lists.example.org/quill}]
`,
  [PEOPLE]: `ada-morgan:
  name: Ada Morgan
  also: [A. Morgan]
  affiliation: University of Oslo
  url: https://ada.example.org/
  orcid: 0000-0002-1825-0097
  photo: photos/ada.svg
  bio: Ada builds *pens*.
`,
  [EDITION]: `ordinal: 3
start: 2026-03-28
end: 2026-03-29
timezone: Europe/Berlin
presence: hybrid
venue: {name: Seehaus, address: Seestr. 1, city: Berlin, country: Germany, url: https://seehaus.example.org/}
host: {name: ICWT 2026, url: https://icwt.example.org/}
was:
  - {start: 2026-02-01, presence: in-person, venue: {city: Oslo, country: Norway}, reason: Snow}
news:
  - {date: 2025-11-01, text: "The [call](/2026/cfp/) is out."}
  - {date: 2026-02-10, text: The program is online., url: /2026/program/}
links:
  registration: https://register.example.org/
  recordings: https://www.youtube.com/watch?v=quill
`,
  [DATES]: `timezone: AoE
dates:
  - {kind: submission, date: 2026-01-15, was: [2026-01-05]}
  - {kind: response, date: 2026-02-02, end: 2026-02-04}
  - {kind: notification, date: tba}
  - {kind: other, label: Posters, date: 2026-02-20, time: "17:00", group: Posters and demos}
`,
  [ORGANIZERS]: `- role: General Chairs
  people: [ada-morgan, {name: Åsa van der Berg, affiliation: KTH}]
- {role: Web Chair, people: []}
`,
  [COMMITTEE]: `- {name: Minsoo Rhu, affiliation: KAIST, role: Area chair}
- {name: Jo Øst, affiliation: [Lund, IBM]}
`,
  [SPONSORS]: `- tier: Gold
  sponsors: [{name: Feder, url: https://feder.example.org/, logo: sponsors/feder.svg}]
`,
  [CALL]: `---
topics: [Pens, Paper and card]
submission:
  url: https://submit.example.org/quill
  system: SubmitHub
  categories: [{name: Extended abstract, pages: 2-4}]
  talk: 20
  instructions: Send one PDF.
---

## Aims

Tools *shape* texts. See the [venue](/2026/venue/).
`,
  [PAPERS]: `- id: inkwell
  title: Inkwells Revisited
  authors: [{name: Jo Øst}, {name: Li Ming, affiliation: NTU}]
  abstract: Wells **hold** ink.
  category: Extended abstract
  award: Best paper
  pages: 1-4
  doi: 10.1145/3297858.3304013
  pdf: papers/inkwell.pdf
- id: blotter
  title: The Blotter
  authors: [{name: Eve Stone, affiliation: ETH}]
  arxiv: "1905.10915"
`,
  [PROGRAM]: `status: preliminary
tracks: [{id: tools, name: Tools}]
rooms:
  - {id: main, name: Main hall, stream: https://live.example.org/main}
  - {id: annex, name: Annex}
days:
  - date: 2026-03-28
    start: "09:00"
    items:
      - {type: registration, title: Coffee and badges, duration: 30}
      - {type: opening, duration: 15, speakers: [ada-morgan]}
      - type: keynote
        id: ink
        title: A History of Ink
        duration: 45
        speakers: [{name: Li Ming, affiliation: NTU}]
        abstract: Ink has a *history*.
        recordingOffset: "0:15:00"
      - {type: lunch, start: "12:00", end: "13:00"}
      - type: session
        title: Nibs
        chair: ada-morgan
        room: main
        track: tools
        start: "13:00"
        end: "14:00"
        items:
          - {type: paper, paper: inkwell}
          - {type: paper, paper: blotter, speakers: [{name: Tom Vale}]}
      - type: session
        title: Hands on
        room: annex
        start: "13:00"
        items:
          - {type: demo, title: Folding, duration: 30, speakers: tba}
          - {type: talk, title: Binding, duration: 25, speakers: [{name: Tom Vale}], cancelled: true}
      - type: panel
        title: Will We Write?
        start: "14:30"
        duration: 60
        moderator: ada-morgan
        panelists: [{name: Eve Stone}, {name: Minsoo Rhu}]
      - {type: social, title: Dinner, start: "19:00", end: "22:00", place: Boathouse, text: "Bring *boots*."}
      - {type: talk, title: Writing by Moonlight, start: "24:30", duration: 30, speakers: [{name: Eve Stone}]}
  - date: 2026-03-29
    start: "09:30"
    end: "11:00"
    items:
      - {type: invited, title: tba, id: final-word, duration: 60, speakers: [{name: Tom Vale}]}
      - {type: closing}
`,
  [VENUE]: `---
title: Venue
nav: true
---
At the lake.
`,
  [OLD_EDITION]: `start: 2025-04-06
presence: in-person
venue: {city: Bergen, country: Norway}
length: full-day
counts: {keynote: 1, invited: 6, paper: 1}
`,
  "editions/2025/organizers.yaml": `- role: General Chair
  people: [{name: Asa van der Berg, affiliation: Uppsala}]
`,
  [CONDUCT]: `---
title: Code of conduct
---
Be kind.
`,
  "public/photos/ada.svg": "<svg/>",
  "public/papers/inkwell.pdf": "%PDF",
  "public/sponsors/feder.svg": "<svg/>",
};
