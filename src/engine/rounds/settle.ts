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
export function settle(game: Game, state: State): void {
  state.toAct = undefined;
  while (state.ending === undefined && state.toAct === undefined) {
    const next = state.owed[0];
    if (next !== undefined) state.toAct = next;
    else if (state.phase === 'talks') continueTalks(game, state);
    else continueDusk(game, state);
  }
}

function continueTalks(game: Game, state: State): void {
  const speaker = state.speakers[0];
  if (state.round === 0) beginRound(game, state);
  else if (speaker === undefined) beginDusk(game, state);
  else if (state.movesLeft > 0) state.toAct = { kind: 'talk', party: speaker };
  else {
    state.speakers.shift();
    state.movesLeft = game.common.movesPerRound;
  }
}

function continueDusk(game: Game, state: State): void {
  const track = state.agenda[0];
  if (track === undefined) endRound(game, state);
  else if (state.ballots.length < at(game.common.tracks, track).signatories.length) openBallot(game, state);
  else countBallots(game, state);
}

function endRound(game: Game, state: State): void {
  if (isOver(game, state)) {
    conclude(game, state);
    return;
  }
  notePassedDates(game, state);
  beginRound(game, state);
}
