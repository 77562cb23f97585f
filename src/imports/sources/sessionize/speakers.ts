import { fullName, webAddressIn } from "../../clean/people.ts";
import { cleanLine } from "../../clean/text.ts";
import { firstText, type JsonMapping, listOf, mappingsOf, textOf } from "../json.ts";
import type { RawSpeaker } from "../program/raw-event.ts";

export function speakerOf(speaker: JsonMapping): RawSpeaker {
  const links = mappingsOf(listOf(speaker.links));
  const home =
    links.find(({ linkType }) => /blog|company_website|website|other/i.test(textOf(linkType))) ?? links[0];
  return {
    name:
      firstText(speaker, "fullName", "name") || fullName(textOf(speaker.firstName), textOf(speaker.lastName)),
    affiliation: affiliationIn(textOf(speaker.tagLine)),
    url: webAddressIn(textOf(home?.url)),
    bio: textOf(speaker.bio),
  };
}

/** "Engineer at Tile Institute": what stands behind "at"; a tag line that is no more than a phrase says nothing of it. */
function affiliationIn(tagLine: string): string {
  const [, at = ""] = / (?:at|@|bei) ([^|•·]+)$/i.exec(cleanLine(tagLine)) ?? [];
  return at.trim();
}
