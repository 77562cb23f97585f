import type { DateTime } from "luxon";
import { renderXml, type XmlElement } from "../../xml.ts";
import type { FeedEntry } from "./entry.ts";
import type { Feed } from "./feed.ts";

/** RFC 4287. */
export function atomFeed(feed: Feed): string {
  return renderXml({
    name: "feed",
    attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
    children: [
      element("id", feed.id),
      element("title", feed.title),
      element("subtitle", feed.description),
      element("updated", momentOf(feed.updated)),
      link("self", "application/atom+xml", feed.atom),
      link("alternate", "text/html", feed.home),
      element("icon", feed.icon),
      element("generator", "Lectern"),
      { name: "author", children: [element("name", feed.author)] },
      ...feed.entries.map(entryElement),
    ],
  });
}

function entryElement({ id, title, address, published, updated, content, language }: FeedEntry): XmlElement {
  return {
    name: "entry",
    attributes: { "xml:lang": language },
    children: [
      element("id", id),
      element("title", title),
      { name: "link", attributes: { rel: "alternate", href: address } },
      element("published", momentOf(published)),
      element("updated", momentOf(updated)),
      element("content", content, { type: "html" }),
    ],
  };
}

function link(rel: string, type: string, href: string): XmlElement {
  return { name: "link", attributes: { rel, type, href } };
}

function element(name: string, text: string, attributes: XmlElement["attributes"] = {}): XmlElement {
  return { name, attributes, children: [text] };
}

/** RFC 3339, in UTC. */
export function momentOf(moment: DateTime): string {
  return moment.toUTC().toISO({ suppressMilliseconds: true }) ?? "";
}
