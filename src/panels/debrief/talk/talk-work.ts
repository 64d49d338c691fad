import type { TurningCard } from '#session/debrief/path-model.ts';
import type { TalkModel } from '#session/debrief/talk-model.ts';
import type { CancellableWork } from '../../use-work.ts';

/** The visible parts of a move that turned the game. */
export type TurnTold = Pick<TurningCard, 'number' | 'day' | 'by' | 'words' | 'sentence'>;

/** Has what there is to talk about found; stays the same object for a game. */
export interface TalkWork {
  readonly find: () => CancellableWork<TalkModel>;
  /** The path of the game, whose turning points are told once they are known. */
  readonly path: () => CancellableWork<{ readonly turning: { readonly cards: readonly TurnTold[] } }>;
}
