import { webAddressIn } from "../../clean/people.ts";
import { cleanLine } from "../../clean/text.ts";
import type { LeftOut } from "../../record.ts";
import type { RawEvent, RawLink } from "./raw-event.ts";

/** Keys of an item for its links: slides, a video, and the others by their words. */
export function linkFacts({ links = [], place }: RawEvent): {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const others: { label: string; url: string }[] = [];
  let slides: string | undefined;
  let video: string | undefined;
  for (const link of links) {
    const url = webAddressIn(link.url);
    if (url === undefined) {
      leftOut.push({
        place,
        what: `a link to ${JSON.stringify(cleanLine(link.url).slice(0, 80))}`,
        reason: "leads nowhere on the web",
      });
      continue;
    }
    if (isSlides(link) && slides === undefined) slides = url;
    else if (isVideo(link, url) && video === undefined) video = url;
    else if (!others.some((other) => other.url === url))
      others.push({ label: cleanLine(link.label) || new URL(url).host, url });
  }
  return {
    facts: {
      ...(slides === undefined ? {} : { slides }),
      ...(video === undefined ? {} : { video }),
      ...(others.length === 0 ? {} : { links: others }),
    },
    leftOut,
  };
}

function isSlides({ kind = "", label }: RawLink): boolean {
  return (
    kind === "slides" ||
    (kind === "" && /^(?:the )?(?:presentation )?slides?(?: \(pdf\))?$/i.test(label.trim()))
  );
}

function isVideo({ kind = "", label }: RawLink, url: string): boolean {
  return (
    kind === "video" || (/^(?:video|recording)(?: recording)?$/i.test(label.trim()) && /^https?:/i.test(url))
  );
}
