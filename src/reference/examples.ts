import type { KindName } from "./kinds.ts";

/** A short file of each kind, as the reference shows it. */
export const EXAMPLES = {
  series: `name: FastPath
title: International Workshop on Performance Analysis of Machine Learning Systems
description: A workshop on measuring and improving the performance of machine learning systems.
url: https://fastpath.example.org/
contact: chairs@example.org
accent: "#7a1f3d"
links:
  - {label: Mailing list, url: https://lists.example.org/fastpath}
`,
  edition: `start: 2021-03-28
timezone: America/New_York
presence: online
venue: {name: Zoom}
host: {name: ISPASS 2021, url: https://www.ispass.org/ispass2021}
news:
  - {date: 2021-03-16, text: "The [program](/2021/program/) is final."}
links:
  registration: https://www.ispass.org/ispass2021/register
  recordings: https://www.youtube.com/watch?v=9_6d5TJCyGw
`,
  dates: `timezone: AoE
dates:
  - {kind: abstract, date: 2021-01-15}
  - {kind: submission, date: 2021-02-26, was: [2021-01-22, 2021-02-15]}
  - {kind: response, date: 2021-03-01, end: 2021-03-03}
  - {kind: notification, date: tba}
  - {kind: submission, date: 2021-03-05, group: Posters and demos, call: posters}
`,
  cfp: `---
topics:
  - Accelerators
  - Benchmarks
submission:
  url: https://easychair.org/conferences/?conf=fastpath2021
  system: EasyChair
  categories:
    - {name: Extended abstract, pages: 2-4, references: excluded, template: https://www.acm.org/publications/proceedings-template}
  talk: 30
---

## Aims and scope

FastPath brings together researchers and practitioners who *measure* machine learning systems.
`,
  organizers: `- role: Program Chairs
  people:
    - {name: Parijat Dube, affiliation: IBM}
    - {name: Yuhao Zhu, affiliation: University of Rochester}
- role: Publicity Chair
  people: []
`,
  pc: `- {name: Deeksha Dangwal, affiliation: "University of California, Santa Barbara"}
- {name: Minsoo Rhu, affiliation: KAIST, role: Area chair}
- christophe-dubach
`,
  sponsors: `- tier: Gold
  sponsors:
    - {name: IBM, url: https://www.ibm.com/, logo: sponsors/ibm.svg}
`,
  papers: `- id: specnet
  title: "SpecNet: Spectral Domain Convolutional Neural Network"
  authors:
    - {name: Bochen Guan, affiliation: University of Wisconsin}
    - {name: Fang Liu, affiliation: Harvard University}
  abstract: Convolution and activation are both done in the spectral domain.
  category: Extended abstract
  keywords: [spectral methods, sparsity]
  award: Best paper
  badges: [available, functional]
  arxiv: "1905.10915"
  pdf: papers/specnet.pdf
`,
  program: `status: final
rooms:
  - {id: main, name: Main hall}
days:
  - date: 2021-03-28
    start: "10:50"
    items:
      - {type: opening, duration: 10, speakers: [erik-altman]}
      - type: invited
        id: klimovic
        title: Ingesting and Processing Data Efficiently for Machine Learning
        duration: 35
        speakers: [{name: Ana Klimovic, affiliation: ETH Zurich}]
        abstract: What a study of the jobs of a whole fleet shows.
      - {type: lunch, start: "12:45", end: "13:45"}
      - type: session
        title: Accelerators
        chair: yuhao-zhu
        room: main
        end: "15:15"
        items:
          - {type: paper, paper: specnet}
          - {type: panel, title: What Comes Next?, moderator: erik-altman, panelists: tba}
`,
  people: `christophe-dubach:
  name: Christophe Dubach
  also: [Christoph Dubach]
  affiliation: McGill University
  url: https://example.org/~dubach
kaoutar-el-maghraoui:
  name: Kaoutar El Maghraoui
  family: El Maghraoui
`,
  page: `---
title: Code of conduct
nav: true
order: 1
---

Everybody is welcome at FastPath.
`,
  tokens: `colors:
  paper: {light: "#ffffff", dark: "#10141c"}
  raised: {light: "#f2f4f8", dark: "#1a2030"}
  ink: {light: "#111827", dark: "#e5e9f0"}
fonts:
  headings: {family: Inter, files: [{file: fonts/inter.woff2, weight: "200 900"}]}
  text: Verdana
measure: 34
`,
  "theme-page": `---
title: Hall of fame
nav: true
description: Every edition at a glance.
---

<ul>
{% for edition in site.editions %}
<li><a href="{{ edition.page | href }}">{{ edition.name }}</a>: {{ edition.papers.length }} papers</li>
{% endfor %}
</ul>
`,
} satisfies Record<KindName, string>;
