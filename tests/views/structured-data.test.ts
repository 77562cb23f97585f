import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Site } from "../../src/model/site.ts";
import { contextAt, type Files, siteWith, spoil, viewsOf } from "../fixture.ts";
import { EDITION, FIXTURE, PROGRAM } from "../fixture-content.ts";
import { indexedPages } from "../made.ts";
import { towpathSite } from "../towpath.ts";

type Node = Record<string, unknown>;

/** The graph of a page as a machine reads it: without what is undefined. */
function graphAt(path: string, site: Site, now = "2026-01-15T12:00Z"): Node[] {
  const views = viewsOf(contextAt(now, site));
  const data = views.find((view) => view.path === path)?.frame.structuredData?.();
  return JSON.parse(JSON.stringify(data?.["@graph"] ?? []));
}

/** What the home page of the fixture's edition says, with a change. */
function editionWith(changes: Files, now?: string): Node {
  return graphAt("/2026/", siteWith(changes), now)[1] ?? {};
}

const only = (node: Node | undefined, ...keys: string[]): Node =>
  Object.fromEntries(keys.map((key) => [key, node?.[key]]));

const nodesAt = (node: Node | undefined, key: string): Node[] => {
  const value = node?.[key];
  return Array.isArray(value) ? value : [];
};

const crumbs = (node: Node | undefined) =>
  nodesAt(node, "itemListElement").map(({ position, name, item }) => `${position} ${name} ${item}`);

const WHEN = ["startDate", "endDate", "previousStartDate", "eventStatus", "eventAttendanceMode", "location"];

describe("Towpath", () => {
  const site = towpathSite();

  test("2020 was rescheduled, moved online, and is part of the series and of its host", () => {
    const [series, event] = graphAt("/2020/", site);
    assert.deepEqual(series, {
      "@type": "EventSeries",
      "@id": "https://towpath.example.org/#series",
      name: "Towpath",
      alternateName: "International Workshop on the Performance of Canals and Locks",
      description: "A workshop on measuring, modeling and improving the traffic of canals.",
      url: "https://towpath.example.org/",
    });
    assert.deepEqual(only(event, "@id", "name", "url", "superEvent", ...WHEN), {
      "@id": "https://towpath.example.org/2020/#event",
      name: "Towpath 2020",
      url: "https://towpath.example.org/2020/",
      superEvent: [
        { "@type": "EventSeries", "@id": "https://towpath.example.org/#series", name: "Towpath" },
        {
          "@type": "Event",
          name: "ICIW 2020",
          url: "https://iciw.example.org/2020",
          startDate: "2020-08-23",
          endDate: "2020-08-23",
          location: { "@type": "VirtualLocation", url: "https://iciw.example.org/2020" },
        },
      ],
      startDate: "2020-08-23T09:00:00-04:00",
      endDate: "2020-08-23T17:00:00-04:00",
      previousStartDate: "2020-04-05",
      eventStatus: ["https://schema.org/EventRescheduled", "https://schema.org/EventMovedOnline"],
      eventAttendanceMode: "https://schema.org/OnlineEventAttendanceMode",
      location: {
        "@type": "VirtualLocation",
        "@id": "https://towpath.example.org/2020/#online",
        name: "Zoom",
        url: "https://towpath.example.org/2020/",
      },
    });
  });

  test("2021 took place as planned", () => {
    assert.deepEqual(only(graphAt("/2021/", site)[1], "eventStatus", "startDate", "previousStartDate"), {
      eventStatus: "https://schema.org/EventScheduled",
      startDate: "2021-03-28T10:50:00-04:00",
      previousStartDate: undefined,
    });
  });

  test("an edition of which only the year is known has no dates", () => {
    const event = graphAt("/2012/", site)[1] ?? {};
    assert.deepEqual([event.name, "startDate" in event, "location" in event], ["Towpath 2012", false, false]);
  });
});

/** Where the edition is that a page tells of. */
const HERE = [
  { "@id": "https://quill.example.org/2026/#place" },
  { "@id": "https://quill.example.org/2026/#online" },
];

