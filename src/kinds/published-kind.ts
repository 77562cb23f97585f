/** One kind of what is published: what there is of it, and where. `Owner` is an edition, or the whole site. */
export interface PublishedKind<Owner, Subject> {
  /** What they are about, one each; none where there is nothing to show. */
  readonly subjects: (owner: Owner) => readonly Subject[];
  readonly path: (subject: Subject, owner: Owner) => string;
  /** The paths of all of them. */
  readonly paths: (owner: Owner) => string[];
}

/** What a table says of it. */
export type PublishedRow<Owner, Subject> = Omit<PublishedKind<Owner, Subject>, "paths">;

export function publishedKind<Owner, Subject>({
  subjects,
  path,
}: PublishedRow<Owner, Subject>): PublishedKind<Owner, Subject> {
  const paths = (owner: Owner) => subjects(owner).map((subject) => path(subject, owner));
  return { subjects, path, paths };
}

/** Those of which there is one for each owner that has it. */
export function onlyIf<Owner>(has: (owner: Owner) => boolean): (owner: Owner) => Owner[] {
  return (owner) => (has(owner) ? [owner] : []);
}
