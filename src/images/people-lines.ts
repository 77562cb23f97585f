import type { Card } from "./card.ts";
import { fitLine, type Measure } from "./text/fitting.ts";

/** A line of people: what is set strong, and what follows it muted. */
export interface PeopleLine {
  readonly name: string;
  readonly rest: string;
}

/** With their affiliations, one to a line, where they are few. */
const FEW = 2;
/** In less room than this, in ems, an affiliation says nothing. */
const SHORTEST = 4;
/** What a name may take of a line, so that there is room for how many follow. */
const LONGEST_NAME = 0.7;
/** Between a name and what follows it, in ems. */
const GAP = 0.4;

/** One or two people with affiliations; more as a list of names, as many as two lines of `width` ems hold. */
export function peopleLines(
  { people, more }: Pick<Card, "people" | "more">,
  width: number,
  strong: Measure,
  plain: Measure,
): PeopleLine[] {
  if (people.length <= FEW) {
    return people.map(({ name, affiliation }) => {
      const fitted = fitLine(name, width, strong);
      const left = width - strong(fitted) - GAP;
      return {
        name: fitted,
        rest: affiliation === "" || left < SHORTEST ? "" : fitLine(affiliation, left, plain),
      };
    });
  }
  const names = people.map(({ name }) => fitLine(name, width * LONGEST_NAME, strong));
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const left = names.length - index - 1;
    const text = left === 0 ? name : `${name},`;
    const joined = lines.length === 0 ? text : `${lines.at(-1)} ${text}`;
    const reserved = left === 0 || lines.length < FEW ? 0 : GAP + plain(more[left - 1] ?? "");
    if (lines.length > 0 && strong(joined) + reserved <= width) lines[lines.length - 1] = joined;
    else if (lines.length < FEW) lines.push(text);
    else return withRest(lines, more[left] ?? "");
  }
  return lines.map((name) => ({ name, rest: "" }));
}

function withRest(lines: readonly string[], rest: string): PeopleLine[] {
  return lines.map((name, index) => ({ name, rest: index === lines.length - 1 ? rest : "" }));
}
