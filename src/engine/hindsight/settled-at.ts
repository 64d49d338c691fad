import { at } from '../model/at.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { Game } from '../model/game.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import type { State } from '../model/state.ts';
import { isSameWording, type Wording, wordingOf } from '../model/wording.ts';
import { standingOf } from '../text/text.ts';

/**
 * When an article came to stand as it stood at the end: the line of the record with which the last initial that it
 * needed was there, for good. Absent where it was not settled at the end.
 */
export function settledAt({ common }: Game, state: State, issue: IssueIndex): number | undefined {
  const clause = at(state.text, issue);
  if (clause.current === undefined || standingOf(common, clause, issue) !== 'initialled') return undefined;
  const wording = wordingOf(clause.current);
  const { consent } = at(common.issues, issue);
  let initials: readonly PartyIndex[] = [];
  let since: number | undefined;
  state.record.forEach((line, index) => {
    initials = initialsAfter(initials, line, issue, wording);
    const isSettled = consent.every((party) => initials.includes(party));
    since = isSettled ? (since ?? index) : undefined;
  });
  return since;
}

/** The initials on one wording of an article, after a line of the record. */
function initialsAfter(
  before: readonly PartyIndex[],
  line: Dispatch,
  issue: IssueIndex,
  wording: Wording,
): readonly PartyIndex[] {
  if (line.kind === 'voted') return line.reopened.includes(issue) ? [] : before;
  if (!isAboutInitials(line) || line.issue !== issue) return before;
  const without = before.filter((party) => !partiesOf(line).includes(party));
  const isGiven = line.kind === 'tabled' || line.kind === 'initialled';
  return isGiven && isSameWording(line, wording) ? [...without, ...partiesOf(line)] : without;
}

/** Lines of initials given, which take them off every other wording, and of initials that are gone. */
type OfInitials = Extract<Dispatch, { kind: 'tabled' | 'initialled' | 'withdrawn' | 'initialsFell' }>;

function isAboutInitials(line: Dispatch): line is OfInitials {
  return ['tabled', 'initialled', 'withdrawn', 'initialsFell'].includes(line.kind);
}

function partiesOf(line: OfInitials): readonly PartyIndex[] {
  if (line.kind === 'tabled') return line.joined;
  return line.kind === 'initialsFell' ? line.dropped : [line.party];
}
