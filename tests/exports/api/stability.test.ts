import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedSchema } from "../../../src/exports/api/schema/schema.ts";

/** Keys of version 1, by part; `?` marks those that may be missing. Keys are added, and none is taken away. */
const PUBLISHED: Readonly<Record<string, string>> = {
  Index: "$schema file version series people editions",
  EditionEntry: "id year name start? end? page data",
  Series: "$schema file name title description url language contact? accent links pages editions",
  Link: "label url",
  Edition: [
    "$schema file id year name title language page ordinal? start? end? timezone? hours?",
    "hours.start hours.end presence? venue? host? host.name host.url? was was.start? was.end?",
    "was.presence? was.venue? was.reason? cancelled? length? counts news news.date news.text",
    "news.plainText news.url? links dates organizers organizers.role organizers.people",
    "committee committee.id committee.name committee.affiliations committee.bio?",
    "committee.role? sponsors sponsors.tier sponsors.sponsors sponsors.sponsors.name",
    "sponsors.sponsors.url? sponsors.sponsors.logo? call? categories papers program? pages",
    "changes? changes.at changes.changes",
  ].join(" "),
  Change: "kind text page?",
  Venue: "name? room? address? city? region? country? url?",
  ImportantDate: "kind label? date? end? deadline? hasTime timezone? was group?",
  Participant: "id name affiliations bio?",
  Call: [
    "page plainText topics submission? submission.url? submission.system?",
    "submission.categories submission.categories.name submission.categories.pages?",
    "submission.talk? submission.instructions? text",
  ].join(" "),
  Paper: [
    "id title page authors abstract? category? track? keywords award? awards badges pages? doi?",
    "arxiv? pdf? code? data? slides? poster? video? url? links",
  ].join(" "),
  Program: [
    "status page tracks tracks.id tracks.name rooms rooms.id rooms.name rooms.stream? rooms.url?",
    "rooms.floor? rooms.isShared days days.date days.title? days.venue? days.items",
  ].join(" "),
  Talk: [
    "type id title? subtitle? language? page isTimed speakers chairs moderator? panelists paper?",
    "abstract? start end isOpen room? place? track? text? url? cancelled slides? video? recordingOffset? links",
  ].join(" "),
  Ceremony: [
    "type title? isTimed speakers start end isOpen times? room? place? track? text? url? cancelled slides?",
    "video? recordingOffset? links",
  ].join(" "),
  Break: "type title? start end isOpen times? room? place? track? text? url? cancelled items?",
  Session:
    "type id title page chairs organizers items start end isOpen times? room? place? track? text? url? cancelled",
  Time: "date start end isOpen",
  People: "$schema file people",
  Person: "id name family also page url? orcid? photo? bio? appearances",
  Picture: "file alt credit?",
  Appearance: "edition name affiliations roles isCommitteeMember chairs organizes chairedTalks talks papers",
};

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

/** `news`, `news.date`, `news.url?` */
function keysOf({ properties = {}, required = [], items }: Schema, parent = ""): string[] {
  const own = Object.entries(properties).flatMap(([key, schema]) => [
    `${parent}${key}${required.includes(key) ? "" : "?"}`,
    ...keysOf(schema, `${parent}${key}.`),
  ]);
  return [...own, ...(items === undefined ? [] : keysOf(items, parent))];
}

test("no key of the published data is gone, and none that was always there may be missing", () => {
  const { $defs } = publishedSchema("https://example.org/schema.json");
  const parts = new Map(Object.entries($defs as Record<string, Schema>));
  assert.deepEqual([...parts.keys()].sort(), Object.keys(PUBLISHED).sort());
  const gone = Object.entries(PUBLISHED).flatMap(([name, keys]) => {
    const now = keysOf(parts.get(name) ?? {});
    return keys
      .split(" ")
      .filter((key) => !now.includes(key) && !now.includes(key.replace(/\?$/, "")))
      .map((key) => `${name}.${key}`);
  });
  assert.deepEqual(gone, []);
});
