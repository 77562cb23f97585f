/**
 * Ordinals as organizers spell them out in front of a title, in languages that Lectern writes with figures, as parts of a regular
 * expression: the first is 1. Endings follow the gender and case of what is counted.
 */
const SPELLED: Readonly<Record<string, { readonly numbers: string; readonly end: string }>> = {
  de: {
    numbers:
      "erst zweit dritt viert fünft sechst (?:siebt|siebent) acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst",
    end: "(?:e[rsnm]?)",
  },
  fr: {
    numbers:
      "(?:premier|première) (?:deuxième|seconde?) troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième",
    end: "s?",
  },
  es: {
    numbers:
      "primer segund tercer cuart quint sext s[ée]ptim octav noven d[ée]cim (?:und[ée]cim|decimoprimer) (?:duod[ée]cim|decimosegund) decimotercer decimocuart decimoquint decimosext decimos[ée]ptim decimoctav decimonoven vig[ée]sim",
    end: "(?:[oa]s?)?",
  },
  pt: {
    numbers:
      "primeir segund terceir quart quint sext s[ée]tim oitav non d[ée]cim d[ée]cim[oa]\\s+primeir d[ée]cim[oa]\\s+segund d[ée]cim[oa]\\s+terceir d[ée]cim[oa]\\s+quart d[ée]cim[oa]\\s+quint d[ée]cim[oa]\\s+sext d[ée]cim[oa]\\s+s[ée]tim d[ée]cim[oa]\\s+oitav d[ée]cim[oa]\\s+non vig[ée]sim",
    end: "[oa]s?",
  },
};

/** All ways to spell an ordinal in these languages, and in Roman figures: "Dritter", "Tercera", "III"; undefined where there is none. */
export function spelledOrdinal(ordinal: number, language: string): string | undefined {
  const { numbers = "", end = "" } = SPELLED[new Intl.Locale(language).language] ?? {};
  const stem = numbers.split(/ /)[ordinal - 1];
  const roman = romanOf(ordinal);
  // One letter may be a word or a name: "X Window", "V model".
  const ways = [
    ...(stem === undefined || stem === "" ? [] : [`${stem}${end}`]),
    ...(roman.length < 2 ? [] : [`${roman}[ºª.]?`]),
  ];
  return ways.length === 0 ? undefined : ways.join("|");
}

const ROMAN = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function romanOf(number: number): string {
  let rest = number;
  let roman = "";
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      roman += letters;
      rest -= value;
    }
  return roman;
}
