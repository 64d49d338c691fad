import { payForCrossing } from '../claims/declarations.ts';
import { breakPromise } from '../ledgers/trust.ts';
import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';
import { isSameWording, wordingOf } from '../model/wording.ts';
import { hasRoomForVague } from '../text/one-vague-clause.ts';
import { standingOf } from '../text/text.ts';
import { writeClause } from '../text/write-clause.ts';

/** A clause that has been agreed on, of an offer or of a single text. */
export interface AcceptedClause {
  readonly clause: Clause;
  /** Whose initials it is written with. */
  readonly parties: readonly PartyIndex[];
  /** Those that wanted it or asked for another wording there themselves: reopening it breaks no promise to them. */
  readonly opening: readonly PartyIndex[];
}

/**
 * Writes agreed clauses into the text with their initials. Whoever leaves another wording, or crosses what it has
 * declared, pays for it. Firm clauses first: they may make room for a vague one, which is not written without.
 */
export function writeAccepted(game: Game, draft: State, accepted: readonly AcceptedClause[]): void {
  payForReopening(game, draft, accepted);
  for (const { clause, parties } of accepted) for (const party of parties) payForCrossing(game, draft, party, [clause]);
  const firmFirst = [...accepted].sort((a, b) => Number(a.clause.or !== undefined) - Number(b.clause.or !== undefined));
  for (const { clause, parties } of firmFirst) {
    const { issue, option, or } = clause;
    if (or !== undefined && !hasRoomForVague(game.common, draft, issue)) {
      note(draft, 'all', { kind: 'notWritten', issue, option, or });
      continue;
    }
    const written = writeClause(game.common, at(draft.text, issue), clause, parties);
    note(draft, 'all', { kind: 'tabled', issue, ...wordingOf(clause), ...written });
  }
}

/**
 * Parties that agree on another wording of a settled clause go back on their initials there: it costs each the trust
 * of the others that had initialled it, once for all the clauses together.
 */
function payForReopening(game: Game, draft: State, accepted: readonly AcceptedClause[]): void {
  for (const party of new Set(accepted.flatMap(({ parties }) => parties))) {
    const own = accepted.filter(({ parties }) => parties.includes(party));
    const left = own.flatMap(({ clause, opening }) =>
      initialsLeft(game, draft, party, clause).filter((other) => !opening.includes(other)),
    );
    for (const other of new Set(left)) breakPromise(draft, party, other, 'reopened');
  }
}

/** Whose initials stand beside a party's on a settled clause that another wording would replace. */
function initialsLeft({ common }: Game, draft: State, party: PartyIndex, wording: Clause): PartyIndex[] {
  const { issue } = wording;
  const clause = at(draft.text, issue);
  const { current } = clause;
  const settled =
    current !== undefined && !isSameWording(current, wording) && standingOf(common, clause, issue) === 'initialled';
  return settled && current.initials.includes(party) ? [...current.initials] : [];
}
