import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

/** Libraries that each command loads, in the bundle: dozens of small files cost more than what they hold. */
const BUNDLED = ["@11ty/eleventy", "culori", "js-yaml", "luxon", "markdown-it", "zod"];

/** A library that is bundled as CommonJS asks for `require`, which modules do not have. */
const REQUIRE =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** What is started: the program, and the threads that it starts itself. */
const PROGRAMS = ["src/cli/main.ts", "src/cli/launch/thread.ts"];

/** Bundles that are kept: a program that runs may still load parts of an older one. */
const KEPT = 5;

/**
 * The program as one bundle, made when there is none of the sources as they are now. What a command imports on use is a
 * file of its own. Two programs that make it at once do not disturb each other: it appears whole.
 * @param {string} root the folder of the generator
 * @returns {Promise<string>} the path of the module to run
 * @throws an error of the system where it cannot be kept, an error of esbuild where a source cannot be understood
 */
export async function programBundle(root) {
  const bundles = join(root, ".cache", "program");
  const folder = join(bundles, keyOf(root));
  const main = join(folder, "main.js");
  if (!existsSync(main)) {
    const files = await bundle(root);
    mkdirSync(bundles, { recursive: true });
    const draft = mkdtempSync(join(bundles, "draft-"));
    for (const { path, contents } of files) writeFileSync(join(draft, basename(path)), contents);
    putInPlace(draft, folder);
    prune(bundles);
  }
  return main;
}

/**
 * Changes when a source does, or a package: by size and time alone, because reading all of them takes three times as long.
 * @param {string} root
 */
function keyOf(root) {
  const stamps = [
    ...sourcesIn(join(root, "src")),
    join(root, "package.json"),
    join(root, "package-lock.json"),
  ]
    .map((file) => {
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .sort();
  return createHash("sha256").update(stamps.join("\n")).digest("hex").slice(0, 16);
}

/**
 * Paths put together by hand: at every start of the program, `join` takes as long as the disk.
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/**
 * @param {string} root
 * @param {readonly string[]} programs paths below it; those that are not there are left out
 */
export async function bundle(root, programs = PROGRAMS) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    ...(await bundling(root)),
    entryPoints: programs.filter((path) => existsSync(join(root, path))),
    entryNames: "[name]",
    absWorkingDir: root,
    outdir: join(root, ".cache", "program", "bundle"),
    // Half as much to read at every start; names stay, for who reads a stack.
    minifyWhitespace: true,
    minifySyntax: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles;
}

/**
 * How the sources become a bundle, be it of the program or of its tests.
 * @param {string} root
 * @returns {Promise<import("esbuild").BuildOptions>}
 */
export async function bundling(root) {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const { bundledDigest, compiledTemplates, eleventyAtHome } = await import("./bundle-plugins.mjs");
  return {
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: [
      ...Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies }),
      "@11ty/eleventy-dev-server",
    ].filter((name) => !BUNDLED.includes(name)),
    plugins: [compiledTemplates(root), bundledDigest(root), eleventyAtHome()],
    // Eleventy would start a thread that watches for modules that change.
    define: { "process.env.ELEVENTY_SKIP_ESM_RESOLVER": '"1"' },
    banner: { js: REQUIRE },
    sourcemap: true,
    sourcesContent: false,
  };
}

/**
 * @param {string} draft
 * @param {string} folder
 */
function putInPlace(draft, folder) {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another program has made the same one meanwhile.
    if (!existsSync(join(folder, "main.js"))) throw error;
  }
}

/** @param {string} bundles */
function prune(bundles) {
  const ages = readdirSync(bundles).map((name) => {
    const path = join(bundles, name);
    return { path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  for (const { path } of ages.sort((a, b) => b.time - a.time).slice(KEPT))
    rmSync(path, { recursive: true, force: true });
}
