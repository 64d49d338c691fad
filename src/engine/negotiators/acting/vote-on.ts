import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, TrackIndex } from '../../model/moves.ts';
import { readingsOf } from '../../text/readings.ts';
import { signedOption, signedWording } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { isAwaited } from '../position/awaited.ts';
import { gainBy, leavesPosition } from '../position/causes.ts';
import { givesForNothing } from '../position/exchange.ts';
import { isSignedForNothing, movesBySigning } from '../position/moves-in.ts';
import { noLongerEnough, whyTakenBack } from '../position/rest-departs.ts';
import { saidAcceptableIn } from '../position/said-acceptable.ts';
import { hasSaidYes } from '../position/yes-in-exchange.ts';
import { hasInitialled } from '../weighing/has-initialled.ts';
import { heldIn } from '../weighing/held.ts';
import { type Outlook, outlookOn } from '../weighing/outlook.ts';
import { bestProspect } from '../weighing/prospect.ts';
import { isAgainst } from '../weighing/public-stance.ts';
import type { Prospect } from '../weighing/sight.ts';
import { valueOfWaiting } from '../weighing/target.ts';
import { textNow } from '../weighing/text-now.ts';
import { accountOf } from './account-of.ts';

/** Remaining share of the gain of waiting, in thousandths, when a text that could be signed is sent back. */
const HAND = 600;

/**
 * Votes on a text. Never across a red line, below the walk-away, or where home would rather refuse it; before the last
 * day also not for less than waiting is expected to bring, if it is not what the party has asked for itself.
 */
export function voteOn(view: View, track: TrackIndex): Decision {
  return voteWith(outlookOn(view, track));
}

/** Like `voteOn`, for a track as the party sees it. */
export function voteWith(outlook: Outlook): Decision {
  const { view, track } = outlook;
  const waiting = bestProspect(outlook, heldIn(view, track));
  const { points, expected, forbidden, refused } = textNow(outlook);
  const base = { type: 'vote', party: view.party, track } as const;
  const { walkAway } = outlook;
  const worthWaiting = worthOfReopening(waiting?.expected ?? walkAway, walkAway, view.common.roundCount - view.round);
  const onTable = { points, packages: readingsOf(view.common, view, track) };
  const account = accountOf(outlook, { onTable, next: waiting, waiting: worthWaiting });
  const unannounced = againstOwnWord(view, track);
  const isEnough =
    expected >= worthWaiting || signedClauses(view, track).every((clause) => isOwnOrBetter(view, clause));
  const mayBeSigned = !forbidden && !refused && points >= walkAway;
  if (mayBeSigned && isEnough && unannounced.length === 0) {
    const reason = { code: 'better-now', track, points, waiting: worthWaiting } as const;
    return {
      move: { yes: true, ...base },
      reasons: [reason, ...movesBySigning(view, track, signedClauses(view, track))],
      account,
    };
  }
  const over = unannounced.length > 0 && !forbidden ? unannounced : articlesAtFault(view, track, waiting);
  const clauses = signedClauses(view, track);
  const named = clauses.filter(({ issue }) => over.includes(issue));
  const again = named.flatMap((clause) => whyTakenBack(view, clause, clauses));
  const own = mayBeSigned ? [] : named.flatMap((clause) => noLongerEnough(view, clause));
  return { move: { yes: false, over, ...base }, reasons: [...noReasons(outlook, over), ...again, ...own], account };
}

/** The text of a track as it would be signed. */
function signedClauses(view: View, track: TrackIndex): Clause[] {
  return at(view.common.tracks, track).issues.map((issue) => ({ issue, ...signedWording(view.common, view, issue) }));
}

/** True if a clause says the own position on its article or what the party has said that it could accept, or brings more. */
function isOwnOrBetter(view: View, clause: Clause): boolean {
  const stand = standOf(view, view.party, clause.issue);
  return stand !== undefined && (hasSaidYes(view, clause) || gainBy(view, clause, stand) > 0);
}

