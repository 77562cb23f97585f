import { type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import type { RawEvent } from "../program/raw-event.ts";

export type Categories = ReadonlyMap<string, { readonly category: string; readonly name: string }>;

/** Items of categories by their ids, with the title of their category. */
export function categoriesOf(categories: readonly JsonMapping[]): Categories {
  return new Map(
    categories.flatMap(({ title, items }) =>
      mappingsOf(listOf(items)).map(
        (item) => [textOf(item.id), { category: textOf(title), name: textOf(item.name) }] as const,
      ),
    ),
  );
}

/** What the organizer's categories say of the kind, the track and the language. */
export function kindOf(
  session: JsonMapping,
  categories: Categories,
  title: string,
): Pick<RawEvent, "type" | "track" | "language" | "isOwnType"> {
  const own = [
    ...listOf(session.categoryItems).flatMap((id) => categories.get(textOf(id)) ?? []),
    ...mappingsOf(listOf(session.categories)).flatMap(({ name, categoryItems }) =>
      mappingsOf(listOf(categoryItems)).map((item) => ({ category: textOf(name), name: textOf(item.name) })),
    ),
  ];
  const of = (pattern: RegExp): string => own.find(({ category }) => pattern.test(category))?.name ?? "";
  if (session.isServiceSession === true) return pauseOf(title);
  return {
    type: of(/format|type|kind|length/i),
    track: of(/track|topic|stream/i),
    language: languageOf(of(/language|sprache|langue|idioma/i)),
  };
}

/** Nobody speaks at a service session: it is a break, unless its title says which kind. */
function pauseOf(title: string): Pick<RawEvent, "type" | "isOwnType"> {
  const isSaid =
    /lunch|dinner|party|reception|social|drinks|registration|check-?in|doors|opening|welcome|closing|farewell|get-?together/i.test(
      title,
    );
  return isSaid ? { type: "" } : { type: "break", isOwnType: true };
}

function languageOf(name: string): string {
  const names: Readonly<Record<string, string>> = {
    english: "en",
    german: "de",
    deutsch: "de",
    french: "fr",
    français: "fr",
    spanish: "es",
    español: "es",
    portuguese: "pt",
    português: "pt",
    japanese: "ja",
    chinese: "zh",
    arabic: "ar",
    dutch: "nl",
    italian: "it",
  };
  return Object.hasOwn(names, name.toLowerCase()) ? (names[name.toLowerCase()] ?? "") : "";
}
