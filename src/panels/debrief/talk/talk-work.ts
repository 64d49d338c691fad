import type { TalkModel } from '#session/debrief/talk-model.ts';
import type { Work } from '../../use-work.ts';

/** Has what there is to talk about found; stays the same object for a game. */
export interface TalkWork {
  readonly find: () => Work<TalkModel>;
}
