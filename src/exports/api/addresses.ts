import type { Edition, FreePage } from "../../model/edition.ts";
import type { Picture } from "../../model/picture.ts";
import type { Series } from "../../model/series.ts";
import type { Link, Target } from "../../model/text.ts";
import { addressOf, addressOfTarget, pathOfPage } from "../../urls.ts";
import type { LinkData } from "./schema/parts.ts";

/** What an organizer linked, as a full address; undefined stays undefined. */
export function addressIn(series: Series, target: Target | undefined): string | undefined {
  return target === undefined ? undefined : addressOfTarget(series, target);
}

export function linksData(links: readonly Link[], series: Series): LinkData[] {
  return links.map(({ label, url }) => ({ label: label.plain, url: addressOfTarget(series, url) }));
}

export function pictureData(picture: Picture | undefined, series: Series): Picture | undefined {
  return picture && { ...picture, file: addressOfTarget(series, picture.file) };
}

/** @param edition undefined for pages of the series as a whole */
export function pagesData(
  pages: readonly FreePage[],
  edition: Edition | undefined,
  series: Series,
): LinkData[] {
  return pages.map((page) => ({
    label: page.title.plain,
    url: addressOf(series, pathOfPage(page, edition)),
  }));
}
