/** The few parts of Eleventy that are called here: it ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    readonly ignores: Set<string>;
    readonly benchmarkManager: { get(group: "Configuration"): { setIsVerbose(isVerbose: boolean): void } };
    addPlugin(plugin: (config: EleventyConfig) => void): void;
    addPlugin<Options>(plugin: (config: EleventyConfig, options: Options) => void, options: Options): void;
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void;
    addFilter(name: string, filter: (...parameters: never[]) => unknown): void;
    addTransform(
      name: string,
      transform: (this: { page: { outputPath: string | false } }, content: string) => string,
    ): void;
    addPassthroughCopy(folders: Readonly<Record<string, string>>): void;
    addWatchTarget(folder: string): void;
    on(event: "eleventy.before" | "eleventy.after", listener: () => void | Promise<void>): void;
    on(event: "eleventy.engine.njk", listener: (engine: NunjucksEngine) => void): void;
    setIncludesDirectory(folder: string): void;
    setInputDirectory(folder: string): void;
    setNunjucksEnvironmentOptions(options: Readonly<Record<string, boolean>>): void;
    setNunjucksPrecompiledTemplates(templates: Readonly<Record<string, unknown>>): void;
    setUseGitIgnore(isUsed: boolean): void;
  }

  export interface NunjucksEngine {
    readonly nunjucks: {
      readonly Template: new (
        text: string,
        environment: NunjucksEnvironment,
        path: string,
        isCompiledAtOnce: boolean,
      ) => unknown;
    };
    readonly environment: NunjucksEnvironment;
  }

  export interface NunjucksEnvironment {
    loaders: NunjucksLoader[];
  }

  /** Where Nunjucks finds a template; the caches are its own. */
  export interface NunjucksLoader {
    cache: Record<string, unknown>;
    pathsToNames: Record<string, string>;
    getSource(
      name: string,
    ): { readonly src: string; readonly path: string; readonly noCache: boolean } | null;
  }

  export interface RenderedPage {
    readonly url: string;
    readonly outputPath: string;
    readonly content: string;
  }

  export interface EleventyOptions {
    readonly configPath: string | undefined;
    readonly quietMode: boolean;
    readonly config: (config: EleventyConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger(): void;
    toJSON(): Promise<RenderedPage[]>;
  }
}
