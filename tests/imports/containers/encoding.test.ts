import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decode } from "../../../src/imports/containers/encoding.ts";

/** Letters of an encoding of one or two bytes a letter, by what its decoder makes of them. */
function lettersOf(encoding: string): Map<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const letters = new Map<string, readonly number[]>();
  const bytes = Array.from({ length: 128 }, (_, index) => index + 128);
  const two = bytes.flatMap((lead) =>
    Array.from({ length: 192 }, (_, index) => [lead, index + 0x40] as const),
  );
  for (const code of [...bytes.map((byte) => [byte]), ...two]) {
    const text = decoder.decode(Uint8Array.from(code));
    if ([...text].length === 1 && text !== "\ufffd" && !letters.has(text)) letters.set(text, code);
  }
  return letters;
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "windows-1252") return encodedWestern(text);
  const letters = lettersOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < "\u0080" ? [letter.charCodeAt(0)] : (letters.get(letter) ?? []))),
  );
}

/** Node's decoder of Windows-1252 does not know its signs. */
const SIGNS = new Map([..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"].map((sign, index) => [sign, index + 0x80]));
const encodedWestern = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) =>
    letter === " " ? 0x20 : (SIGNS.get(letter) ?? letter.charCodeAt(0)),
  );

/** Rows of an English sheet with the people of one country, as they come from its spreadsheets. */
const sheet = (...people: readonly string[]): string =>
  `id,title,authors\n${people.map((names, index) => `${index + 1},Fast Paths in Kernels (${index}),"${names}"\n`).join("")}`;

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  shift_jis: [
    sheet("山田 太郎 (東京大学); 鈴木 花子", "佐藤 健", "高橋 一郎"),
    "題名,著者\n大規模言語モデルの評価について,山田 太郎\nネットワークの遅延,佐藤 健\n",
  ],
  "euc-jp": ["題名,著者\n大規模言語モデルの評価について,山田 太郎\nネットワークの遅延,佐藤 健\n"],
  gb18030: [
    sheet("张伟 (清华大学); 王芳", "李娜", "刘洋"),
    "题目,作者\n面向大规模语言模型的评测方法,张伟\n操作系统内核的快速路径,李娜\n",
  ],
  big5: [
    sheet("陳志明 (國立臺灣大學); 林美玲", "王建國"),
    "題目,作者\n大型語言模型的評估方法,陳志明\n作業系統核心的快速路徑,王建國\n",
  ],
  "euc-kr": [
    sheet("김민수 (서울대학교); 이영희", "박지훈"),
    "제목,저자\n대규모 언어 모델의 평가 방법,김민수\n운영체제 커널의 빠른 경로,박지훈\n",
  ],
  "windows-1251": [
    sheet("Иван Петров; Анна Смирнова", "Мария Кузнецова (МГУ)"),
    "Название;Авторы\nО сложности задачи планирования;И. И. Петров\n",
  ],
  "koi8-r": [sheet("Иван Петров; Анна Смирнова", "Мария Кузнецова (МГУ)")],
  "windows-1253": [sheet("Γιώργος Παπαδόπουλος; Μαρία Ιωάννου", "Νίκος Δημητρίου")],
  "windows-1255": [sheet("דוד כהן", "שרה לוי")],
  "windows-1256": [sheet("محمد علي", "فاطمة حسن")],
  "windows-1250": [
    sheet("Jiří Dvořák; Zdeněk Černý", "Tomáš Novotný; Lukáš Kříž"),
    sheet("Łukasz Wałęsa", "Paweł Żółć"),
    sheet("Gergő Szűcs", "Zoltán Fülöp"),
  ],
  "windows-1254": [sheet("Ayşe Yılmaz; Çağrı Öztürk", "Işıl Doğan")],
  macintosh: [sheet("André Müller; François Côté", "José Nuñez")],
  "windows-1252": [
    sheet("André Müller; François Côté", "Zoë Smith"),
    sheet("Jørgen Højgård; Søren Ærø", "Åse Brøns"),
    sheet("Þórður Sigurðsson", "Ýr Jónsdóttir"),
    sheet("João Conceição; Inês Gonçalves", "António Simões"),
    "title\nFast – and “smart” – paths\nIt’s a trap of €5\n",
    sheet("Jörg Miller", "Ann Bell"),
  ],
};

describe("a text that is not in UTF-8", () => {
  for (const [encoding, texts] of Object.entries(TEXTS))
    test(`is read as ${encoding}, and that it was guessed is told`, () => {
      for (const text of texts) {
        const read = decode(encode(text, encoding));
        assert.deepEqual([read?.encoding, read?.text], [encoding, text]);
        assert.match(read?.remark ?? "", /^The file is not in UTF-8: it was read as [A-Z]/);
      }
    });

  test("but says in XML what it is in, is read so, and nothing is told", () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><a>Ядро</a>';
    assert.deepEqual(decode(encode(text, "windows-1251")), { text, encoding: "windows-1251" });
  });

  test("is in UTF-16, without a mark, in the letters of any language", () => {
    const text = TEXTS.shift_jis?.[1] ?? "";
    const little = Buffer.from(text, "utf16le");
    assert.deepEqual(decode(little), { text, encoding: "utf-16le" });
    assert.deepEqual(decode(Buffer.from(little).swap16()), { text, encoding: "utf-16be" });
  });

  test("is a mail of Japan, in ISO-2022-JP", () => {
    const bytes = Buffer.from("Title: \u001b$BElEg\u001b(B (2026)", "latin1");
    assert.deepEqual(decode(bytes), { text: "Title: 東島 (2026)", encoding: "iso-2022-jp" });
  });
});

describe("a text in UTF-8", () => {
  const names = "Åse Ærø, Jiří Dvořák, Łukasz Żółć, Ýr Þór, Zoë, José";

  test("with a broken letter keeps the others, and its line is told", () => {
    const bytes = Buffer.concat([Buffer.from(`${names}\nK`), Buffer.from([0xe9]), Buffer.from("va\n")]);
    assert.deepEqual(decode(bytes), {
      text: `${names}\nK\ufffdva\n`,
      encoding: "utf-8",
      remark: "Broken letters stand as “\ufffd”, in line 2: write what is meant.",
    });
  });

  test("whose letters were broken before is told of", () => {
    const text = "AndrÃ© and ZoÃ«\n";
    assert.deepEqual(decode(Buffer.from(text)), {
      text,
      encoding: "utf-8",
      remark:
        "Letters were broken before this file was saved, such as “Ã©”. Export it anew, or open it as UTF-8 where it is edited.",
    });
  });

  test("that is whole is not spoken of", () => {
    assert.deepEqual(decode(Buffer.from(names)), { text: names, encoding: "utf-8" });
  });
});
