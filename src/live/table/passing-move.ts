import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, Move, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { clauseStatusOf } from '#engine/text/text.ts';
import { viewFor } from '#engine/views/view-for.ts';

/**
 * The move with which whoever must act lets it pass: the day ends for it, an offer is not answered for now, a question not
 * at all, a letter is handed on, an opening is made without a word, and nobody signs. There is no way to say nothing of a
 * single text: that is left to its negotiator. Absent when the game is over.
 */
export function passingMove(game: Game, state: State): Move | undefined {
  const { toAct } = state;
  if (toAct === undefined) return undefined;
  const { party } = toAct;
  switch (toAct.kind) {
    case 'talk':
      return { type: 'endDay', party };
    case 'answer':
      return { type: 'answer', party, offer: toAct.offer, response: 'refuse', reason: 'not-now' };
    case 'carry':
      return { type: 'carry', party, offer: toAct.offer, how: 'pass' };
    case 'reply':
      return { type: 'reply', party, question: toAct.question, says: 'evade' };
    case 'open':
      return { type: 'open', party, clauses: [], never: [] };
    case 'vote':
      return { type: 'vote', party, track: toAct.track, yes: false, over: [namedIn(game, state, toAct.track)] };
    case 'review':
      return negotiate(viewFor(game, state, party)).move;
  }
}

/** A no must name an article: one that is open, so that it undoes nothing that is agreed; else the first. */
function namedIn({ common }: Game, { text }: State, track: TrackIndex): IssueIndex {
  const { issues } = at(common.tracks, track);
  const isOpen = (issue: IssueIndex) => clauseStatusOf(common, at(text, issue), issue) !== 'initialled';
  return issues.find(isOpen) ?? at(issues, 0);
}
