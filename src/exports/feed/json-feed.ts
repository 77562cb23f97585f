import { cleanText } from "../../xml.ts";
import { momentOf } from "./atom.ts";
import type { Feed } from "./feed.ts";

/** https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  const value = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    description: feed.description,
    icon: feed.icon,
    authors: [{ name: feed.author }],
    language: feed.language,
    items: feed.entries.map(({ id, title, address, published, updated, content, language }) => ({
      id,
      url: address,
      title: cleanText(title),
      content_html: cleanText(content),
      date_published: momentOf(published),
      date_modified: momentOf(updated),
      language,
    })),
  };
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
