import { asciiPunctuation } from "../../../markdown/ascii-punctuation.ts";
import { CATALOGUES, valuesIn } from "../said.ts";

const BUILDING =
  /\b(?:hotel|universit|centre|center|hall|campus|institut|building|school|college|palace|palais|convention|resort|room|haus|house|marriott|hilton|hyatt|sheraton|lecture|auditorium)/i;
/** States, provinces and the like as abbreviations, and those that are often written out. */
const REGION =
  /^(?:[A-Z]{2,3}|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|manitoba|nova scotia|saskatchewan|new south wales|victoria|queensland)$/i;

/** Keys of `edition.yaml` for a place: "Online (Zoom)", "Boston, MA, US, and online". */
export function placeFacts(written: string): Readonly<Record<string, unknown>> {
  const line = written.replace(/\s+/g, " ").trim();
  for (const { text } of CATALOGUES) {
    for (const presence of ["online", "hybrid", "in-person"] as const) {
      if (same(line, text.presence[presence])) return { presence };
    }
    const online = valuesIn(line, text.facts.online)?.place;
    if (online !== undefined) return { presence: "online", venue: { name: online } };
    const hybrid = valuesIn(line, text.facts.andOnline)?.place;
    if (hybrid !== undefined) return { presence: "hybrid", venue: venueOf(hybrid) };
  }
  if (/^[^,]{0,20}\b(?:virtual|virtually|online|on-line)\b[^,]{0,20}$/i.test(line))
    return { presence: "online" };
  const place = line.replace(/ ?(?:\(|,|\/|\+|\band\b|&) ?(?:hybrid|(?:and )?(?:online|virtual))\)?$/i, "");
  if (place !== line) return { presence: "hybrid", venue: venueOf(place) };
  return { venue: venueOf(line) };
}

function same(line: string, words: string): boolean {
  return line.toLocaleLowerCase() === asciiPunctuation(words).toLocaleLowerCase();
}

/** The country stands last, before it the region and the city; what is left is the building and the street. */
function venueOf(line: string): Record<string, string> {
  const parts = line.split(/ ?[,،，] ?/).filter((part) => part !== "");
  const country = parts.length > 1 ? parts.pop() : undefined;
  const before = parts.at(-1) ?? "";
  const isRegion =
    parts.length > 1 && !BUILDING.test(parts.at(-2) ?? "") && (parts.length === 2 || REGION.test(before));
  const region = isRegion ? parts.pop() : undefined;
  const city = parts.pop();
  const street = parts.findIndex((part, index) => index > 0 && /\d/.test(part));
  const name = (street < 0 ? parts : parts.slice(0, street)).join(", ");
  const address = street < 0 ? "" : parts.slice(street).join(", ");
  return {
    ...(name === "" ? {} : { name }),
    ...(address === "" ? {} : { address }),
    ...(city === undefined ? {} : { city }),
    ...(region === undefined ? {} : { region }),
    ...(country === undefined ? {} : { country }),
  };
}
