/** A text of a scenario as this device keeps it while it is written. */
export interface KeptManuscript {
  /** Its place in the address of the page; stays the same when the file is called otherwise. */
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly text: string;
  /** Counts what was written, so that two windows do not write over each other. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** What the author's own file has; absent while there is none. */
  readonly saved: SavedFile | undefined;
  /** Earlier texts, the oldest first. */
  readonly versions: readonly VersionNote[];
  /** It was thrown away then, and can be had back. */
  readonly deletedAt?: number | undefined;
}

export interface SavedFile {
  readonly text: string;
  readonly at: number;
  /** When the file on the disk was changed last, as the disk says, where it can be asked. */
  readonly stamp?: number | undefined;
}

/** An earlier text: when it was so, why it was kept, and what its author calls it. */
export interface VersionNote {
  readonly at: number;
  readonly why: VersionReason;
  readonly name?: string | undefined;
}

/**
 * It was so when the text was opened, for a while, or before it was saved; another window or file would have written over
 * it; an earlier version was taken in its place; or its author asked for it.
 */
export type VersionReason = 'opened' | 'while' | 'saved' | 'elsewhere' | 'restored' | 'named';

/** Whether something was written that the author's own file does not have. */
export function isUnsaved({ text, saved, revision }: Pick<KeptManuscript, 'text' | 'saved' | 'revision'>): boolean {
  // What nobody has changed since it came from a template or from Parley can be had again.
  return saved === undefined ? revision > 1 : saved.text !== text;
}
