import type { PageView } from "./frame/frame.ts";

/**
 * What a page says: its title, its description and what stands between header and footer. A new stylesheet, script,
 * template or entry in the navigation changes none of it, and neither does a link to what has changed elsewhere.
 */
export function substanceOf({
  frame,
  changes: _,
  ...content
}: PageView & { readonly changes?: unknown }): unknown {
  const { title, description, notices } = frame;
  // Those with a link lead on to a newer edition.
  return {
    ...content,
    head: [title, description],
    notices: notices.filter(({ link }) => link === undefined),
  };
}
