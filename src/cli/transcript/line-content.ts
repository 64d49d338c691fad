import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Game } from '#engine/model/game.ts';
import type { Table } from '#engine/model/table.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { TranscriptLine } from '#lab/transcripts/transcript.ts';

/** A line without its day, words and changes. */
export type LineContent = Omit<TranscriptLine, 'day' | 'words' | 'changes'>;

/** A line of the record as its reader knows it. */
export interface Heard<Kind extends Dispatch['kind'] = Dispatch['kind']> {
  readonly game: Game;
  readonly table: Table;
  /** Lines that are told in one; one alone in most cases. */
  readonly dispatches: readonly Extract<Dispatch, { kind: Kind }>[];
  readonly reasons: readonly Reason[];
  /** The reader has read the letter or the answer before: now it has arrived. */
  readonly isKnown: boolean;
}

/** A form with all that is not given left empty. */
export function form(kind: LineContent['kind'], given: Partial<LineContent> = {}): LineContent {
  return { kind, from: null, to: [], track: null, articles: [], ...given };
}