/** Most articles that a no names. */
const MOST_NAMED = 2;

/**
 * Articles on which a signature would leave the own position without a cause, or for wording that the party is publicly
 * against and has not yet said that it could sign: a signature is no first word. Own initials are a word that binds, also
 * where a later letter said something else: the party could have taken them back.
 */
function againstOwnWord(view: View, track: TrackIndex): IssueIndex[] {
  const clauses = signedClauses(view, track);
  const against = clauses.filter(
    (clause) =>
      !hasInitialled(view, clause) &&
      saidAcceptableIn(view, clause) === undefined &&
      ((leavesPosition(view, clause) && isAgainst(view, view.party, clause)) ||
        isSignedForNothing(view, clause, clauses)),
  );
  const over = against.length > 0 ? against : unpaidIn(view, clauses);
  return over.slice(0, MOST_NAMED).map(({ issue }) => issue);
}

/** In a text that gives what all others wait for without what the party has asked for in return: the wording in its place. */
function unpaidIn(view: View, clauses: readonly Clause[]): Clause[] {
  if (!givesForNothing(view, clauses)) return [];
  const instead = clauses.filter((clause) => leavesPosition(view, clause));
  return instead.length > 0 ? instead : clauses.filter((clause) => isAwaited(view, clause));
}

/**
 * Reasons for not signing a text: what forbids it or, if it could be signed, the articles on which more is expected.
 */
function noReasons(outlook: Outlook, over: readonly IssueIndex[]): Reason[] {
  const { view, track, walkAway } = outlook;
  const { points, forbidden } = textNow(outlook);
  if (forbidden) return [{ code: 'red-line', issue: undefined }];
  if (points < walkAway) return [{ code: 'below-walk-away', track, points, walkAway }];
  const issue = at(over, 0);
  const apart: Reason[] = over.length < 2 ? [] : [{ code: 'far-apart', issues: over }];
  return [{ code: 'cannot', issue, option: signedOption(view.common, view, issue) }, ...apart];
}

/** Expected worth of voting no: less than that of waiting, since a text in hand may not come back. */
function worthOfReopening(expected: number, walkAway: number, chances: number): number {
  return walkAway + Math.floor(((valueOfWaiting(expected, walkAway, chances) - walkAway) * HAND) / 1000);
}

/**
 * One or two articles, settled or silent, by which the party loses most if the text is signed as it is. The loss is against
 * the text that it works for, or against its points sheet if it works for none. Wording that it asks for, or has initialled,
 * is named only where it loses by nothing else.
 */
function articlesAtFault(view: View, track: TrackIndex, waiting: Prospect | undefined): IssueIndex[] {
  const ranked = at(view.common.tracks, track)
    .issues.map((issue) => ({ issue, loss: lossOn(view, issue, waiting) }))
    .sort((a, b) => b.loss - a.loss || a.issue - b.issue);
  const painful = ranked.filter(({ loss }) => loss > 0);
  const open = painful.filter(
    ({ issue }) => !hasInitialled(view, { issue, ...signedWording(view.common, view, issue) }),
  );
  const left = painful.filter(({ issue }) => !hasSaidYes(view, { issue, ...signedWording(view.common, view, issue) }));
  const named = [left, open, painful].find((some) => some.length > 0)?.slice(0, MOST_NAMED) ?? ranked.slice(0, 1);
  return named.map(({ issue }) => issue);
}

/** Gain of the party if an article said what the prospect (or, without one, its sheet) prefers. */
function lossOn(view: View, issue: IssueIndex, waiting: Prospect | undefined): number {
  const points = at(view.own.points, issue);
  const now = at(points, signedOption(view.common, view, issue));
  const rather = waiting && at(points, at(waiting.options, at(view.common.issues, issue).place));
  return (rather ?? at(view.own.most, issue)) - now;
}
