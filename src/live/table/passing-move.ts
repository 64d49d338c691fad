import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, Move, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { letPass } from '#engine/moves/let-pass.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { viewFor } from '#engine/views/view-for.ts';

/**
 * The move with which the seat that must act passes, as by `letPass`, and does not sign. There is no way to say nothing of a
 * single text: that is left to its negotiator. Absent when the game is over.
 */
export function passingMove(game: Game, state: State): Move | undefined {
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
