/** The signs that commands of LaTeX stand for. */
const SIGNS: Readonly<Record<string, string>> = {
  textbackslash: "\\",
  textbraceleft: "{",
  textbraceright: "}",
  textasciitilde: "~",
  textasciicircum: "^",
  textless: "<",
  textgreater: ">",
  textbar: "|",
  textasciigrave: "`",
};

/** What LaTeX prints for a fragment, in which only commands for signs and bold names may stand; it refuses any other. */
export function printed(latex: string): string {
  return latex.replace(
    /\\textbf\{([^{}\\]*)\}|\\([a-z]+)\{\}|\\([&%$#_])|\\\\|\{\}|[\\{}&%$#_^~]/g,
    (found, bold: string | undefined, command: string | undefined, sign: string | undefined) => {
      const print = bold ?? sign ?? (command === undefined ? undefined : SIGNS[command]);
      if (print !== undefined) return print;
      if (found === "{}") return "";
      throw new Error(`TeX stops at ${found} in ${latex}`);
    },
  );
}
