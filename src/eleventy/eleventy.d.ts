/** The few parts of Eleventy that are called here: it ships no types. */
declare module "@11ty/eleventy" {
  export interface EleventyConfig {
    readonly globalData: Record<string, unknown>;
    readonly benchmarkManager: { get(name: string): { setIsVerbose(isVerbose: boolean): void } };
    addPlugin(plugin: (config: EleventyConfig) => void): void;
    addGlobalData(name: string, value: unknown): void;
    addFilter(name: string, filter: (...parameters: never[]) => unknown): void;
    addTransform(
      name: string,
      transform: (this: { page: { outputPath: string | false } }, content: string) => string,
    ): void;
    setNunjucksEnvironmentOptions(options: Record<string, boolean>): void;
    setUseGitIgnore(isUsed: boolean): void;
  }

  export interface RenderedPage {
    readonly url: string;
    readonly outputPath: string;
    readonly content: string;
  }

  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config: (config: EleventyConfig) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger(): void;
    toJSON(): Promise<RenderedPage[]>;
  }
}
