import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The vocabulary of schema.org, read from the declarations that are generated from it. */
const declarations = readFileSync(
  createRequire(import.meta.url)
    .resolve("schema-dts")
    .replace(/\.js$/, ".d.ts"),
  "utf8",
);

interface Type {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
}

const types = new Map(
  [...declarations.matchAll(/^(?:export )?interface (\w+) extends ([^{]*)\{([\s\S]*?)^\}/gm)].map(
    ([, name = "", parents = "", body = ""]): [string, Type] => [
      name,
      {
        parents: parents.split(",").map((parent) => parent.trim()),
        properties: [...body.matchAll(/^ {4}"(\w+)"\??:/gm)].map(([, property = ""]) => property),
      },
    ],
  ),
);

/** Whether things of a type may have a property, themselves or as what they also are. */
export function isProperty(property: string, type: string): boolean {
  return hasProperty(`${type}Leaf`, property);
}

export function isType(type: string): boolean {
  return types.has(`${type}Leaf`);
}

function hasProperty(name: string, property: string): boolean {
  const type = types.get(name);
  if (type === undefined) return false;
  return type.properties.includes(property) || type.parents.some((parent) => hasProperty(parent, property));
}
