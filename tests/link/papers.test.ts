import { noticed, refused, spoil } from "../fixture.ts";
import { EDITION, FIXTURE, PAPERS } from "../fixture-content.ts";

refused(
  "a badge in words of one's own",
  spoil(PAPERS, "  award:", "  badges: [Artifacts available]\n  award:"),
  `${PAPERS}:6:12  [0].badges[0]`,
  '"Artifacts available" is not possible here.',
  "Did you mean available? Possible: available, functional, reusable, reproduced, replicated.",
);

refused(
  "a track of a paper that the program does not list",
  spoil(PAPERS, "  award:", "  track: tolls\n  award:"),
  `${PAPERS}:6:10  [0].track`,
  'program.yaml lists no track "tolls".',
  "Did you mean tools? Possible: tools.",
);

refused(
  "a category of a paper that edition.yaml does not list",
  { [EDITION]: `${FIXTURE[EDITION]}categories: [Extended abstracts]\n` },
  `${PAPERS}:5:13  [0].category`,
  'edition.yaml lists no category "Extended abstract".',
  "Did you mean Extended abstracts? Possible: Extended abstracts. Or add it to `categories` of edition.yaml.",
);

noticed(
  "a category that no paper has",
  { [EDITION]: `${FIXTURE[EDITION]}categories: [Extended abstract, Demos]\n` },
  `${EDITION}:16:33  categories[1]`,
  'No paper of papers.yaml has the category "Demos".',
  "Name it where it is meant, or remove it.",
);

refused(
  "a badge that a paper has twice",
  {
    [PAPERS]: (FIXTURE[PAPERS] ?? "").replace(
      "  arxiv:",
      "  badges: [available, reproduced, available]\n  arxiv:",
    ),
  },
  `${PAPERS}:13:35  [1].badges[2]`,
  'The badge "available" is listed twice.',
  "Remove one of the two.",
);