describe("an edition with everything", () => {
  test("is told whole", () => {
    const event = editionWith({});
    assert.deepEqual(
      only(event, "alternateName", "image", "inLanguage", "keywords", "sponsor", "offers", ...WHEN),
      {
        alternateName: "Third Workshop on Writing Tools",
        image: "https://quill.example.org/2026/card.png",
        inLanguage: "en",
        keywords: ["Pens", "Paper and card"],
        sponsor: {
          "@type": "Organization",
          name: "Feder",
          url: "https://feder.example.org/",
          logo: "https://quill.example.org/sponsors/feder.svg",
        },
        offers: { "@type": "Offer", url: "https://register.example.org/" },
        startDate: "2026-03-28T09:00:00+01:00",
        endDate: "2026-03-29T11:00:00+02:00",
        previousStartDate: "2026-02-01",
        eventStatus: "https://schema.org/EventRescheduled",
        eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
        location: [
          {
            "@type": "Place",
            name: "Seehaus",
            address: {
              "@type": "PostalAddress",
              streetAddress: "Seestr. 1",
              addressLocality: "Berlin",
              addressCountry: "Germany",
            },
            url: "https://seehaus.example.org/",
            "@id": "https://quill.example.org/2026/#place",
          },
          {
            "@type": "VirtualLocation",
            url: "https://quill.example.org/2026/",
            "@id": "https://quill.example.org/2026/#online",
          },
        ],
      },
    );
    const names = (nodes: unknown) => (nodes as Node[]).map(({ name }) => name);
    assert.deepEqual(names(event.organizer), ["Ada Morgan", "Åsa van der Berg"]);
    assert.deepEqual(names(event.performer), ["Li Ming", "Tom Vale"]);
    assert.deepEqual(names(event.subEvent), [
      ...[
        "A History of Ink",
        "Nibs",
        "Hands on",
        "Will We Write?",
        "Writing by Moonlight",
        "To be announced",
      ],
    ]);
  });

  test("offers no registration once it is over, or cancelled", () => {
    const cancelled = spoil(EDITION, "ordinal: 3", "cancelled: The lake was closed.");
    assert.equal(editionWith({}, "2026-06-01T00:00Z").offers, undefined);
    assert.deepEqual(only(editionWith(cancelled), "offers", "eventStatus", "previousStartDate"), {
      offers: undefined,
      eventStatus: "https://schema.org/EventCancelled",
      previousStartDate: "2026-02-01",
    });
  });

  test("offers registration on every page that is about it, or about one of its talks", () => {
    const site = siteWith();
    for (const path of ["/", "/2026/", "/2026/cfp/", "/2026/program/", "/2026/talks/ink/"]) {
      const event = graphAt(path, site).find((node) => node["@type"] === "Event");
      assert.deepEqual(event?.offers, { "@type": "Offer", url: "https://register.example.org/" }, path);
    }
  });

  test("that is cancelled before its place is known was to be where it was planned last", () => {
    const venue = /venue:[\s\S]*?(?=\n\w)/;
    const text = (FIXTURE[EDITION] ?? "").replace(venue, "cancelled: Snow.").replace(/presence: .*\n/, "");
    assert.deepEqual(only(editionWith({ [EDITION]: text }), "location", "eventAttendanceMode"), {
      location: {
        "@type": "Place",
        address: { "@type": "PostalAddress", addressLocality: "Oslo", addressCountry: "Norway" },
        "@id": "https://quill.example.org/2026/#place",
      },
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    });
  });

  test("is where its stream is only when that is the stream of its one room", () => {
    const onlineIn = (rooms: string): unknown => {
      const program = `status: final\nrooms: ${rooms}\ndays: []\n`;
      const changes = { [EDITION]: "start: 2026-03-28\npresence: online\n", [PROGRAM]: program };
      return (editionWith(changes).location as Node).url;
    };
    const one = "{id: a, name: A, stream: https://live.example.org/a}";
    assert.equal(onlineIn(`[${one}]`), "https://live.example.org/a");
    assert.equal(onlineIn(`[${one}, {id: b, name: B}]`), "https://quill.example.org/2026/");
  });

  test("tells its program in sessions and talks", () => {
    const [event] = graphAt("/2026/program/", siteWith());
    assert.deepEqual(nodesAt(event, "subEvent")[2], {
      "@type": "Event",
      "@id": "https://quill.example.org/2026/program/#session-hands-on",
      name: "Hands on",
      startDate: "2026-03-28T13:00:00+01:00",
      endDate: "2026-03-28T14:30:00+01:00",
      location: HERE,
      subEvent: [
        {
          "@type": "Event",
          "@id": "https://quill.example.org/2026/talks/folding/#event",
          name: "Folding",
          startDate: "2026-03-28T13:00:00+01:00",
          endDate: "2026-03-28T13:30:00+01:00",
          location: HERE,
        },
        {
          "@type": "Event",
          "@id": "https://quill.example.org/2026/talks/binding/#event",
          name: "Binding",
          startDate: "2026-03-28T13:30:00+01:00",
          endDate: "2026-03-28T13:55:00+01:00",
          eventStatus: "https://schema.org/EventCancelled",
          location: HERE,
        },
      ],
    });
  });

  test("tells a talk with its paper and the way to it", () => {
    const [talk, way] = graphAt("/2026/talks/inkwells-revisited/", siteWith());
    assert.deepEqual(only(talk, "location", "workFeatured", "superEvent"), {
      location: [
        {
          "@type": "Place",
          name: "Main hall, Seehaus",
          address: {
            "@type": "PostalAddress",
            streetAddress: "Seestr. 1",
            addressLocality: "Berlin",
            addressCountry: "Germany",
          },
          url: "https://seehaus.example.org/",
        },
        { "@type": "VirtualLocation", url: "https://live.example.org/main" },
      ],
      workFeatured: {
        "@type": "ScholarlyArticle",
        "@id": "https://quill.example.org/2026/papers/inkwell/#article",
        headline: "Inkwells Revisited",
        url: "https://quill.example.org/2026/papers/inkwell/",
        author: talk?.performer,
        sameAs: "https://doi.org/10.1145/3297858.3304013",
      },
      superEvent: {
        "@type": "Event",
        "@id": "https://quill.example.org/2026/program/#session-nibs",
        name: "Nibs",
        startDate: "2026-03-28T13:00:00+01:00",
        endDate: "2026-03-28T14:00:00+01:00",
        location: HERE,
        superEvent: {
          "@type": "Event",
          "@id": "https://quill.example.org/2026/#event",
          name: "Quill 2026",
          startDate: "2026-03-28T09:00:00+01:00",
          endDate: "2026-03-29T11:00:00+02:00",
          location: graphAt("/2026/", siteWith())[1]?.location,
        },
      },
    });
    assert.deepEqual(crumbs(way), [
      "1 Quill https://quill.example.org/",
      "2 Quill 2026 https://quill.example.org/2026/",
      "3 Program https://quill.example.org/2026/program/",
      "4 Inkwells Revisited https://quill.example.org/2026/talks/inkwells-revisited/",
    ]);
  });

  test("tells its papers", () => {
    const [, list] = graphAt("/2026/papers/", siteWith());
    assert.deepEqual(nodesAt(list, "itemListElement")[1], {
      "@type": "ListItem",
      position: 2,
      item: {
        "@type": "ScholarlyArticle",
        "@id": "https://quill.example.org/2026/papers/blotter/#article",
        headline: "The Blotter",
        url: "https://quill.example.org/2026/papers/blotter/",
        author: {
          "@type": "Person",
          "@id": "https://quill.example.org/people/eve-stone/#person",
          name: "Eve Stone",
          affiliation: { "@type": "Organization", name: "ETH" },
        },
        datePublished: "2026-03-28",
        inLanguage: "en",
        sameAs: "https://arxiv.org/abs/1905.10915",
      },
    });
  });
});

