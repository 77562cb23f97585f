import { describe } from "node:test";
import { refused, spoil } from "../fixture.ts";
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
    ["ada.example.org", "Write it in full, such as https://www.ispass.org/ispass2021."],
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
