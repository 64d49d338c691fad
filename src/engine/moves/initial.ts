import { openIssueRefusal } from '../claims/claim-content.ts';
import { payForCrossing } from '../claims/declarations.ts';
import { availabilityRefusal } from '../events/availability.ts';
import { breakPromise } from '../ledgers/trust.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { InitialMove, WithdrawMove } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { wordingOf } from '../model/wording.ts';
import { wordingRefusal } from '../text/clauses.ts';
import { initialledBy, isOnlyProposed, openedBy, versionOf } from '../text/text.ts';
import { dropForsaken, initialClause, leaveOpening, writeClause } from '../text/write-clause.ts';

export function initialRefusal(common: CommonKnowledge, table: Table, move: InitialMove): Refusal | undefined {
  const over = openIssueRefusal(common, table, move.issue);
  if (over !== undefined) return over;
  const clause = at(table.text, move.issue);
  const version = versionOf(clause, move.option, move.or);
  const untabled = version === undefined || isOnlyProposed(clause, version);
  const refusal = (untabled ? untabledRefusal(common, table, move) : undefined) ?? availabilityRefusal(table, [move]);
  if (refusal !== undefined) return refusal;
  return version?.initials.includes(move.party) ? { code: 'already-initialled', issue: move.issue } : undefined;
}

/**
 * Refuses to initial wording that nobody has accepted yet or that is only proposed in opening statements: it is
 * answered by an offer. On paper, where nobody notes who offered it, only its validity counts.
 */
function untabledRefusal(common: CommonKnowledge, table: Table, move: InitialMove): Refusal | undefined {
  const { issue, option, or } = move;
  if (!table.setup?.onPaper) return { code: 'not-tabled', issue };
  return wordingRefusal(common, table, at(common.issues, issue).track, [{ issue, option, or }]);
}

/** Accepts a clause for now; on paper one that nobody has tabled, too, and at no cost: that is how a report is written down. */
export function performInitial(game: Game, state: State, move: InitialMove): void {
  const { party, issue } = move;
  const wording = wordingOf(move);
  const clause = at(state.text, issue);
  const stands = versionOf(clause, wording.option, wording.or) !== undefined;
  const written = stands
    ? initialClause(game.common, clause, { issue, ...wording }, party)
    : writeClause(game.common, clause, { issue, ...wording }, [party]);
  if (!state.setup.onPaper) state.movesLeft -= 1;
  note(state, 'all', { kind: 'initialled', party, issue, ...wording });
  if (written.dropped.length > 0) note(state, 'all', { kind: 'tabled', issue, ...wording, ...written });
  payForCrossing(game, state, party, [{ issue, ...wording }]);
}

export function withdrawRefusal(common: CommonKnowledge, table: Table, move: WithdrawMove): Refusal | undefined {
  const over = openIssueRefusal(common, table, move.issue);
  if (over !== undefined) return over;
  const clause = at(table.text, move.issue);
  const own = initialledBy(clause, move.party) ?? openedBy(clause, move.party);
  return own === undefined ? { code: 'not-initialled', issue: move.issue } : undefined;
}

/** Takes back an initial, or what it has opened with; everybody is told. */
export function performWithdraw(_game: Game, state: State, move: WithdrawMove): void {
  const { party, issue } = move;
  const clause = at(state.text, issue);
  const initialled = initialledBy(clause, party);
  const version = initialled ?? openedBy(clause, party);
  if (version === undefined) throw new RangeError('nothing to take back');
  version.initials = version.initials.filter((each) => each !== party);
  leaveOpening(version, [party]);
  dropForsaken(clause);
  state.movesLeft -= 1;
  if (initialled === undefined) {
    // It has agreed on that with nobody.
    note(state, 'all', { kind: 'openingLeft', party, issue, option: version.option });
    return;
  }
  note(state, 'all', { kind: 'withdrawn', party, issue, ...wordingOf(version) });
  for (const other of version.initials) breakPromise(state, party, other, 'withdrawn');
}
