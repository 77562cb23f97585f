import { foldText, slugOf } from "../../src/link/slug.ts";
import type { Draw } from "./draw.ts";
import { AFFILIATIONS, anyText, markdown, PICTURES, webAddress } from "./texts.ts";

const NAMES: readonly string[] = [
  "Ada Morgan",
  "Sukarno",
  "李明",
  "山田 太郎",
  "김민수",
  "محمد بن عبد الله",
  "יוסי כהן",
  "Ωμέγα Παπαδοπούλου",
  "Лев Толстой",
  "मोहन कुमार",
  "សុខ សុភា",
  "กมล ใจดี",
  "Þórr Æðelred",
  "Łukasz Żółć-Kowalski",
  "İpek Işık",
  "Nguyễn Văn Ánh",
  "Jose\u0301 Marti\u0301nez de la Cruz y Vega",
  "Johannes Diderik van der Waals",
  "Kaoutar El Maghraoui",
  "Sammy Davis Jr.",
  "Henry Louis Gates III",
  "O’Neill Mc'Donald",
  "ʻOkina Kāne",
  'Åsa "Bo" van der <Berg>',
  "X",
  "de",
  "R2 D2",
  "𐐔𐐯𐑅 𐐨",
  "👩‍🔬 Curie",
  "J. R. R. T.",
  "Wolfe".repeat(40),
  "Very long name of many words ".repeat(7).trim(),
];

/** A person as the files of a site name them. */
export interface ExtremePerson {
  /** In `data/people.yaml`, where they stand in it. */
  readonly id?: string | undefined;
  readonly name: string;
  /** A second spelling. */
  readonly alias?: string | undefined;
  /** What is the same wherever they are named. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** People whose addresses differ. */
export function extremePeople(draw: Draw): ExtremePerson[] {
  const taken = new Set<string>();
  const names = [...draw.some(NAMES, 3, draw.chance(10) ? 20 : 7), ...draw.list(0, 1, () => anyText(draw))];
  return names.flatMap((name, index) => {
    const isRegistered = draw.chance(30);
    const alias = isRegistered && draw.chance(40) ? `${name} the ${index}th` : undefined;
    const id = isRegistered ? draw.one([slugOf(name), `p${index}`, `чел-${index}`]) : undefined;
    const keys = [
      ...[name, alias ?? name].flatMap((own) => [slugOf(own), foldText(own)]),
      id ?? slugOf(name),
    ];
    if (slugOf(name) === "" || keys.some((key) => taken.has(key))) return [];
    for (const key of keys) taken.add(key);
    return [{ id, name, alias, facts: factsOf(draw, index) }];
  });
}

function factsOf(draw: Draw, number: number): ExtremePerson["facts"] {
  return {
    affiliation: draw.maybe(() => draw.one([...AFFILIATIONS, AFFILIATIONS]), 60),
    url: draw.maybe(() => webAddress(draw), 20),
    orcid: draw.maybe(() => orcidOf(number), 20),
    photo: draw.maybe(() => draw.one(PICTURES), 10),
    bio: draw.maybe(() => markdown(draw), 10),
  };
}

/** Its last digit is that of ISO 7064, mod 11-2. */
function orcidOf(number: number): string {
  const digits = `000000021825${String(number).padStart(3, "0")}`;
  const sum = [...digits].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return `${digits}${check === 10 ? "X" : check}`.replace(/(.{4})(?=.)/g, "$1-");
}

/** `data/people.yaml` */
export function registryOf(people: readonly ExtremePerson[]): object | undefined {
  const entries = people.flatMap(({ id, name, alias, facts }) =>
    id === undefined ? [] : [[id, { name, also: alias === undefined ? undefined : [alias], ...facts }]],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The id of a person, or the person inline. */
export function reference(draw: Draw, { id, name, alias = name, facts }: ExtremePerson): unknown {
  if (id !== undefined) return draw.one([id, { name }, { name: alias }]);
  return draw.chance(70) ? { name, ...facts } : { name };
}
