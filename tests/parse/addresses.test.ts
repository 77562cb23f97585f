import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refused, siteWith, spoil } from "../fixture.ts";
import { EDITION, PEOPLE } from "../fixture-content.ts";

describe("an address that cannot be linked", () => {
  const place = `${EDITION}:14:17  links.registration`;
  for (const [url, remedy] of [
    ["www.a.org/b", 'Write "https://www.a.org/b".'],
    ["htps://a.org/b", 'Did you mean "https://a.org/b"?'],
    ["https//a.org/b", 'Did you mean "https://a.org/b"?'],
    ["https://a.org/b c", 'An address has no spaces: write "https://a.org/b%20c".'],
    [
      "file:///home/ada/b.pdf",
      "This file lies on a computer of yours: put it into public/, and write its path there.",
    ],
    ["~/b.pdf", "This file lies on a computer of yours: put it into public/, and write its path there."],
    [
      "ftp://a.org/b",
      "Write an address that starts with https://, http:// or mailto:, or a path below public/.",
    ],
  ] as const) {
    refused(
      `such as ${url}`,
      spoil(EDITION, "https://register.example.org/", url),
      place,
      `"${url}" is not an address that can be linked.`,
      remedy,
    );
  }
});

describe("a web address that is none", () => {
  for (const [url, remedy] of [
    ["ada.example.org", "Write https://ada.example.org"],
    ["www.ada.example.org", 'Write "https://www.ada.example.org".'],
    ["http:/ada.example.org", 'Did you mean "http://ada.example.org"?'],
    ["mailto:ada@example", "Write it in full, such as https://www.ispass.org/ispass2021."],
  ] as const) {
    refused(
      `such as ${url}`,
      spoil(PEOPLE, "https://ada.example.org/", url),
      `${PEOPLE}:5:8  ada-morgan.url`,
      `"${url}" is not a web address.`,
      remedy,
    );
  }
});

test("signs that an address cannot hold are encoded in it, those that it can are not", () => {
  const published = (url: string) => {
    const text = JSON.stringify(url);
    const { editions, people } = siteWith({
      ...spoil(EDITION, "https://register.example.org/", text),
      ...spoil(PEOPLE, "https://ada.example.org/", text),
    });
    assert.equal(people.find(({ id }) => id === "ada-morgan")?.url, editions[0].links.registration);
    return editions[0].links.registration;
  };
  assert.equal(published('https://a.org/?q="b"<c>'), "https://a.org/?q=%22b%22%3Cc%3E");
  assert.equal(published("https://a.org/100%/%22%?d=`{|}^"), "https://a.org/100%25/%22%25?d=%60%7B%7C%7D%5E");
  const legal = "https://ü.org:8080/~a/(b)/c'd/é,;@%C3%A9?q=[1]&r=$!*#f";
  assert.equal(published(legal), legal);
});
