import { renderElement, type XmlElement } from "../xml.ts";

/** An image as a value. */
export interface SvgElement extends XmlElement {
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
  return renderElement({ ...image, attributes: { xmlns: SVG, ...image.attributes } });
}
