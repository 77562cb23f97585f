import type { Series } from "../model/series.ts";
import { renderElement, type XmlElement } from "../xml.ts";

/**
 * The initial of the series on its accent colour, as SVG.
 * @param picture what is shown instead: a `data:` address
 */
export function favicon({ name, accent }: Series, picture?: string): string {
  if (picture !== undefined)
    return framed({ name: "image", attributes: { href: picture, width: 32, height: 32 } });
  const [letter = ""] = name.toUpperCase();
  return framed(
    { name: "rect", attributes: { width: 32, height: 32, rx: 6, fill: accent } },
    {
      name: "text",
      attributes: {
        x: 16,
        y: 23,
        "text-anchor": "middle",
        "font-family": "Georgia, serif",
        "font-size": 20,
        "font-weight": "bold",
        fill: "#ffffff",
      },
      children: [letter],
    },
  );
}

function framed(...children: XmlElement[]): string {
  const attributes = { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 32 32" };
  return renderElement({ name: "svg", attributes, children });
}
