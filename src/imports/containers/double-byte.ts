/** An encoding of East Asia in which a letter takes two bytes, and where in it the letters of most texts lie. */
interface DoubleByte {
  readonly encoding: string;
  /** Ranges of the first byte of a letter. */
  readonly leads: readonly Range[];
  /** Of these, the ones of kana, Hangul or the frequent half of the ideographs, and of punctuation. */
  readonly usual: readonly Range[];
  /** The least second byte of those. */
  readonly trail: number;
  /** How much of a text has to be usual. */
  readonly share: number;
  /** First bytes of letters without which it is another one: the kana. */
  readonly needed?: readonly Range[];
}

type Range = readonly [from: number, to: number];

/**
 * The one that more texts fit comes later: Korean looks like frequent Chinese, and not the other way round
 * (JIS X 0208, KS X 1001, GB 2312 and Big5 have the frequent ideographs, or the Hangul, first).
 */
const DOUBLE_BYTES: readonly DoubleByte[] = [
  {
    encoding: "shift_jis",
    leads: [
      [0x81, 0x9f],
      [0xe0, 0xfc],
    ],
    usual: [
      [0x81, 0x83],
      [0x88, 0x97],
    ],
    trail: 0x40,
    share: 0.75,
  },
  {
    encoding: "euc-jp",
    leads: [[0xa1, 0xfe]],
    usual: [
      [0xa1, 0xa1],
      [0xa3, 0xa5],
      [0xb0, 0xcf],
    ],
    trail: 0xa1,
    share: 0.75,
    needed: [[0xa4, 0xa5]],
  },
  {
    encoding: "euc-kr",
    leads: [[0x81, 0xfe]],
    usual: [
      [0xa1, 0xa1],
      [0xa3, 0xa3],
      [0xb0, 0xc8],
    ],
    trail: 0xa1,
    share: 0.95,
  },
  {
    encoding: "gb18030",
    leads: [[0x81, 0xfe]],
    usual: [
      [0xa1, 0xa1],
      [0xa3, 0xa3],
      [0xb0, 0xd7],
    ],
    trail: 0xa1,
    share: 0.75,
  },
  { encoding: "big5", leads: [[0x81, 0xfe]], usual: [[0xa1, 0xc6]], trail: 0x40, share: 0.75 },
];

/** What the two-byte encodings have of which a text cannot be. */
export interface Reading {
  readonly encoding: string;
  readonly text: string;
}

/**
 * Reads bytes in the encoding of two bytes a letter that their letters fit.
 * @param read undefined for bytes that an encoding does not have
 */
export function readDoubleByte(
  bytes: Uint8Array,
  read: (encoding: string) => string | undefined,
): Reading | undefined {
  for (const kind of DOUBLE_BYTES) {
    if (!fits(bytes, kind)) continue;
    const text = read(kind.encoding);
    if (text !== undefined) return { encoding: kind.encoding, text };
  }
  return undefined;
}

/** Some kana in so many letters: Chinese has none. */
const NEEDED_SHARE = 0.05;
/** Two letters of the West that meet look like one of the East, alone: words there have two at least. */
const IN_WORDS = 0.6;

function fits(bytes: Uint8Array, { leads, usual, trail, share, needed = [] }: DoubleByte): boolean {
  const [isLead, isUsual, isNeeded] = [leads, usual, needed].map(tableOf);
  let [all, inWords, common, found, run] = [0, 0, 0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [lead = 0, next = 0] = [bytes[at], bytes[at + 1]];
    if (lead < 0x80) {
      run = 0;
      continue;
    }
    all++;
    if (isLead?.[lead] !== 1) continue;
    run++;
    inWords += run === 1 ? 0 : run === 2 ? 2 : 1;
    if (isUsual?.[lead] === 1 && next >= trail) common++;
    if (isNeeded?.[lead] === 1) found++;
    at++;
  }
  return (
    all > 1 &&
    common >= all * share &&
    inWords >= all * IN_WORDS &&
    (needed.length === 0 || found >= all * NEEDED_SHARE)
  );
}

function tableOf(ranges: readonly Range[]): Uint8Array {
  const table = new Uint8Array(256);
  for (const [from, to] of ranges) table.fill(1, from, to + 1);
  return table;
}
