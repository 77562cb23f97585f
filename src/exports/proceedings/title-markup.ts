import type { Title, TitleSpan } from "../../model/text.ts";
import { cslOfTitle } from "../../titles/forms.ts";
import type { XmlElement } from "../../xml.ts";

/** What a format of XML calls the marks of a title; what it does not name stands there without its mark. */
export interface TitleElements {
  readonly emphasis: string;
  readonly code?: string;
  readonly sub?: string;
  readonly sup?: string;
  /** Holds TeX. Without one, formulas are written in letters. */
  readonly maths?: string;
}

export function titleMarkup({ spans }: Title, names: TitleElements): (XmlElement | string)[] {
  return spans.flatMap((span) => markup(span, names));
}

function markup(span: TitleSpan, names: TitleElements): (XmlElement | string)[] {
  switch (span.kind) {
    case "text":
      return [oneSpace(span.text)];
    case "code":
      return marked(names.code, [oneSpace(span.text)]);
    case "maths":
      return names.maths === undefined
        ? [cslOfTitle({ spans: [span], source: "", plain: "" })]
        : [{ name: names.maths, children: [oneSpace(span.tex)] }];
    default:
      return marked(
        names[span.kind],
        span.spans.flatMap((inner) => markup(inner, names)),
      );
  }
}

function marked(name: string | undefined, children: (XmlElement | string)[]): (XmlElement | string)[] {
  return name === undefined ? children : [{ name, children }];
}

/** Titles are one line; a space at the edge of a span parts words. */
function oneSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
