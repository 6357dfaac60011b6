/** Exit codes, as scripts rely on them. */
export const DONE = 0;
/** Done, but there is something to look at, or rows failed. */
export const FOUND_SOMETHING = 1;
/** Wrong usage, unreadable input or an internal failure. */
export const FAILED = 2;

/** Told the exit code of a run that ends well, where that is not 0. */
export type SetExit = (code: number) => void;
