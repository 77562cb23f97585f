import type { CardPerson } from "./card.ts";
import { fitLine, type Measure } from "./fitting.ts";

/** A line of people: what is set strong, and what follows it muted. */
export interface PeopleLine {
  readonly name: string;
  readonly rest: string;
}

// words
const WORDS = { more: (count: number): string => `and ${count} more` };

/** With their affiliations, one to a line, where they are few. */
const FEW = 2;
const SEPARATOR = ", ";

/** One or two people with affiliations; more as a list of names, as many as two lines of `width` ems hold. */
export function peopleLines(
  people: readonly CardPerson[],
  width: number,
  strong: Measure,
  plain: Measure,
): PeopleLine[] {
  if (people.length <= FEW) {
    return people.map(({ name, affiliation }) => {
      const fitted = fitLine(name, width, strong);
      const left = width - strong(fitted) - 0.4;
      return { name: fitted, rest: affiliation === "" || left < 4 ? "" : fitLine(affiliation, left, plain) };
    });
  }
  const names = people.map(({ name }) => fitLine(name, width * 0.7, strong));
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1;
    const text = isLast ? name : name + SEPARATOR.trimEnd();
    const joined = lines.length === 0 ? text : `${lines.at(-1)} ${text}`;
    const more = isLast ? 0 : 1 + plain(WORDS.more(names.length));
    if (lines.length > 0 && strong(joined) + (lines.length === FEW ? more : 0) <= width)
      lines[lines.length - 1] = joined;
    else if (lines.length < FEW) lines.push(text);
    else return withRest(lines, WORDS.more(names.length - index));
  }
  return lines.map((name) => ({ name, rest: "" }));
}

function withRest(lines: readonly string[], rest: string): PeopleLine[] {
  return lines.map((name, index) => ({ name, rest: index === lines.length - 1 ? rest : "" }));
}
