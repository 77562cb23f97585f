import assert from "node:assert/strict";
import { test } from "node:test";
import { meantDate, meantTime } from "../../../src/parse/remedies/meant-times.ts";

test("a time in another notation is read where there is just one reading", () => {
  const readings = {
    "2:30 pm": "14:30",
    "14:00pm": "14:00",
    "12:00 am": "00:00",
    "12 p.m.": "12:00",
    "9.30": "09:30",
    "9h30": "09:30",
    "10:50:00": "10:50",
    "14:00 Uhr": "14:00",
    "0 pm": undefined,
    "25:99": undefined,
    "9.75": undefined,
    noon: "12:00",
    midnight: undefined,
    "23:59:59": "23:59",
    "24:00:00": "24:00",
    "2400": "24:00",
    "24.00": "24:00",
    "17h": "17:00",
    "2021": "20:21",
    "2061": undefined,
  };
  const found = Object.keys(readings).map((text) => [text, meantTime(text)]);
  assert.deepEqual(Object.fromEntries(found), readings);
});

test("a date in another notation is read where there is just one reading", () => {
  const readings = {
    "March 28, 2021": "2021-03-28",
    "Sunday, March 28, 2021": "2021-03-28",
    "28 Mar 2021": "2021-03-28",
    "2021/3/28": "2021-03-28",
    "28.3.2021": "2021-03-28",
    "3/28/2021": "2021-03-28",
    "28/03/2021": "2021-03-28",
    "4/4/2021": "2021-04-04",
    "3/4/2021": undefined,
    "February 30, 2021": undefined,
    soon: undefined,
  };
  const found = Object.keys(readings).map((text) => [text, meantDate(text)]);
  assert.deepEqual(Object.fromEntries(found), readings);
});
