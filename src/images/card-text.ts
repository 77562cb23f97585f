import type { Card, CardPerson } from "./card.ts";
import { legible } from "./legible.ts";
import type { FontLibrary } from "./text/font-library.ts";

/** More can never be shown; content has no bounds. */
const MOST_CHARACTERS = 500;
const MOST_PEOPLE = 40;

/** The card with only what the fonts can show: what is left out whole is empty, people are not there. */
export async function legibleCard(card: Card, library: FontLibrary): Promise<Card> {
  const sans = async (text: string): Promise<string> =>
    (await legible(text.slice(0, MOST_CHARACTERS), "sans", library)) ?? "";
  const serif = async (text: string): Promise<string> =>
    (await legible(text.slice(0, MOST_CHARACTERS), "serif", library)) ?? "";
  const people: CardPerson[] = [];
  for (const { name, affiliation } of card.people.slice(0, MOST_PEOPLE)) {
    const person = { name: await sans(name), affiliation: await sans(affiliation) };
    if (person.name !== "") people.push(person);
  }
  const [edition, label, title] = [
    await serif(card.edition),
    await sans(card.label),
    await serif(card.title),
  ];
  return {
    ...card,
    edition,
    label,
    title: title || label || edition,
    people,
    more: await Promise.all(card.more.map(sans)),
    when: await sans(card.when),
    where: await sans(card.where),
  };
}
