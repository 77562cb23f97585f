import type { Sought } from "./sought.ts";

const AFFILIATION = "Write it as `affiliation`.";
const HOMEPAGE = "Write it as `url`.";
const PHOTO = "Write it as `photo`, a file below public/.";
const WHOLE_NAME = "Write the whole name as `name`; `family` says which part is the family name.";
const ROLE = "A role is a group of its own in organizers.yaml: {role: Co-chair, people: […]}.";
const NO_PROFILE = "One address is shown for a person: write it as `url`, or write it in `bio`.";

/** People, their groups, and sponsors. */
export const SOUGHT_OF_PEOPLE: readonly Sought[] = [
  {
    mark: "orcid",
    remedies: {
      "role position title job function": ROLE,
      "chair ischair": "Write it as `role: Chair`, in organizers.yaml or pc.yaml.",
      city: 'Write it after the affiliation, such as `affiliation: "ETH Zurich, Switzerland"`.',
      mail: "Write it as `email`, if it is meant to be public.",
      "presenter presenting speaker":
        "Who presents a paper stands in `speakers` of its talk in program.yaml.",
      "corresponding equal contribution equalcontribution": "Leave it out: the PDF of the paper says it.",
      "website homepage web link page": HOMEPAGE,
      "institution institutions affiliations organization organisation university company employer":
        AFFILIATION,
      "dept department faculty group lab": "Write it as part of `affiliation`.",
      "picture image portrait avatar headshot": PHOTO,
      "biography about description vita": "Write it as `bio`.",
      "given first firstname lastname givenname familyname surname last middle fullname": WHOLE_NAME,
      "prefix salutation degree": "Leave it out: names stand without titles.",
      "alias aliases aka formerly spelling spellings": "Write it as `also`, a list of other spellings.",
      "twitter mastodon bluesky github linkedin googlescholar scholar dblp social": NO_PROFILE,
      "track area subcommittee topic":
        "Write it as `role`, in organizers.yaml or pc.yaml, such as `role: Area chair, Systems`.",
      "nation nationality": "Write it as `country`.",
      id: "In data/people.yaml, the id is the key before the colon; elsewhere, the id stands in place of the person.",
    },
  },
  {
    mark: "role people",
    remedies: {
      "members persons chairs organizers list names":
        "Write them as `people`, a list, with the `role` they share.",
      "affiliation email url country orcid institution":
        "It belongs to a person of the group: {role: Chairs, people: [{name: …, affiliation: …}]}.",
      "title label group": "Write it as `role`.",
      "order weight": "Leave it out: groups stand in the order in which they are written.",
    },
  },
  {
    mark: "logo url name",
    remedies: {
      "text description about":
        "A sponsor has a name, a logo and an address: write more on a page of its own.",
      "link website homepage": HOMEPAGE,
      "image picture file": "Write it as `logo`, a file below public/.",
      "tier level rank type": "The tier is that of the group: {tier: Gold, sponsors: […]}.",
      "order weight width height size":
        "Leave it out: sponsors stand in the order in which they are written, as large as their tier.",
      alt: "Leave it out: the name is read out in place of the logo.",
      "amount money": "Leave it out.",
    },
  },
  {
    mark: "tier sponsors",
    remedies: {
      "logo url link image website text":
        "A sponsor stands in a group of its tier: {tier: Gold, sponsors: [{name: …}]}.",
      "level rank title label": "Write it as `tier`.",
      "list members logos": "Write them as `sponsors`.",
      "order weight width height": "Leave it out: tiers stand in the order in which they are written.",
    },
  },
];
