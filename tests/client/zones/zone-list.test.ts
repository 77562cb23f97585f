import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { labelOf, namedZone, zoneNamed } from "../../../src/client/zones/zone-list.ts";

const AT = Date.parse("2021-03-28T12:00Z");
const ZONES = (
  [
    ["UTC", ""],
    ["Asia/Calcutta", "India"],
    ["Asia/Tokyo", "Japan"],
    ["Europe/Berlin", "Germany"],
    ["Europe/Busingen", "Germany"],
    ["America/New_York", "United States"],
    ["America/Los_Angeles", "United States"],
    ["America/Sao_Paulo", "Brazil"],
    ["Asia/Singapore", "Singapore"],
  ] as const
).map(([id, country]) => namedZone(id, country, AT, "en"));

describe("a zone is found by", () => {
  for (const [story, text, zone] of [
    ["its IANA name", "asia/tokyo", "Asia/Tokyo"],
    ["its city", "Tokyo", "Asia/Tokyo"],
    ["its city by today's name", "kolkata", "Asia/Calcutta"],
    ["its city without marks", "São Paulo", "America/Sao_Paulo"],
    ["the beginning of its city", "new y", "America/New_York"],
    ["its country", "India", "Asia/Calcutta"],
    ["its country where all of its zones are the same", "Germany", "Europe/Berlin"],
    ["city and country", "Kolkata, India", "Asia/Calcutta"],
    ["its abbreviation", "EDT", "America/New_York"],
    ["its name", "Japan standard time", "Asia/Tokyo"],
    ["an offset", "UTC+5:30", "Asia/Calcutta"],
    ["an offset in hours", "gmt −3", "Etc/GMT+3"],
    ["no offset", "+0", "UTC"],
  ] as const) {
    test(`${story}: ${text}`, () => assert.equal(zoneNamed(text, ZONES), zone));
  }

  for (const text of ["", "  ", "Tokio", "United States", "+15", "12", "Mars/Olympus"]) {
    test(`nothing in ${JSON.stringify(text)}`, () => assert.equal(zoneNamed(text, ZONES), undefined));
  }
});

test("a zone in the list says city, country, name and offset, each once", () => {
  assert.deepEqual(
    ["Asia/Calcutta", "America/New_York", "Asia/Singapore", "UTC"].map((id) => {
      const zone = ZONES.find((other) => other.id === id);
      return zone && labelOf(zone, ", ");
    }),
    [
      "Kolkata, India · India Standard Time · UTC+5:30 · UTC+05:30",
      "New York, United States · Eastern Daylight Time · EDT · UTC-04:00",
      "Singapore · Singapore Standard Time · UTC+8 · UTC+08:00",
      "UTC · Coordinated Universal Time · UTC+00:00",
    ],
  );
});
