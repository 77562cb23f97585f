/**
 * What is a command to TeX, or a ligature of its fonts, as TeX prints it. A brace is named: BibTeX counts even `\{` when
 * it looks for the end of a field (btxdoc §4). Letters beyond ASCII stay: biber and today's BibTeX and LaTeX read UTF-8
 * (LaTeX News 28), and for most scripts there is no command.
 */
const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  "`": "\\textasciigrave{}",
};

export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}~^<>|`&%$#_]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`)
    .replace(/(?<=-)(?=-)|(?<=')(?=')|(?<=,)(?=,)/g, "{}");
}