test("a person is told with all names and pages", () => {
  const [profile] = graphAt("/people/ada-morgan/", siteWith());
  assert.deepEqual(profile, {
    "@type": "ProfilePage",
    "@id": "https://quill.example.org/people/ada-morgan/",
    url: "https://quill.example.org/people/ada-morgan/",
    mainEntity: {
      "@type": "Person",
      "@id": "https://quill.example.org/people/ada-morgan/#person",
      name: "Ada Morgan",
      familyName: "Morgan",
      alternateName: "A. Morgan",
      description: "Ada builds pens.",
      affiliation: { "@type": "Organization", name: "University of Oslo" },
      image: "https://quill.example.org/photos/ada.svg",
      url: "https://quill.example.org/people/ada-morgan/",
      sameAs: ["https://ada.example.org/", "https://orcid.org/0000-0002-1825-0097"],
    },
  });
});

test("every event says when it is and where, also within another", () => {
  const views = indexedPages(contextAt("2026-01-15T12:00Z"));
  const eventsIn = (value: unknown): Node[] => {
    if (typeof value !== "object" || value === null) return [];
    const own = (value as Node)["@type"] === "Event" ? [value as Node] : [];
    return [...own, ...Object.values(value).flatMap(eventsIn)];
  };
  const events = views.flatMap(({ frame }) => eventsIn(frame.structuredData?.()));
  assert.ok(events.length > 50);
  const lacking = events.filter(
    ({ startDate, endDate, location, name }) =>
      (!startDate || !endDate || !location) && name !== "Quill 2025",
  );
  assert.deepEqual(lacking, []);
});

test("the front page has no way to itself, the page of editions lists them all", () => {
  assert.deepEqual(
    graphAt("/", siteWith()).map((node) => node["@type"]),
    ["EventSeries", "Event", "WebSite"],
  );
  const [series, way] = graphAt("/editions/", siteWith());
  assert.deepEqual(
    nodesAt(series, "subEvent").map(({ name, startDate }) => `${name} ${startDate}`),
    ["Quill 2026 2026-03-28T09:00:00+01:00", "Quill 2025 2025-04-06"],
  );
  assert.deepEqual(crumbs(way), [
    "1 Quill https://quill.example.org/",
    "2 Editions https://quill.example.org/editions/",
  ]);
});
