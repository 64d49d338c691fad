import { payForCrossing } from '../claims/declarations.ts';
import { breakPromise } from '../ledgers/trust.ts';
import { at } from '../model/at.ts';
import type { Happening } from '../model/dispatch.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { Clause, PartyIndex } from '../model/moves.ts';
import { note } from '../model/note.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import { isSameWording, wordingOf } from '../model/wording.ts';
import { hasRoomForVague } from '../text/one-vague-clause.ts';
import { clauseStatusOf } from '../text/text.ts';
import { writeClause } from '../text/write-clause.ts';

/** A clause that has been agreed on, of an offer or of a single text. */
export interface AcceptedClause {
  readonly clause: Clause;
  /** Parties whose initials it is written with. */
  readonly parties: readonly PartyIndex[];
  /** Parties that wanted it or asked for another wording there themselves: reopening it breaks no promise to them. */
  readonly opening: readonly PartyIndex[];
}

/** Line of the record on agreed clauses: one was written, or there was no room for it. */
type WritingLine = Extract<Happening, { kind: 'tabled' | 'notWritten' }>;

/** A party that goes back on its initials, and one that trusts it less for that. */
export interface Reopening {
  readonly party: PartyIndex;
  readonly to: PartyIndex;
}

/**
 * Writes agreed clauses into the text with their initials. A delegation that leaves another wording loses trust; one that
 * crosses its declaration loses support at home.
 */
export function writeAccepted(game: Game, state: State, accepted: readonly AcceptedClause[]): void {
  for (const { party, to } of reopeningsOf(game.common, state, accepted)) breakPromise(state, party, to, 'reopened');
  for (const { clause, parties } of accepted) for (const party of parties) payForCrossing(game, state, party, [clause]);
  for (const line of writeClauses(game.common, state, accepted)) note(state, 'all', line);
}

/** Firm clauses first: they may make room for a vague one, which is not written without. */
export function writeClauses(
  common: CommonKnowledge,
  texts: Pick<State, 'text'>,
  accepted: readonly AcceptedClause[],
): WritingLine[] {
  const firmFirst = [...accepted].sort((a, b) => Number(a.clause.or !== undefined) - Number(b.clause.or !== undefined));
  return firmFirst.map(({ clause, parties }): WritingLine => {
    const { issue, option, or } = clause;
    if (or !== undefined && !hasRoomForVague(common, texts, issue)) return { kind: 'notWritten', issue, option, or };
    const written = writeClause(common, at(texts.text, issue), clause, parties);
    return { kind: 'tabled', issue, ...written, ...wordingOf(clause) };
  });
}

/**
 * Parties that agree on another wording of a settled clause go back on their initials there: it costs each the trust
 * of the others that had initialled it, once for all the clauses together.
 */
export function reopeningsOf(
  common: CommonKnowledge,
  table: Pick<Table, 'text'>,
  accepted: readonly AcceptedClause[],
): Reopening[] {
  return [...new Set(accepted.flatMap(({ parties }) => parties))].flatMap((party) => {
    const own = accepted.filter(({ parties }) => parties.includes(party));
    const left = own.flatMap(({ clause, opening }) =>
      initialsLeft(common, table, party, clause).filter((other) => !opening.includes(other)),
    );
    return [...new Set(left)].filter((to) => to !== party).map((to) => ({ party, to }));
  });
}

/** Parties whose initials stand beside a party's on a settled clause that another wording would replace. */
function initialsLeft(
  common: CommonKnowledge,
  { text }: Pick<Table, 'text'>,
  party: PartyIndex,
  wording: Clause,
): PartyIndex[] {
  const { issue } = wording;
  const clause = at(text, issue);
  const { current } = clause;
  const settled =
    current !== undefined && !isSameWording(current, wording) && clauseStatusOf(common, clause, issue) === 'initialled';
  return settled && current.initials.includes(party) ? [...current.initials] : [];
}
