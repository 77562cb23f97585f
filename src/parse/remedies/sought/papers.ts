import type { Sought } from "./sought.ts";

const CODE_OR_DATA = "Write `badges: [available]`; where they lie is `code` or `data`.";
const FUNDERS = "Write it as `funders: [{name: …}]`.";
const LINKS = "Write it as `links: [{label: …, url: https://…}]`.";

/** Papers. */
export const SOUGHT_OF_PAPERS: readonly Sought[] = [
  {
    mark: "arxiv",
    remedies: {
      badge: "Write a list: `badges: [available]`.",
      "artifacts artifact": CODE_OR_DATA,
      "type kind": "Write it as `category`.",
      "recording youtube talkvideo": "Write it as `video`.",
      "website homepage projectpage": "Write it as `url`.",
      "topics tags areas": "Write them as `keywords`.",
      licence: "Write it as `license: https://…`.",
      "funding funder": FUNDERS,
      "grants grant": "Write them as `funders: [{name: …, grants: […]}]`.",
      session: "A session of program.yaml names its papers: {type: paper, paper: …}.",
      "speakers speaker presenter presenters": "They stand at its talk in program.yaml.",
      "talk time start room day": "A talk of program.yaml names it: {type: paper, paper: …}.",
      author: "Write them as `authors`, a list.",
      "paper file fulltext": "Write it as `pdf`.",
      "preprint openreview": "Write an arXiv id as `arxiv`, and any other address as `url`.",
      presentation: "Write it as `slides`.",
      "appendix supplementary supplement supplemental": LINKS,
      link: LINKS,
      "github repo repository software source": "Write it as `code`.",
      "dataset datasets": "Write it as `data`.",
      "bibtex citation cite": "Leave it out: citations are made from these facts.",
      "number paperid key": "Write it as `id`.",
      "status decision": "Leave it out: papers.yaml holds the papers that were accepted.",
      "best bestpaper prize": "Write it as `award: Best paper`.",
      "summary description": "Write it as `abstract`.",
      subtitle: "Write it in `title`, after a colon.",
      "year date": "Leave it out: it is that of the edition.",
      "image picture figure": "Write a picture into the abstract: ![What it shows](figure.png).",
    },
  },
];
