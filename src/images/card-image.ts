import { CARD_HEIGHT, CARD_WIDTH } from "../file-urls.ts";
import type { Card, CardColors } from "./card.ts";
import { legibleCard } from "./card-text.ts";
import { type PeopleLine, peopleLines } from "./people-lines.ts";
import { type Sheet, sheetFor } from "./sheet.ts";
import { rectangle, type SvgElement, svgImage } from "./svg.ts";
import { type Fitted, fitText } from "./text/fitting.ts";
import type { FontLibrary } from "./text/font-library.ts";
import { directionOf, type Style } from "./text/typesetting.ts";

const BAND = 28;
const START = 96;
const WIDTH = 1024;
const HEAD_BASELINE = 112;
const HEAD_SIZE = 36;
const TITLE_TOP = 168;
const TITLE_SIZES = [92, 84, 76, 70, 64, 58, 53, 48, 44] as const;
const TITLE_LEADING = 1.16;
const MOST_LINES = 5;
const PEOPLE_SIZE = 34;
const PEOPLE_LEADING = 46;
const BODY_END = 496;
const RULE_TOP = 522;
const FOOT_BASELINE = 576;
const FOOT_SIZE = 32;
/** Between the title and the people, and after a name. */
const GAP = 22;
/** From the top of a line to its baseline, and from there up to where a line strikes it through, in ems. */
const ASCENT = 0.86;
const STRIKE = 0.25;

/** What fitting adds to texts. */
const OWN_CHARACTERS = Array.from("…,");
const TITLE: Style = { family: "serif", weight: 600 };
const STRONG: Style = { family: "sans", weight: 600 };
const PLAIN: Style = { family: "sans", weight: 400 };

/** A share image: edition and label, title, people; below a rule, date and place. */
export async function cardImage(original: Card, library: FontLibrary): Promise<SvgElement> {
  const card = await legibleCard(original, library);
  for (const { family } of [TITLE, PLAIN]) await library.open(OWN_CHARACTERS, family);
  const sheet = sheetFor(card.language, CARD_WIDTH, library);
  const { paper, ink, muted, rule, accent } = card.colors;
  const people = peopleLines(card, WIDTH / PEOPLE_SIZE, sheet.measure(STRONG), sheet.measure(PLAIN));
  const peopleHeight = people.length === 0 ? 0 : people.length * PEOPLE_LEADING + GAP;
  const title = fitText(
    card.title,
    {
      width: WIDTH,
      height: BODY_END - TITLE_TOP - peopleHeight,
      sizes: TITLE_SIZES,
      leading: TITLE_LEADING,
      mostLines: MOST_LINES,
    },
    sheet.measure(TITLE),
  );
  const peopleTop = TITLE_TOP + title.lines.length * title.size * TITLE_LEADING + GAP;
  return svgImage(CARD_WIDTH, CARD_HEIGHT, [
    { name: "title", attributes: {}, children: [card.title] },
    rectangle(0, 0, CARD_WIDTH, CARD_HEIGHT, paper),
    sheet.bar(0, 0, BAND, CARD_HEIGHT, accent),
    ...sheet.pair(
      { text: card.edition, style: TITLE, size: HEAD_SIZE, fill: ink },
      { text: card.label, style: STRONG, size: HEAD_SIZE, fill: accent },
      START,
      WIDTH,
      HEAD_BASELINE,
    ),
    ...titleElements(title, card, sheet),
    ...peopleElements(people, peopleTop, card.colors, sheet),
    sheet.bar(START, RULE_TOP, WIDTH, 2, rule),
    ...sheet.pair(
      { text: card.when, style: STRONG, size: FOOT_SIZE, fill: ink },
      { text: card.where, style: PLAIN, size: FOOT_SIZE, fill: muted },
      START,
      WIDTH,
      FOOT_BASELINE,
    ),
  ]);
}

function titleElements({ lines, size }: Fitted, card: Card, sheet: Sheet): SvgElement[] {
  const { ink, muted, accent } = card.colors;
  const base = directionOf(card.title);
  return lines.flatMap((text, index) => {
    const baseline = Math.round(TITLE_TOP + index * size * TITLE_LEADING + size * ASCENT);
    const entry = { text, style: TITLE, size, fill: card.isCancelled ? muted : ink };
    const width = Math.round(sheet.measure(TITLE)(text) * size);
    return [
      sheet.line(entry, START, baseline, base),
      ...(card.isCancelled ? [sheet.bar(START, Math.round(baseline - size * STRIKE), width, 4, accent)] : []),
    ];
  });
}

function peopleElements(
  people: readonly PeopleLine[],
  top: number,
  { ink, muted }: CardColors,
  sheet: Sheet,
): SvgElement[] {
  return people.flatMap(({ name, rest }, index) => {
    const baseline = Math.round(top + index * PEOPLE_LEADING + PEOPLE_SIZE * ASCENT);
    const offset = START + sheet.measure(STRONG)(name) * PEOPLE_SIZE + GAP / 2;
    const entry = { size: PEOPLE_SIZE, style: STRONG, fill: ink };
    return [
      sheet.line({ ...entry, text: name }, START, baseline),
      sheet.line({ ...entry, text: rest, style: PLAIN, fill: muted }, offset, baseline),
    ];
  });
}
