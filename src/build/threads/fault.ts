import { ContentError, type Problem } from "../../problem.ts";

/** An error as it can be sent to another thread: of the errors themselves, only name, message and stack would arrive. */
export interface SentFault {
  readonly message: string;
  readonly stack: string | undefined;
  /** What else is known of it, such as the code of the system. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Of mistakes in the content. */
  readonly problems: readonly Problem[] | undefined;
}

export function packedFault(error: unknown): SentFault {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const isContent = error instanceof ContentError;
  const entries = error instanceof Error && !isContent ? Object.entries(error) : [];
  const details = Object.fromEntries(
    entries.filter(([, value]) => ["string", "number", "boolean"].includes(typeof value)),
  );
  return { message, stack, details, problems: isContent ? error.problems : undefined };
}

/** The error as it would have come out of this thread. */
export function unpackedFault({ message, stack, details, problems }: SentFault): Error {
  if (problems !== undefined) return new ContentError(problems);
  return Object.assign(new Error(message), details, { stack });
}
