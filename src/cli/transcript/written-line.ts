import type { StatedLine } from '#lab/transcripts/changes.ts';

/** A line with its sentences: `head` is that of the record, `said` the words of the delegation. */
export interface WrittenLine {
  readonly stated: Omit<StatedLine, 'words'>;
  readonly head: string;
  readonly said: string;
  /** The line before it says the same to people. */
  readonly isRepeated: boolean;
}
