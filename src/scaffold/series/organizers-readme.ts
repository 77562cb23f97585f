/** `README.md` of a site folder: what its organizers edit, how they check it, how it is published. */
export function organizersReadme(series: string, year: number): string {
  const edition = `editions/${year}`;
  return `# ${escapeMarkdown(series)}

This folder holds the website of the workshop series: YAML for facts, Markdown for texts. Lectern, the generator, makes
the site from it. Every file starts with what belongs in it, and holds examples of what may stand there.

## What to edit

Begin with the first two, and take the others as they come.

| to change | edit |
|---|---|
| name, title, address, colour | \`data/series.yaml\` |
| days, place, host conference, news | \`${edition}/edition.yaml\` |
| deadlines | \`${edition}/dates.yaml\` |
| organizers, program committee | \`${edition}/organizers.yaml\`, \`${edition}/pc.yaml\` |
| aims, topics, how to submit | \`${edition}/cfp.md\` |
| a further call, such as for posters | a new file such as \`${edition}/calls/posters.md\` |
| the program | \`${edition}/program.yaml\` |
| a page of its own, such as directions | a new file such as \`${edition}/venue.md\` |
| the code of conduct | \`content/code-of-conduct.md\` |
| pictures, slides, papers as PDF | \`public/\` |
| the looks: colours, fonts, rules, parts of pages | \`theme/\`, which you add, such as \`theme/tokens.yaml\` |

Three kinds of file are not here yet, because not every workshop needs them:

\`\`\`yaml
# ${edition}/papers.yaml: the accepted papers. A talk of the program takes one over with paper: sample.
- id: sample
  title: The title of the paper
  authors: [{name: Ada Lovelace, affiliation: University of Example}, {name: Grace Hopper}]
  abstract: One paragraph or more, in Markdown.
  pdf: https://papers.example.org/sample.pdf
\`\`\`

\`\`\`yaml
# ${edition}/sponsors.yaml: tiers in the order they are to be shown.
- tier: Gold
  sponsors: [{name: Example Laboratories, url: https://laboratories.example.org/}]
\`\`\`

\`\`\`yaml
# data/people.yaml: people by an id that can stand wherever a person is written.
ada-lovelace:
  name: Ada Lovelace
  affiliation: University of Example
  url: https://lovelace.example.org/
\`\`\`

## How to check and preview

With [Node](https://nodejs.org/) 20.19 or newer, in this folder:

\`\`\`sh
npm install        # once, and after every update
npm start          # shows the site at http://localhost:8080/, made anew at every change
npm run check      # names every mistake with its file, line and remedy
npm run build      # writes the site to _site/
\`\`\`

Editors that know YAML schemas, such as VS Code with the extension that it recommends here, complete, explain and check
keys as you type: the first line of each file leads to its schema in \`.lectern/\`.

## How it is published

1. Put this folder into a repository on GitHub, with \`main\` as its branch. \`package-lock.json\`, which \`npm install\`
   makes, belongs to it.
2. In the settings of the repository, under *Pages*, choose *GitHub Actions* as the source.

What this folder came with, such as "The Full Title of the Workshop", is never published: the check names each of these
lines, and the site is published once they are written.

A domain of your own: name it in the settings under *Pages*. The address of the site follows by itself.

From then on, every push publishes the site. If there is a mistake in the content, nothing is published and the last
good site stays; the log of the workflow says what to correct.

Pull requests are checked: mistakes are shown on their lines, and the run keeps the site as it would be under
*Artifacts*.

The site is also rebuilt once a day, so that past dates are marked as past. When nothing has been pushed for 60 days,
GitHub switches that off, and that alone: pushes go on publishing. To have it back, open the page *Actions* of the
repository, choose *Publish daily*, then *Enable workflow*.

## A new version of the program

\`\`\`sh
npx ./lectern-0.2.0.tgz upgrade    # the package that you got
npm install
npm run check
\`\`\`

takes this folder to it: it keeps the new package in \`vendor/\` in place of the old one, renames in the content what is
called otherwise now, and shows each change; \`--dry-run\` writes nothing. Commit all that it changed. An old name goes on
working for a year, with a notice.

## The next year

\`\`\`sh
npm run new -- ${year + 1}
\`\`\`

makes \`editions/${year + 1}\` from the latest edition: people and call are carried over, dates and program are empty. The
newest edition is the front page; the older ones stay at their addresses.
`;
}

/** CommonMark §2.4: punctuation after a backslash is what it looks like. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#&|~]/g, "\\$&");
}
