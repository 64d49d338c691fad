import type { StatedLine } from '#lab/transcripts/changes.ts';

/** A line with its sentences: the one that the record has, and those of whoever speaks. */
export interface WrittenLine {
  readonly stated: Omit<StatedLine, 'words'>;
  readonly head: string;
  readonly said: string;
  /** The line before it says the same to people. */
  readonly isRepeated: boolean;
}
