import type { KindName } from "./kinds.ts";

/** What no single key can say: how the keys of a file work together, and with other files. */
export const RULES: Readonly<Record<KindName, readonly string[]>> = {
  series: [
    "Where the published address is known otherwise, as on GitHub Pages, it takes the place of `url`.",
    "`analytics` lets a script of others know who reads the site: [Counting visits](../../../docs/visitors.md) has it for Plausible, GoatCounter and Matomo, and says what it means for readers.",
  ],
  edition: [
    "The smallest edition is this file with one line, such as `year: 2021`.",
    "`timezone` is needed as soon as anything has a time of day.",
    "`proceedings` is what exports tell publishers and registries. Its `doi` is also where the link to the proceedings leads, where `links` has no other.",
    "`length` and `counts` are for an edition without a program; with one, they are counted.",
    "The newest edition that is no draft is the front page of the site. A new edition is made as a draft while the current one is not over.",
  ],
  dates: [
    "The workshop's own days need no entry: they come from `edition.yaml`.",
    "AoE, anywhere on Earth, is UTC−12: a deadline on 15 January is met as long as it is still 15 January somewhere.",
    "A date without a zone stays a calendar date everywhere.",
    "A date belongs to the call that it names by `call`, or that another date of its group names; else to `cfp.md`. A second group with deadlines for submissions belongs to no call before one of its dates names it: `call: cfp` for a further round.",
  ],
  cfp: [
    "The page, the plain-text call and the home page are all made from `cfp.md`.",
    "Further calls are files such as `calls/posters.md`, with the same keys and a `title`; a call for participation has no `submission`.",
    "`call: posters` in `dates.yaml` ties a date to `calls/posters.md`: each call is open until the last of its own deadlines for submissions, and no page asks for submissions to a call that is closed.",
  ],
  organizers: [
    "A person is an id of `data/people.yaml`, or is written out on the spot.",
    "Further committees, such as steering or artifact evaluation, are roles too.",
  ],
  pc: ["A person is an id of `data/people.yaml`, or is written out on the spot."],
  sponsors: ["Logos are files below `public/`."],
  papers: [
    "A talk of the program names a paper by its `id`, and takes title, authors and abstract from it.",
    "A person is an id of `data/people.yaml`, or is written out on the spot.",
  ],
  program: [
    "Times of day are in the edition's zone. Hours run past 24: `\"24:30\"` is half past midnight, still on that day's program.",
    "An item starts at its `start`, else when the item before it ends; the first one when its day or session starts.",
    "An item ends at its `end`, else after its `duration`, else when the next item starts; the last one when its day or session ends.",
    "In a session with a start and an end, either all items have times or none has.",
    "Sessions of one day that overlap in different rooms are parallel; items without a room concern everybody.",
    "A talk with a `paper` takes title, authors and abstract from it. Its speakers are the authors, unless they are named.",
    "Each talk has a page of its own, and its address comes from `id`: give one, and the title can be changed later.",
  ],
  people: [
    "Wherever a person is written, the id of an entry here serves as well.",
    "People who are written out with the same name are one person in all editions: they need no entry. Two people of one name have one each, and are named by its id.",
    "An affiliation written in an edition holds as of that edition.",
  ],
  page: [
    "`content/code-of-conduct.md` is published at `/code-of-conduct/`, and `editions/2021/venue.md` at `/2021/venue/`.",
    "`cfp.md` is the call for papers, not a free page.",
  ],
  tokens: [
    "What is left out stays as it is.",
    "Text, what is said by the way and links must be easy to read on both papers, in both schemes: a contrast of 4.5 (WCAG 2.2, 1.4.3).",
    "The accent is `accent` in data/series.yaml; its lighter shade for dark screens is found by itself.",
    "A font that letters lack, or that does not come, gives way to one of the device. [Theme](theme.md) tells what else can be changed.",
  ],
  "theme-page": [
    "`theme/pages/hall-of-fame.njk` is published at `/hall-of-fame/`.",
    "Below the front matter stands HTML in a `.njk` file, Markdown in a `.md` file, with Nunjucks in both. [Theme](theme.md) tells what it may see.",
  ],
};
