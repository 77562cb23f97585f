import { PLACEHOLDERS } from "../../model/vocabulary.ts";
import { example, examples, scalar } from "../yaml-text.ts";

/** What a series is called, and where its site will be. */
export interface SeriesFacts {
  readonly name: string;
  readonly url: string;
  /** Undefined until somebody has thought of it. */
  readonly title?: string | undefined;
}

export function seriesYaml({ name, url, title = PLACEHOLDERS.title }: SeriesFacts): string {
  return `# The workshop across the years: its name, its title and the address of this site.
# What follows a number sign is not read. Lines such as #contact are examples: remove the sign to use one.

# The short name: with the year, it is the name of an edition.
name: ${scalar(name)}

# The full title, as it stands on the front page.
title: ${scalar(title)}

# One sentence for search engines and for previews of links.
description: ${PLACEHOLDERS.description}

# The address of the published site. The workflow that publishes it on GitHub Pages finds it out by itself.
url: ${scalar(url)}

# The language of the texts, such as en, de, ja or pt-BR.
language: en

# The colour of headings, links and buttons: a number sign and six hexadecimal digits, in quotes. Its contrast with the
# page is checked.
accent: "#1d4e89"

# The address for questions, and links; both are shown at the bottom of every page.
${example("contact: chairs@example.org")}
${examples(`links:
  - {label: Mailing list, url: https://lists.example.org/}`)}
`;
}
