/** The one function that is called here: the package's own types are those of a module that it is not. */
declare module "bidi-js" {
  export default function bidiFactory(): {
    getEmbeddingLevels(
      text: string,
      base: "ltr" | "rtl" | "auto",
    ): { readonly levels: Uint8Array; readonly paragraphs: readonly { readonly level: number }[] };
  };
}
