import { addressOfArxiv, addressOfDoi, type Paper } from "../../model/paper.ts";
import type { Item } from "../../model/program/program.ts";
import type { Series } from "../../model/series.ts";
import type { Target } from "../../model/text.ts";
import { addressOfTarget } from "../../urls.ts";
import type { Words } from "../../wording/words.ts";
import { oneLine, strictAddress } from "./texts.ts";

/** Where more is found on an event. */
export interface ScheduleLink {
  readonly url: string;
  readonly title: string;
  readonly type: "slides" | "paper" | "media" | "web" | "related";
}

export function linksOf(item: Item, series: Series, { text }: Words): ScheduleLink[] {
  const link = (type: ScheduleLink["type"], title: string, url: Target | undefined): ScheduleLink[] =>
    url === undefined
      ? []
      : [{ url: strictAddress(addressOfTarget(series, url)), title: oneLine(title), type }];
  const { material, program } = text;
  const paperLinks = ({ pdf, doi, arxiv }: Paper): ScheduleLink[] => [
    ...link("paper", material.paper, pdf),
    ...link("paper", material.doi, addressOfDoi(doi)),
    ...link("paper", material.arxiv, addressOfArxiv(arxiv)),
  ];
  return [
    ...link("media", program.stream, item.room?.stream),
    ...(item.kind === "talk" || item.kind === "ceremony"
      ? [
          ...link("slides", material.slides, item.slides),
          ...link("media", material.video, item.video),
          ...item.links.flatMap(({ label, url }) => link("web", label.plain, url)),
        ]
      : []),
    ...(item.kind === "talk" && item.paper !== undefined ? paperLinks(item.paper) : []),
    ...link("related", material.more, item.url),
  ];
}
