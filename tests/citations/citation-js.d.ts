/** The part of Citation.js that reads citations back: it ships no types. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: {
      chain(text: string, options: { forceType: string; generateGraph: boolean }): never[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
