import type { PartyIndex } from '#engine/model/moves.ts';

/** A line of the record in words, the party that it is about, and how much it weighs. */
export interface RecordLine {
  readonly about: PartyIndex | undefined;
  readonly words: string;
  readonly weight: 'plain' | 'strong';
  /** The line in few words, where it is too long to be read out among others. */
  readonly brief?: string;
}

/** A line like others. */
export function plainRecordLine(about: PartyIndex | undefined, words: string): RecordLine {
  return { about, words, weight: 'plain' };
}

/** A line that stands out. */
export function strong(about: PartyIndex | undefined, words: string): RecordLine {
  return { about, words, weight: 'strong' };
}
