/** A command line that cannot be followed; the message says what to write instead. */
export class UsageError extends Error {}

/** What is asked for needs facts that the content does not know; the message says which, and where to write them. */
export class NeedError extends UsageError {}

/** What was done, but for what somebody has to decide; the message says how much that is. */
export class DecisionError extends Error {}

/** Who was asked has left; nothing was done. */
export class LeftError extends Error {}

/** A port that the preview cannot have; the message says which, and what to do. */
export class PortError extends Error {}

/** The published site did not say what it knows; the message says what it answered. */
export class FetchError extends Error {}
