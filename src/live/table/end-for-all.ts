import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, Move, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { letPass } from '#engine/moves/let-pass.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LiveTable } from './live-table.ts';

/** `gone`: the table no longer exists. */
type Ended = 'made' | 'gone';

/**
 * Ends the day of a table for everybody, with what has been said (see `passingMove`): up to the next dawn, or to a vote
 * that was called, which is held. Where one is being held, those who have not voted do not sign. Fails as `LiveTable.act` does.
 */
export function endDay(table: LiveTable): Promise<Ended> {
  const { round, toAct } = table.state;
  const votes = toAct?.kind === 'vote';
  return passWhile(table, (state) => state.round === round && (votes || state.toAct?.kind !== 'vote'));
}

/** Ends the game of a table: all days that are left pass, and nobody signs anything more. Fails as `LiveTable.act` does. */
export function endGame(table: LiveTable): Promise<Ended> {
  return passWhile(table, () => true);
}

async function passWhile(table: LiveTable, isToPass: (state: State) => boolean): Promise<Ended> {
  while (isToPass(table.state)) {
    const move = passingMove(table.game, table.state);
    if (move === undefined) break;
    const acted = await table.act({ after: table.entries.length, move, by: 'leader' });
    if (acted.is === 'gone') return 'gone';
    if (acted.is === 'refused') throw new Error(`a move that lets it pass is refused: ${acted.refusal.code}`);
  }
  return 'made';
}

/**
 * The move with which the seat that must act passes, as by `letPass`, and does not sign. There is no way to say nothing of a
 * single text: that is left to its negotiator. Absent when the game is over.
 */
function passingMove(game: Game, state: State): Move | undefined {
  const { toAct } = state;
  if (toAct === undefined) return undefined;
  const { party } = toAct;
  if (toAct.kind === 'review') return negotiate(viewFor(game, state, party)).move;
  if (toAct.kind !== 'vote') return letPass(toAct);
  const { track } = toAct;
  return { type: 'vote', party, track, yes: false, over: [namedIn(game, state, track)] };
}

/** A no must name an article: one that is open, so that it undoes nothing that is agreed; else the first. */
function namedIn({ common }: Game, { text }: State, track: TrackIndex): IssueIndex {
  const { issues } = at(common.tracks, track);
  const isOpen = (issue: IssueIndex) => clauseStatusOf(common, at(text, issue), issue) !== 'initialled';
  return issues.find(isOpen) ?? at(issues, 0);
}
