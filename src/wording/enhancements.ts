/** What search, the offline copy and their pages say. */
// words
export const ENHANCEMENT_WORDS = {
  search: {
    title: "Search",
    description: "Search talks, people, papers, editions and pages of {series}.",
    field: "Search {series}",
    submit: "Search",
    close: "Close",
    more: "More results",
    shortcut: "The / key opens the search",
    needsScripts:
      "The search runs in your browser and needs scripts, which are switched off. These pages list everything:",
    nothing: "Nothing was found.",
    failed: "The search could not be loaded. Are you connected?",
    count: { one: "{count} result", other: "{count} results" },
    kinds: {
      talk: "Talk",
      person: "Person",
      paper: "Paper",
      edition: "Edition",
      call: "Call for papers",
      page: "Page",
    },
    lists: {
      people: "People",
      editions: "Editions",
      program: "Program of {edition}",
      papers: "Papers of {edition}",
    },
  },
  offline: {
    title: "You are offline",
    description: "What can be read of {series} without a network.",
    explanation: "This page is not saved in your browser. These are:",
    saved: "The network does not answer. This page was saved on {date}.",
    newer: "A newer version of this page is there.",
    reload: "Reload",
  },
} as const;

/** A sentence with its `{placeholders}` filled. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
