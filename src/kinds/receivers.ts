/**
 * Those that organizers hand an edition to, by what they need it for. Each key is a kind of export, each value the
 * receiver's own name.
 */
export const RECEIVERS = {
  dois: { crossref: "Crossref", datacite: "DataCite", zenodo: "Zenodo" },
  publishers: {
    "acl-anthology": "ACL Anthology",
    aclpub2: "aclpub2",
    "arxiv-index": "arXiv",
    "ceur-ws": "CEUR-WS.org",
    pmlr: "PMLR",
  },
  indexes: { dblp: "dblp", wikidata: "Wikidata" },
  trackers: {
    "ai-deadlines": "AI Deadlines",
    "ccf-deadlines": "CCF-Deadlines",
    "conference-index": "Conference Index",
    wikicfp: "WikiCFP",
  },
  platforms: {
    airmeet: "Airmeet",
    eventmobi: "EventMobi",
    sched: "Sched",
    whova: "Whova",
    "zoom-events": "Zoom Events",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type ReceiverGroup = keyof typeof RECEIVERS;
