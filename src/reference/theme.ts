import { PARTS, type PartName } from "../model/theme/theme.ts";
import { NOTE } from "./note.ts";

/** What each part of a page is, and what stands there where it is not replaced. */
const MEANINGS: Readonly<Record<PartName, readonly [what: string, usual: string]>> = {
  head: ["The end of the head: further `meta` and `link`.", "nothing"],
  header: [
    "The top of every page: the name or the logo, and the navigation.",
    "[header.njk](../../templates/parts/frame/header.njk)",
  ],
  above: ["What stands before the content of every page.", "nothing"],
  below: ["What stands behind it.", "nothing"],
  footer: [
    "The foot of every page: the name, links, the contact, and the colophon.",
    "[footer.njk](../../templates/parts/frame/footer.njk)",
  ],
  colophon: [
    "The last lines of the foot: the text that is `footer` in data/series.yaml.",
    "[colophon.njk](../../templates/parts/frame/colophon.njk)",
  ],
};

/** What parts and pages may see of the frame around the content of a page. */
const FRAME: readonly (readonly [name: string, what: string])[] = [
  ["siteName", "the name of the series"],
  ["home", "the address of the front page"],
  ["title", "of the page, with the name of its edition"],
  ["description", "of the page, in a sentence"],
  ["canonical", "the full address of the page"],
  ["language", "of the page, such as `en`; `direction` is `ltr` or `rtl`"],
  ["navigation", "a list of `{label, href, isCurrent, items}`; what has `items` leads nowhere itself"],
  ["search", "`{label, href}` of the page that searches"],
  ["footer", "`links`, a list of `{label, href}`; `contact`, one of them; `text`, in Markdown"],
  ["words", "the words of the interface in the language of the page, such as `words.pages.program`"],
];

const DATA: readonly (readonly [name: string, what: string])[] = [
  ["site.series", "as in `/api/v1/series.json`"],
  ["site.editions", "newest first, each as in `/api/v1/editions/2021.json`"],
  ["site.people", "as in `/api/v1/people.json`"],
];

const FILTERS: readonly (readonly [name: string, what: string])[] = [
  [
    '{{ "/about/" | href }}',
    "the address of a page, of a file below public/ (`logo.svg`), or of what `site` names",
  ],
  ["{{ text | markdown | safe }}", "a text in Markdown as HTML"],
  ["{{ text | article | safe }}", "the same as the body of a page, with addresses for its headings"],
  ["{{ title | markup | safe }}", "a title with its emphasis and formulas"],
];

/** The organizer's page about `theme/`. */
export function renderTheme(): string {
  return `${NOTE}

# Theme

A site may look like its workshop, without a fork of the generator: what lies in \`theme/\`, beside \`data/\`, takes the
place of the usual. Everything here is optional. The preview follows its changes, and a check names what is wrong with it by file and
line. What this page names stays within a major version; names of classes and the rest of the templates do not.

| to change | write |
| --- | --- |
| colours, fonts, the length of lines | [\`theme/tokens.yaml\`](tokens.md) |
| anything else that CSS can | \`theme/style.css\` |
| a part of every page | \`theme/parts/NAME.njk\` |
| a page of your own | [\`theme/pages/NAME.njk\`](theme-page.md), or \`.md\` |

Fonts, pictures and scripts that these name are files below \`public/\`: pages load nothing from another site, and run nothing that
stands in them. Templates are programs that run where the site is built: take none that you have not read.

## Stylesheet

Rules of \`theme/style.css\` come behind those of the site, and win over them whatever their selectors; only print has the last word. Comments and
white space cost readers nothing. The same custom properties that [\`tokens.yaml\`](tokens.md) sets are there to be used: \`--paper\`,
\`--raised\`, \`--ink\`, \`--muted\`, \`--rule\`, \`--accent\`, \`--sans\`, \`--serif\`, \`--measure\`, \`--small\`, \`--gap\`, \`--edge\`.
Set colours in \`tokens.yaml\`, where it is measured that they can be read; share images have the light ones, too.

\`\`\`css
.site-header {
  border-block-end: 4px solid var(--accent);
  background: url(/images/quill.svg) no-repeat right center; /* a file below public/ */
}
\`\`\`

## Parts

| part | what it is | what stands there otherwise |
| --- | --- | --- |
${PARTS.map((name) => `| \`theme/parts/${name}.njk\` | ${MEANINGS[name].join(" | ")} |`).join("\n")}

They are written in [Nunjucks](https://mozilla.github.io/nunjucks/templating.html): to change one, copy what stands there otherwise.

\`\`\`njk
<p class="muted">{{ view.frame.siteName }} is a part of <a href="https://www.ispass.org/">ISPASS</a>.
<a href="{{ "/code-of-conduct/" | href }}">Code of conduct</a></p>
\`\`\`

They see \`view.frame\`:

${rows(FRAME)}

## Pages

A page in \`theme/pages/\` has the frame of all others around it, and its address by the name of its file: \`theme/pages/hall-of-fame.njk\` is
\`/hall-of-fame/\`. [Its keys](theme-page.md) are those of a page in Markdown, so that it can stand in the navigation. Besides \`view.frame\` it sees the content
as [other programs](../../../README.md#what-others-read) do, by the schema in \`/api/v1/schema.json\`:

${rows(DATA)}

What is printed is text, whatever signs it holds. These filters make more of it:

${rows(FILTERS)}

[All files](README.md)
`;
}

function rows(entries: readonly (readonly [name: string, what: string])[]): string {
  return entries.map(([name, what]) => `- \`${name}\`: ${what}`).join("\n");
}
