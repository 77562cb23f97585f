import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readClock } from "../../src/cli/clock.ts";
import { UsageError } from "../../src/cli/refusals.ts";

test("the clock shows SOURCE_DATE_EPOCH where it is set, in UTC", () => {
  const now = readClock({ SOURCE_DATE_EPOCH: "1616942400" });
  assert.equal(now.toISO(), "2021-03-28T14:40:00.000Z");
});

for (const environment of [{}, { SOURCE_DATE_EPOCH: "" }, { SOURCE_DATE_EPOCH: undefined }]) {
  test(`the clock shows the present with ${JSON.stringify(environment)}`, () => {
    const before = Date.now();
    const now = readClock(environment);
    assert.ok(before <= +now && +now <= Date.now());
    assert.equal(now.zoneName, "UTC");
  });
}

describe("a clock that is set to nonsense is refused:", () => {
  for (const epoch of ["today", "-5", "1.5", "1e9", "99999999999999", "32503680000"]) {
    test(epoch, () => {
      const message = `SOURCE_DATE_EPOCH=${epoch} is not a number of seconds.`;
      assert.throws(() => readClock({ SOURCE_DATE_EPOCH: epoch }), new UsageError(message));
    });
  }
});

describe("a clock that is set in smaller units than seconds is refused, with the seconds:", () => {
  for (const epoch of ["1616942400000", "1616942400000000", "1616942400123456789"]) {
    test(epoch, () => {
      const message = `SOURCE_DATE_EPOCH=${epoch} is not a number of seconds. Did you mean 1616942400?`;
      assert.throws(() => readClock({ SOURCE_DATE_EPOCH: epoch }), new UsageError(message));
    });
  }
});
