/** Ground that a delegation has given since the reader of a letter last heard from it: the reader is told of it as a change. */
import { lastHeard } from '../../mind/heard-since.ts';
import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, PartyIndex, TrackIndex } from '../../model/moves.ts';
import { bitsOf } from '../../model/option-bits.ts';
import { sharesReading, wordingOf } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { isLate } from '../position/causes.ts';
import { saidAcceptableIn } from '../position/said-acceptable.ts';
import { worseReadingPoints } from '../weighing/clause-gains.ts';
import { isProposedFirst } from './correspondence.ts';

/** A letter in the making. */
export interface Letter {
  readonly track: TrackIndex;
  readonly to: PartyIndex;
  readonly clauses: readonly Clause[];
}

type Moves = Extract<Reason, { code: 'moves' }>;

/** Most changes of position, and vague wordings, that one letter tells. */
const MOST_TOLD = 2;

/**
 * Changes that were told to others and that the reader of a letter does not know of, those first that the reader has not asked
 * for: what the letter says in the place of what the reader heard last, if that gives ground, so that the little time left is a
 * true cause. `decided` are the reasons of the decision.
 */
export function movedSince(view: View, letter: Letter, decided: readonly Reason[]): readonly Moves[] {
  if (!isLate(view, letter.track)) return [];
  const told = decided.flatMap((reason) =>
    reason.code === 'moves' || reason.code === 'saves-face' ? [reason.issue] : [],
  );
  const room = Math.max(0, MOST_TOLD - told.length);
  const changes = letter.clauses
    .filter(({ issue }) => !told.includes(issue))
    .flatMap((clause) => changeFor(view, letter, clause));
  const isAgreed = (change: Moves) => isPositionOf(view, letter.to, change);
  return [...changes.filter((change) => !isAgreed(change)), ...changes.filter(isAgreed)].slice(0, room);
}

/**
 * Other changes since the reader of a letter last heard the own words on an article, which `said` reasons of the letter do not
 * tell; nothing where there are none. To what it has told the reader it could accept a party may go.
 */
export function changedSince(view: View, { to, clauses }: Letter, said: readonly Reason[]): readonly Reason[] {
  const told = said.flatMap((reason) =>
    reason.code === 'moves' || reason.code === 'saves-face' ? [reason.issue] : [],
  );
  const changes = clauses.flatMap((clause) => {
    const before = told.includes(clause.issue) ? undefined : lastHeard(view, to, clause.issue)?.clause;
    if (before === undefined || sharesReading(before, clause)) return [];
    if (saidAcceptableIn(view, clause, to) !== undefined) return [];
    return [{ clause, before: { issue: clause.issue, ...wordingOf(before) } }];
  });
  if (changes.length === 0) return [];
  const [now, before] = [changes.map(({ clause }) => clause), changes.map((each) => each.before)];
  return [{ code: 'changed', clauses: now, before }];
}

function isPositionOf(view: View, party: PartyIndex, clause: Clause): boolean {
  const stand = standOf(view, party, clause.issue);
  return stand !== undefined && sharesReading(stand.clause, clause);
}

function changeFor(view: View, { to }: Letter, { issue, option, or }: Clause): Moves[] {
  const clause = { issue, option, or };
  const heard = lastHeard(view, to, issue);
  if (heard === undefined || (bitsOf(clause) & ~bitsOf(heard.clause)) === 0) return [];
  if (!givesGround(view, heard.clause, clause) || saidAcceptableIn(view, clause, to) !== undefined) return [];
  const from = { issue, ...wordingOf(heard.clause) };
  const since = isProposedFirst(view, to, from) ? undefined : heard.round;
  return [{ code: 'moves', ...clause, from, since, opened: false, cause: { code: 'time' } }];
}

function givesGround(view: View, before: Clause, now: Clause): boolean {
  const points = at(view.own.points, now.issue);
  return worseReadingPoints(points, now) <= worseReadingPoints(points, before);
}
