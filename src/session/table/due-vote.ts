import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import { voteObstacle } from '#engine/text/text.ts';
import { isToBeVoted } from '#engine/text/to-be-voted.ts';
import { sentence } from '../words/names.ts';
import { subjectOf } from '../words/subject.ts';
import { toldTo } from '../words/told-to.ts';
import type { Chair } from './chair.ts';
import { openTracks } from './reachable.ts';

/** Whether a part is put to the vote at the dusk that comes: it has been called, or is due as the text stands. */
export function isVoteDue({ game, state }: Pick<Chair, 'game' | 'state'>, track: TrackIndex): boolean {
  if (!isToBeVoted(game.common, state, track)) return false;
  return at(state.tracks, track).calledBy !== undefined || voteObstacle(game.common, state, track) === undefined;
}

/** Whether all that is still open is put to the vote at the dusk that comes, so that only the votes are left. */
export function areOnlyVotesLeft(chair: Pick<Chair, 'game' | 'state'>): boolean {
  const open = openTracks(chair.game, chair.state);
  return open.length > 0 && open.every((track) => isVoteDue(chair, track));
}

/** Why a part is put to the vote: who has called it, or by which rule. */
export function whyVoted({ game, state, you }: Chair, track: TrackIndex): string {
  const { calledBy } = at(state.tracks, track);
  const { label } = game.scenario.rounds;
  if (calledBy !== undefined) {
    return `${sentence(subjectOf(toldTo(game, you), calledBy).does('have'))} called this vote.`;
  }
  if (state.round === game.common.roundCount) return `It is the last ${label}: what is still open is put to the vote.`;
  return 'All its articles are accepted for now, so it is put to the vote.';
}
