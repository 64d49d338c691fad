import { at } from '../model/at.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { wordingOf } from '../model/wording.ts';
import { initialsAfter } from '../text/initials-after.ts';
import { clauseStatusOf } from '../text/text.ts';

/**
 * Line of the record that brought the last initial that an article needed, for good, with its wording at the end.
 * `undefined` if it was not settled at the end.
 */
export function settledAt({ common }: Game, state: State, issue: IssueIndex): number | undefined {
  const clause = at(state.text, issue);
  if (clause.current === undefined || clauseStatusOf(common, clause, issue) !== 'initialled') return undefined;
  const wording = { issue, ...wordingOf(clause.current) };
  const { consent } = at(common.issues, issue);
  let initials: readonly PartyIndex[] = [];
  let since: number | undefined;
  state.record.forEach((line, index) => {
    initials = initialsAfter(initials, line, wording);
    const isSettled = consent.every((party) => initials.includes(party));
    since = isSettled ? (since ?? index) : undefined;
  });
  return since;
}
