import type { Dispatch } from '#engine/model/state.ts';
import { mayKnow } from '#engine/views/view-for.ts';
import type { DispatchModel, RoundRecord } from '../table-model.ts';
import { roundInWords } from '../words/dates.ts';
import { dispatchInWords } from '../words/dispatch-words.ts';
import { markOf, sentence } from '../words/names.ts';
import { type Occasion, reasonsInWords } from '../words/reason-words.ts';
import { reasonsOf } from '../reasons-given.ts';
import type { Chair } from './chair.ts';

/** What happened since the person last acted, as far as the chair may know. */
export function sinceLast(chair: Chair): DispatchModel[] {
  return dispatchesFrom(chair, chair.seenUpTo);
}

/** All that the chair has seen, by round, the newest first. */
export function recordByRound(chair: Chair): RoundRecord[] {
  const rounds: RoundRecord[] = [];
  for (let round = chair.state.round; round >= 1; round -= 1) {
    const dispatches = linesOf(chair, (dispatch) => dispatch.round === round);
    rounds.push({ round, heading: sentence(roundInWords(chair.game, round)), dispatches });
  }
  return rounds;
}

function dispatchesFrom(chair: Chair, first: number): DispatchModel[] {
  return linesOf(chair, (_, index) => index >= first);
}

function linesOf(chair: Chair, fits: (dispatch: Dispatch, index: number) => boolean): DispatchModel[] {
  const { game, state, you, reasons } = chair;
  return state.record.flatMap((dispatch, key) => {
    if (!mayKnow(dispatch, you) || !fits(dispatch, key)) return [];
    const { about, words, weight } = dispatchInWords(game, state, dispatch);
    const said = reasonsInWords(game, reasonsOf(reasons, dispatch, key), occasionOf(dispatch, chair));
    return [{ key, about: about === undefined ? undefined : markOf(game, about), words, reasons: said, weight }];
  });
}

function occasionOf(dispatch: Dispatch, { state }: Chair): Occasion {
  if (dispatch.kind === 'voted') return 'vote';
  if (dispatch.kind !== 'answered') return 'offer';
  return state.offers[dispatch.offer]?.answer?.response ?? 'refuse';
}
