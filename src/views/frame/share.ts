import { CARD_HEIGHT, CARD_WIDTH, pathOfCard } from "../../file-urls.ts";
import type { Edition } from "../../model/edition.ts";
import { addressOf } from "../../urls.ts";
import type { PageContext } from "../context.ts";

/** What others show of a page where its address is shared (Open Graph protocol, Twitter cards). */
export interface ShareView {
  /** Such as `en_US`. */
  readonly locale: string;
  readonly image?: ShareImageView | undefined;
}

export interface ShareImageView {
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
}

export interface SharedPage {
  readonly title: string;
  /** The path of the share image, where it is not that of the edition. */
  readonly card?: string | undefined;
}

/** @param edition whose share image it is, where the page has none of its own */
export function shareView(
  { title, card }: SharedPage,
  { name, id }: Pick<Edition, "id" | "name">,
  { series, shell, words }: PageContext,
): ShareView {
  const image = {
    address: addressOf(series, card ?? pathOfCard({ id })),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alternative: card === undefined ? name : title,
  };
  return { locale: localeOf(words.language), image: shell.hasCards ? image : undefined };
}

/** With the likely territory of a language that names none. */
function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
}
