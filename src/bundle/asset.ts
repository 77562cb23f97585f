/** A file under a name that changes with its content. */
export interface Asset {
  readonly path: string;
  readonly content: Uint8Array;
}
