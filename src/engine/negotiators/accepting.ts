import { at } from '../model/game.ts';
import type { Clause } from '../model/moves.ts';
import { wordingOf } from '../model/wording.ts';
import type { View } from '../views/view.ts';
import { aspiration, valueOfWaiting } from './aspiration.ts';
import { bestProspect, type Held, heldWith, type Outlook, type Prospect, prospectWith } from './prospects.ts';

/** What clauses would do to a text: the best that can be expected with and without them. */
export interface Weighing {
  /** Absent when no text with the clauses is at or above the walk-away. */
  readonly withIt: Prospect | undefined;
  readonly without: Prospect | undefined;
  /** What waiting is worth. */
  readonly waiting: number;
  readonly accepts: boolean;
}

/** What a negotiator holds out for, in hundredths of the way from its walk-away to today's aim. */
const HOLD = 65;

/**
 * Weighs clauses that could be written into the text. They are acceptable when the best that can still be expected
 * with them is not below what waiting is worth by more than the day's step and is worth about two thirds of what the
 * negotiator aims for beyond its walk-away; or when they complete the text at or above the aim.
 */
export function weighClauses(outlook: Outlook, held: Held, clauses: readonly Clause[]): Weighing {
  const { view, track, walkAway } = outlook;
  const settled = settledBy(outlook, held, clauses);
  const withIt = prospectWith(outlook, held, walkAway, settled);
  const without = bestProspect(outlook, held, walkAway);
  const chances = view.common.roundCount - view.round + 1;
  const waiting = valueOfWaiting(expectedOf(without, outlook), walkAway, chances);
  if (withIt === undefined) return { withIt, without, waiting, accepts: false };
  const aim = aspiration(view, track, view.round);
  const least = walkAway + Math.floor(((aim - walkAway) * HOLD) / 100);
  const meetsAim = settled.length === held.length && withIt.points >= aim;
  const isEnough = withIt.points >= least && withIt.expected + concessionStep(view) >= waiting;
  return { withIt, without, waiting, accepts: meetsAim || isEnough };
}

/** What can be expected of a prospect; the walk-away where there is none. */
export function expectedOf(prospect: Prospect | undefined, { walkAway }: Outlook): number {
  return prospect?.expected ?? walkAway;
}

/**
 * What accepting would settle: the clauses offered or, where they complete the text, all of it, since it is then put
 * to the vote as it stands.
 */
function settledBy({ view, track }: Outlook, held: Held, clauses: readonly Clause[]): readonly Clause[] {
  const text = heldWith(view, held, clauses);
  const whole = at(view.common.tracks, track).issues.flatMap((issue, place) => {
    const wording = text[place];
    return wording === undefined ? [] : [{ issue, ...wordingOf(wording) }];
  });
  return whole.length === text.length ? whole : clauses;
}

/** How much less accepting may be expected to bring than refusing would: 0.75 of 100 points at first, 2.25 at last. */
function concessionStep({ own, round, common }: View): number {
  const hundred = own.sheets.reduce((sum, sheet) => sum + sheet.best, 0);
  return Math.floor((hundred * (75 * common.roundCount + 150 * round)) / (10_000 * common.roundCount));
}
