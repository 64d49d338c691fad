import type { Dispatch } from '#engine/model/dispatch.ts';
import { at } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import type { DispatchModel } from '../news-model.ts';
import type { Chair } from './chair.ts';

/** Lines of one round that are told in full; the rest is there to be unfolded. */
const MOST = 4;

/** What counts most of the lines of one round, in their order, at most four. */
export function inFull(chair: Pick<Chair, 'state' | 'you'>, lines: readonly DispatchModel[]): readonly DispatchModel[] {
  const ranked = [...lines].sort((a, b) => weightOf(chair, b) - weightOf(chair, a) || b.key - a.key);
  const kept = new Set(ranked.slice(0, MOST));
  return lines.filter((line) => kept.has(line));
}

/** Votes first, then what is said to oneself, then what everybody has to know; that somebody did nothing comes last. */
function weightOf(chair: Pick<Chair, 'state' | 'you'>, { key, weight }: DispatchModel): number {
  const dispatch = at(chair.state.record, key);
  if (dispatch.kind === 'voted') return 3;
  if (isSaidTo(chair, dispatch)) return 2;
  if (dispatch.kind === 'dayEnded' || dispatch.kind === 'idle') return -1;
  return weight === 'strong' ? 1 : 0;
}

/** Answers to the person's offers and questions, and offers that it has been made. */
function isSaidTo({ state, you }: Pick<Chair, 'state' | 'you'>, dispatch: Dispatch): boolean {
  switch (dispatch.kind) {
    case 'answered':
      return byId(state.offers, dispatch.offer).from === you;
    case 'offered':
    case 'arrived':
      return byId(state.offers, dispatch.offer).to === you;
    case 'replied':
      return byId(state.questions, dispatch.question).from === you;
    case 'membersHeard':
      return true;
    default:
      return false;
  }
}
