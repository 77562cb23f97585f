import { create } from "xmlbuilder2";

/** An image as a value. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly (SvgElement | string)[];
}

export function svgImage(
  width: number,
  height: number,
  children: readonly (SvgElement | string)[],
): SvgElement {
  return { name: "svg", attributes: { width, height, viewBox: `0 0 ${width} ${height}` }, children };
}

export function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  rx = 0,
): SvgElement {
  return { name: "rect", attributes: { x, y, width, height, fill, rx } };
}

const SVG = "http://www.w3.org/2000/svg";

export function serializeSvg(image: SvgElement): string {
  const document = create();
  append(document, image);
  return document.end();
}

function append(parent: ReturnType<typeof create>, { name, attributes, children = [] }: SvgElement): void {
  const element = parent.ele(SVG, name, attributes);
  for (const child of children) {
    // The writer takes what looks like an entity for one: "&amp;" in a text would become "&".
    if (typeof child === "string") element.txt(child.replaceAll("&", "&amp;"));
    else append(element, child);
  }
}
