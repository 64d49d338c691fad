import { claimRefusal, openIssueRefusal } from '../claims/claim-content.ts';
import { makeClaim } from '../claims/claims.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { TellMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { directRefusal } from './direct-refusal.ts';

export function tellRefusal(common: CommonKnowledge, table: Table, move: TellMove): Refusal | undefined {
  const unreachable = directRefusal(common, table, move.party, move.to);
  if (unreachable !== undefined) return unreachable;
  if (move.what === 'claim') return claimRefusal(common, table, move.party, move, [move.party, move.to]);
  if (move.what !== 'matters') return { code: 'malformed', what: 'an unknown thing to tell' };
  const over = openIssueRefusal(common, table, move.issue);
  if (over !== undefined) return over;
  const { party, to, issue } = move;
  const before = table.record.some(
    (line) => line.kind === 'told' && line.party === party && line.to === to && line.issue === issue,
  );
  return before ? { code: 'told-before', party: to, issue } : undefined;
}

/** Tells one party alone. */
export function performTell(game: Game, state: State, move: TellMove): void {
  const { party, to } = move;
  state.movesLeft -= 1;
  if (move.what === 'claim') makeClaim(game, state, party, move, [party, to]);
  else note(state, [party, to], { kind: 'told', party, to, issue: move.issue });
}
