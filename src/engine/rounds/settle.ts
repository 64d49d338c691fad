import { notePassedDates } from '../events/announce-dates.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { State } from '../model/state.ts';
import { beginDusk, countBallots, openBallot } from './begin-dusk.ts';
import { beginRound } from './begin-round.ts';
import { conclude, isOver } from './conclude.ts';

/**
 * Lets everything follow that nobody has to act for (turns, dusk, votes counted, dawn, the ending), until a party
 * must act or the game has ended.
 */
export function settle(game: Game, draft: State): void {
  draft.toAct = undefined;
  while (draft.ending === undefined && draft.toAct === undefined) {
    const next = draft.owed[0];
    if (next !== undefined) draft.toAct = next;
    else if (draft.phase === 'talks') continueTalks(game, draft);
    else continueDusk(game, draft);
  }
}

function continueTalks(game: Game, draft: State): void {
  const speaker = draft.speakers[0];
  if (draft.round === 0) beginRound(game, draft);
  else if (speaker === undefined) beginDusk(game, draft);
  else if (draft.movesLeft > 0) draft.toAct = { kind: 'talk', party: speaker };
  else {
    draft.speakers.shift();
    draft.movesLeft = game.common.movesPerRound;
  }
}

function continueDusk(game: Game, draft: State): void {
  const track = draft.agenda[0];
  if (track === undefined) endRound(game, draft);
  else if (draft.ballots.length < at(game.common.tracks, track).signatories.length) openBallot(game, draft);
  else countBallots(game, draft);
}

function endRound(game: Game, draft: State): void {
  if (isOver(game, draft)) {
    conclude(game, draft);
    return;
  }
  notePassedDates(game, draft);
  beginRound(game, draft);
}
