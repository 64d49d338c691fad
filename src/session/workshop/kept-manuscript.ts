/** A text of a scenario as this device keeps it while it is written. */
export interface KeptManuscript {
  /** Identifier in the address of the page; does not change when the file is renamed. */
  readonly id: string;
  /** Name of the file. */
  readonly name: string;
  readonly text: string;
  /** Counts what was written, so that two windows do not write over each other. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** Contents of the author's own file; absent if there is none. */
  readonly saved: SavedFile | undefined;
  /** Earlier texts, the oldest first. */
  readonly versions: readonly VersionNote[];
  /** Time when it was deleted; it can be restored. */
  readonly deletedAt?: number | undefined;
}

export interface SavedFile {
  readonly text: string;
  readonly at: number;
  /** Modification time of the file on the disk, if available. */
  readonly stamp?: number | undefined;
}

/** An earlier text: when it was so, why it was kept, and what its author calls it. */
export interface VersionNote {
  readonly at: number;
  readonly why: VersionReason;
  readonly name?: string | undefined;
}

/**
 * The reason for a version: the text was opened, written for a while, or about to be saved; another window or file
 * would have overwritten it; an earlier version replaced it; or its author asked for it.
 */
export type VersionReason = 'opened' | 'while' | 'saved' | 'elsewhere' | 'restored' | 'named';

/** True if the text has changes that the author's own file does not have. */
export function isUnsaved({ text, saved, revision }: Pick<KeptManuscript, 'text' | 'saved' | 'revision'>): boolean {
  // What nobody has changed since it came from a template or from Parley can be had again.
  return saved === undefined ? revision > 1 : saved.text !== text;
}
