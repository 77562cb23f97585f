/** What organizers look for under another name, or in another file: the nearest that there is. */

const OF_PAPER = "It belongs to the paper in papers.yaml, which the talk names by `paper`.";
const AFFILIATION = "Write it as `affiliation`.";

/** For a mapping that can be told by one of its keys, what to do about a key that it lacks. */
const SOUGHT: readonly { readonly mark: string; readonly keys: Readonly<Record<string, string>> }[] = [
  {
    mark: "orcid",
    keys: {
      role: "A role is a group of its own in organizers.yaml: {role: Co-chair, people: […]}.",
      city: 'Write it after the affiliation, such as `affiliation: "ETH Zurich, Switzerland"`.',
      mail: "Write it as `email`, if it is meant to be public.",
      presenter: "Who presents a paper stands in `speakers` of its talk in program.yaml.",
      website: "Write it as `url`.",
      homepage: "Write it as `url`.",
      institution: AFFILIATION,
      organization: AFFILIATION,
      university: AFFILIATION,
      company: AFFILIATION,
      picture: "Write it as `photo`, a file below public/.",
      image: "Write it as `photo`, a file below public/.",
      given: "Write the whole name as `name`; `family` says which part is the family name.",
      first: "Write the whole name as `name`; `family` says which part is the family name.",
      first_name: "Write the whole name as `name`; `family` says which part is the family name.",
      last_name: "Write the whole name as `name`; `family` says which part is the family name.",
    },
  },
  {
    mark: "arxiv",
    keys: {
      badge: "Write a list: `badges: [available]`.",
      artifacts: "Write `badges: [available]`; where they lie is `code` or `data`.",
      type: "Write it as `category`.",
      recording: "Write it as `video`.",
      website: "Write it as `url`.",
      topics: "Write them as `keywords`.",
      licence: "Write it as `license: https://…`.",
      funding: "Write it as `funders: [{name: …}]`.",
      funder: "Write it as `funders: [{name: …}]`.",
      grants: "Write them as `funders: [{name: …, grants: […]}]`.",
      session: "A session of program.yaml names its papers: {type: paper, paper: …}.",
      speakers: "They stand at its talk in program.yaml.",
    },
  },
  {
    mark: "items date",
    keys: {
      place: "Write it as `venue` of the day, or as `place` of an item.",
      name: "Write it as `title`.",
      sessions: "Write them as `items` of `type: session`.",
      talks: "Write them as `items`.",
    },
  },
  {
    mark: "presence",
    keys: {
      description: "Write it as `about`, the welcome on the home page.",
      welcome: "Write it as `about`, the welcome on the home page.",
      notice: "Write it as `announcement: {text: …, until: …}`.",
      banner: "Write it as `announcement: {text: …, until: …}`.",
      alert: "Write it as `announcement: {text: …, until: …}`.",
      fees: "Write a page of its own, such as registration.md beside this file; `links: {registration: …}` leads to where people register.",
      registration: "Write it as `links: {registration: https://…}`.",
      venues: "Write one as `venue`; an item of the program that is elsewhere says so by `place`.",
      location: "Write it as `venue: {city: …, country: …}`.",
      city: "Write it as `venue: {city: …}`.",
      country: "Write it as `venue: {country: …}`.",
      website: "Write it as `links: {website: https://…}`.",
      url: "Write it as `links: {website: https://…}`.",
      publisher: "Write it as `proceedings: {publisher: …}`.",
      isbn: "Write it as `proceedings: {isbn: …}`.",
      doi: "Write it as `proceedings: {doi: …}`.",
      license: "Write it as `proceedings: {license: https://…}`.",
      licence: "Write it as `proceedings: {license: https://…}`.",
      deadlines: "This is written in dates.yaml.",
      keynotes: "They are talks of program.yaml: {type: keynote, …}.",
      chairs: "This is written in organizers.yaml.",
    },
  },
  {
    mark: "logo",
    keys: {
      text: "A sponsor has a name, a logo and an address: write more on a page of its own.",
      description: "A sponsor has a name, a logo and an address: write more on a page of its own.",
    },
  },
  {
    mark: "nav",
    keys: {
      url: "The address of a page comes from the name of its file. To link to another site, write a link in a text.",
      permalink: "The address of a page comes from the name of its file.",
      slug: "The address of a page comes from the name of its file.",
      layout: "Leave it out: all pages have the same layout.",
    },
  },
  {
    mark: "recordingOffset paper",
    keys: {
      award: OF_PAPER,
      authors: "Write them as `speakers`, or write a paper in papers.yaml and name it by `paper`.",
      doi: OF_PAPER,
      pdf: OF_PAPER,
      code: OF_PAPER,
    },
  },
  {
    mark: "chair items",
    keys: {
      speakers: "They stand at the items of the session.",
      abstract: "Write it as `text`.",
    },
  },
  {
    mark: "name pages",
    keys: {
      deadline: "This is written in dates.yaml.",
    },
  },
];

/** @param known the keys that the mapping may have */
export function remedyForSought(key: string, known: readonly string[]): string | undefined {
  const mapping = SOUGHT.find(
    ({ mark, keys }) => Object.hasOwn(keys, key) && mark.split(" ").every((own) => known.includes(own)),
  );
  return mapping?.keys[key];
}

const TYPES: Readonly<Record<string, string>> = {
  symposium: "session",
  track: "session",
  coffee: "break",
  dinner: "social",
  reception: "social",
  banquet: "social",
  excursion: "social",
  tour: "social",
  music: "activity",
  film: "activity",
  hackathon: "activity",
  welcome: "opening",
  farewell: "closing",
  presentation: "talk",
  questions: "discussion",
};

/** The type of item that is nearest to a word that is none: `coffee break` is a break. */
export function typeMeant(word: string, types: readonly string[]): string | undefined {
  const words = word.toLowerCase().split(/[^a-z]+/);
  const [own] = words.flatMap((part) =>
    Object.hasOwn(TYPES, part) ? (TYPES[part] ?? []) : types.includes(part) ? part : [],
  );
  return own !== undefined && types.includes(own) ? own : undefined;
}
