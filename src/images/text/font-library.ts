import { type Font, openFont } from "./font.ts";

export type Family = "serif" | "sans";

/** Where the fonts' files come from. */
export interface FontFiles {
  /** The ranges of code points by subset, as in CSS. */
  readSubsets(fontPackage: string): Readonly<Record<string, string>>;
  /** Undefined for a font that is not installed. */
  readFont(fontPackage: string, subset: string): Uint8Array | undefined;
  /** Told which package has letters that were looked for, and is not installed. */
  readonly onMissing?: (fontPackage: string) => void;
}

/** The fonts for texts in any script; each subset is opened when a text first needs it. */
export interface FontLibrary {
  /** Finds the font of every grapheme: `fontFor` knows only those that were asked for. */
  open(graphemes: readonly string[], family: Family): Promise<void>;
  /** The first font that has every character of a grapheme. */
  fontFor(grapheme: string, family: Family): Font | undefined;
}

const SERIF = "@fontsource-variable/source-serif-4";
const SANS = "@fontsource-variable/source-sans-3";
/** For the scripts that the site's own fonts lack. To add a script, install its package and name it here. */
const OTHERS = ["hebrew", "arabic", "devanagari", "sc", "jp", "kr"].map(
  (name) => `@fontsource-variable/noto-sans-${name}`,
);
const CHAINS = { serif: [SERIF, SANS, ...OTHERS], sans: [SANS, ...OTHERS] } satisfies Record<
  Family,
  readonly string[]
>;

interface Subset {
  readonly fontPackage: string;
  readonly name: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

export function fontLibrary(files: FontFiles): FontLibrary {
  const subsets = new Map<string, readonly Subset[]>();
  /** One of each, however many images ask at once: text breaks where its font changes. */
  const fonts = new Map<Subset, Promise<Font> | undefined>();
  const found = { serif: new Map<string, Font | undefined>(), sans: new Map<string, Font | undefined>() };

  function subsetsOf(fontPackage: string): readonly Subset[] {
    const known =
      subsets.get(fontPackage) ??
      Object.entries(files.readSubsets(fontPackage)).map(([name, ranges]) => ({
        fontPackage,
        name,
        ranges: rangesOf(ranges),
      }));
    subsets.set(fontPackage, known);
    return known;
  }

  function* subsetsFor(codePoint: number, family: Family): Generator<Subset> {
    for (const fontPackage of CHAINS[family]) {
      for (const subset of subsetsOf(fontPackage)) {
        if (subset.ranges.some(([first, last]) => codePoint >= first && codePoint <= last)) yield subset;
      }
    }
  }

  function opened(subset: Subset): Promise<Font> | undefined {
    if (!fonts.has(subset)) {
      const content = files.readFont(subset.fontPackage, subset.name);
      fonts.set(subset, content && openFont(content));
    }
    return fonts.get(subset);
  }

  async function findFont(grapheme: string, family: Family): Promise<Font | undefined> {
    const characters = Array.from(grapheme.replace(INVISIBLE, ""));
    const codePoints = characters.map((character) => character.codePointAt(0) ?? 0);
    for (const subset of subsetsFor(codePoints[0] ?? 0, family)) {
      const font = await opened(subset);
      if (font === undefined) files.onMissing?.(subset.fontPackage);
      else if (codePoints.every((codePoint) => font.has(codePoint))) return font;
    }
    return undefined;
  }

  return {
    async open(graphemes, family) {
      for (const grapheme of graphemes) {
        if (!found[family].has(grapheme)) found[family].set(grapheme, await findFont(grapheme, family));
      }
    },
    fontFor: (grapheme, family) => found[family].get(grapheme),
  };
}

/** Joiners and variation selectors: they shape their neighbours, and need no glyph. */
const INVISIBLE = /\u200c|\u200d|[\ufe00-\ufe0f]/g;

function rangesOf(text: string): Subset["ranges"] {
  return text.split(",").map((range) => {
    const [first = "", last = first] = range.replace("U+", "").split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}
