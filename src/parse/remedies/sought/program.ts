import type { Sought } from "./sought.ts";

const OF_PAPER = "It belongs to the paper in papers.yaml, which the talk names by `paper`.";
const OF_PERSON = "It belongs to the person, in `speakers` or in data/people.yaml.";
const SPEAKERS = "Write them as `speakers`, a list.";
const TITLE = "Write it as `title`.";
const ROOM = "Write a room of the venue as `room`, and a place off the venue as `place`.";
const START = 'Write it as `start: "09:00"` and `end: "10:30"`.';
const DURATION = "Write it as `duration`, in minutes.";
const REMARK = "Write it as `text`.";
const STREAM = "Write it as `stream` of the room, at the top of program.yaml.";
const ITEMS = "Write them as `items`.";
const HOST = "Write who leads a panel as `moderator`, and who chairs as `chair`.";

const OF_ANY_ITEM = {
  "name heading": TITLE,
  "location where venue hall": ROOM,
  "time from begin starttime": START,
  "to until endtime": 'Write it as `end: "10:30"`.',
  "minutes length": DURATION,
  "description summary note notes remark details menu": REMARK,
  "zoom stream streaming livestream": STREAM,
  "kind category": "Write it as `type`.",
  "link website homepage": "Write it as `url`.",
  "topic theme": "Write it as `track`, or in `title`.",
  "day date": "An item stands under its day; one that takes place more than once has `times`.",
  "canceled status": "Write `cancelled: true`.",
  "sponsor sponsors": "Sponsors are written in sponsors.yaml; thank one of an item in `text`.",
};

/** Days, sessions, talks, breaks and rooms. */
export const SOUGHT_OF_PROGRAM: readonly Sought[] = [
  {
    mark: "items date",
    remedies: {
      "place location where": "Write it as `venue` of the day, or as `place` of an item.",
      "name label theme heading day": TITLE,
      sessions: "Write them as `items` of `type: session`.",
      "talks events program schedule": ITEMS,
      "chair chairs": "Write it as `chair` of a session.",
    },
  },
  {
    mark: "recordingOffset paper",
    remedies: {
      ...OF_ANY_ITEM,
      "award doi pdf code arxiv": OF_PAPER,
      authors: "Write them as `speakers`, or write a paper in papers.yaml and name it by `paper`.",
      "author presenter presenters presentedby speaker who performer performers person people by": SPEAKERS,
      "description summary": "Write it as `abstract`.",
      "recording youtube": "Write it as `video`.",
      "bio biography affiliation photo picture": OF_PERSON,
      "host moderators discussant": HOST,
      participants: "Write who sits on a panel as `panelists`.",
      "level tags keywords qa": REMARK,
      "presentation deck": "Write it as `slides`.",
    },
  },
  {
    mark: "chair items",
    remedies: {
      ...OF_ANY_ITEM,
      "speakers speaker": "They stand at the items of the session.",
      abstract: REMARK,
      "talks events": ITEMS,
      "chairs moderator moderators host discussant": "Write it as `chair`, one person or a list.",
      paper: "Write a list: `papers: […]`.",
      "video recording slides": "It belongs to one of the items.",
      "topic theme": "Write it as `track`, or in `title`.",
    },
  },
  {
    mark: "recordingOffset speakers",
    remedies: {
      ...OF_ANY_ITEM,
      "speaker presenter chair host who": SPEAKERS,
    },
  },
  { mark: "duration papers", remedies: OF_ANY_ITEM },
  {
    mark: "stream isShared",
    remedies: {
      "title label": "Write it as `name`.",
      "zoom livestream streaming video link":
        "Write where it is shown live as `stream`, and where to read more of it as `url`.",
      "shared parallel": "Write `isShared: true`.",
      "capacity seats size building location description":
        "Write it in `name`, or on a page of its own whose address is `url`.",
      "level storey story": "Write it as `floor`.",
      "website map": "Write it as `url`.",
    },
  },
  {
    mark: "status days",
    remedies: {
      "schedule program sessions items talks": "Write the days as `days`, each with its `date` and `items`.",
      "timezone tz zone": "Write it in edition.yaml.",
      "title name": "Leave it out: the page is the program of its edition.",
      "draft final isfinal preliminary": "Write it as `status`: draft, preliminary or final.",
    },
  },
];
