/** The few parts of Nunjucks that are called here: it ships no types. */
export interface Nunjucks {
  readonly Environment: new (loaders: readonly unknown[], options: Readonly<Record<string, boolean>>) => object;
  readonly precompile: (folder: string, options: Precompiling) => string;
}

interface Precompiling {
  readonly env: object;
  /** Of files, and of folders with a slash at their end. */
  readonly include: readonly RegExp[];
  readonly wrapper: (templates: readonly CompiledTemplate[]) => string;
}

interface CompiledTemplate {
  readonly name: string;
  /** The body of a function that returns the template. */
  readonly template: string;
}
