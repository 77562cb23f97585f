import assert from "node:assert/strict";
import { test } from "node:test";
import { DateTime, IANAZone } from "luxon";
import { rememberedZone } from "../../src/zones/remembered-zone.ts";

const MOMENTS = ["2021-01-10T12:00Z", "2021-07-10T12:00Z", "1999-07-10T12:00Z", "2021-01-10T12:00Z"];
const LOCALES = ["en-US", "en-GB", "en-AU", "de", "ar-EG", "ja"];

for (const name of [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
]) {
  test(`${name}, asked again and again, has the offsets and names that luxon gives it`, () => {
    const zone = rememberedZone(name);
    const told = (of: IANAZone | typeof zone): unknown[] =>
      MOMENTS.flatMap((moment) =>
        LOCALES.map((locale) => {
          const { offset, offsetNameShort, offsetNameLong } = DateTime.fromISO(moment, { zone: of, locale });
          return { moment, locale, offset, offsetNameShort, offsetNameLong };
        }),
      );
    assert.deepEqual(told(zone), told(IANAZone.create(name)));
  });
}
