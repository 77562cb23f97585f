import type { Series } from "../model/series.ts";
import { renderElement } from "../xml.ts";

/** The initial of the series on its accent colour, as SVG. */
export function favicon({ name, accent }: Series): string {
  const [letter = ""] = name.toUpperCase();
  return renderElement({
    name: "svg",
    attributes: { xmlns: "http://www.w3.org/2000/svg", viewBox: "0 0 32 32" },
    children: [
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
    ],
  });
}
