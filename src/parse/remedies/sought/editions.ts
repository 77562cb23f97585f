import type { Sought } from "./sought.ts";

const ANNOUNCEMENT = "Write it as `announcement: {text: …, until: …}`.";
const VENUE = "Write it as `venue: {city: …, country: …}`.";
const WEBSITE = "Write it as `links: {website: https://…}`.";
const LICENSE = "Write it as `proceedings: {license: https://…}`.";
const IN_PROGRAM = "This is written in program.yaml.";
const IN_DATES = "This is written in dates.yaml.";
const IN_ORGANIZERS = "This is written in organizers.yaml.";
const FRONT_MATTER = "What a page says stands below its front matter.";

/** A page of its own for what no key holds. */
function ownPage(file: string): string {
  return `Write a page of its own: ${file} beside this file.`;
}

/** The series, an edition and its venue, and free pages. */
export const SOUGHT_OF_EDITIONS: readonly Sought[] = [
  {
    mark: "noun",
    remedies: {
      "email mail": "Write it as `contact`.",
      "acronym shortname short abbreviation": "Write it as `name`.",
      "fullname longname fulltitle": "Write it as `title`.",
      "tagline summary about subtitle": "Write it as `description`.",
      "color colour accentcolor accentcolour themecolor themecolour primarycolor": "Write it as `accent`.",
      "favicon touchicon": "Write it as `icon`.",
      "baseurl domain website siteurl homepage": "Write the whole address as `url`.",
      "github gitlab repo source git": "Write it as `repository`.",
      "twitter mastodon bluesky linkedin facebook youtube x social socials mailinglist list discord slack":
        "Write it as one of the `links`: {label: Mastodon, url: https://…}.",
      "languages lang locale": "Write one as `language`; an edition in another has a `language` of its own.",
      "steering steeringcommittee": "Write it as a group of people in organizers.yaml of an edition.",
      "timezone tz": "Write it in edition.yaml of each edition.",
      "type kind event": "Write it as `noun`.",
    },
  },
  {
    mark: "presence",
    remedies: {
      "description welcome summary intro introduction text":
        "Write it as `about`, the welcome on the home page.",
      "notice banner alert": ANNOUNCEMENT,
      fees: "Write a page of its own, such as registration.md beside this file; `links: {registration: …}` leads to where people register.",
      "registration register registrationurl": "Write it as `links: {registration: https://…}`.",
      venues: "Write one as `venue`; an item of the program that is elsewhere says so by `place`.",
      "location place where": VENUE,
      "city town": "Write it as `venue: {city: …}`.",
      country: "Write it as `venue: {country: …}`.",
      "website url homepage": WEBSITE,
      recordings: "Write it as `links: {recordings: https://…}`.",
      photos: "Write it as `links: {photos: https://…}`.",
      publisher: "Write it as `proceedings: {publisher: …}`.",
      isbn: "Write it as `proceedings: {isbn: …}`.",
      doi: "Write it as `proceedings: {doi: …}`.",
      "license licence": LICENSE,
      "date startdate firstday begin from": "Write it as `start`.",
      "enddate lastday to until": "Write it as `end`; with `start`, it says how many days there are.",
      "days numberofdays": "Write the first day as `start` and the last as `end`.",
      "tz zone": "Write it as `timezone`.",
      time: 'Write it as `hours: {start: "09:00", end: "17:30"}`.',
      "name fullname theme motto subtitle":
        "The name of the series is in data/series.yaml; `title` is that of this edition.",
      "number edition nth": "Write it as `ordinal`: 4 for the fourth.",
      "format mode attendancemode hybrid online virtual":
        "Write it as `presence`: in-person, online or hybrid.",
      status: "A cancelled edition has `cancelled` and why; a superseded plan stands in `was`.",
      "postponed postponedfrom rescheduled":
        "Write the superseded plan as `was`, and the new days as `start` and `end`.",
      "colocated colocatedwith cohosted conference partof withconference parentconference":
        "Write it as `host: {name: …, url: https://…}`.",
      "contact email mail":
        "The address for questions is `contact` in data/series.yaml; people have theirs in organizers.yaml.",
      "picture photo hero header cover": "Write it as `image: {file: …, alt: …}`.",
      "stream streaming livestream zoom": "Write it as `stream` of a room in program.yaml.",
      "slack discord chat hashtag twitter mastodon": "Write it in `about`, or on a page of its own.",
      "deadline deadlines importantdates": IN_DATES,
      "cfp call callforpapers calls": "This is written in cfp.md.",
      "keynote keynotes invited speakers": "They are talks of program.yaml: {type: keynote, …}.",
      "tracks rooms sessions schedule agenda talks": IN_PROGRAM,
      "chairs chair generalchair programchairs steering steeringcommittee": IN_ORGANIZERS,
      "awards award prizes": "Write an award at its paper in papers.yaml: `award: …`.",
      "accepted submissions submitted acceptance acceptancerate attendance attendees participants":
        "Write it in a sentence of `about`.",
      "hotel hotels accommodation": ownPage("accommodation.md"),
      "travel directions visa transport": ownPage("travel.md"),
      "codeofconduct conduct": ownPage("code-of-conduct.md"),
      "page pages": ownPage("venue.md"),
      "noun accent icon repository branch offline cards analytics footer redirectsfile":
        "This is written in data/series.yaml.",
      "menu nav order": "This stands in the front matter of a free page, such as venue.md beside this file.",
    },
  },
  {
    mark: "address city",
    remedies: {
      "map maps link website homepage directions": "Write it as `url`.",
      "hotel building place location": "Write it as `name`.",
      "street zip postcode postalcode": "Write it as part of `address`.",
      "state province": "Write it as `region`.",
      "town location": "Write it as `city`.",
      "lat lon latitude longitude coordinates geo": "Write the address of a map as `url`.",
      rooms: "Write them in program.yaml, under `rooms`.",
    },
  },
  {
    mark: "nav",
    remedies: {
      url: "The address of a page comes from the name of its file. To link to another site, write a link in a text.",
      "permalink slug": "The address of a page comes from the name of its file.",
      layout: "Leave it out: all pages have the same layout.",
      "weight navorder position": "Write it as `order`.",
      "parent section group": "Write the entry of the menu that the page stands under as `menu`.",
      "hidden navigation showinmenu": "Write it as `nav`: with `nav: false`, only links lead to the page.",
      "description text content author toc": FRONT_MATTER,
      "date lastmodified updated": "Leave it out: the feed and the site map know when a page changed.",
      draft: "A page is published once its file is in the folder: keep it elsewhere until then.",
      "aliases redirect redirectfrom":
        "Write the old address under `redirects` in edition.yaml or data/series.yaml.",
      "language lang": "Write it as `language` in edition.yaml.",
    },
  },
];
