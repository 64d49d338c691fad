import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, TrackIndex } from '../../model/moves.ts';
import { wordingOf } from '../../model/wording.ts';
import { callVoteRefusal } from '../../moves/vote.ts';
import { readingsOf } from '../../text/readings.ts';
import { versionOf, voteObstacle } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { ClauseGain, Reason } from '../decision/reason.ts';
import { movesIn } from '../position/moves-in.ts';
import { isWithinReach } from '../position/towards.ts';
import { type Bid, bidOn } from '../weighing/bid.ts';
import { clauseGainsIfSigned } from '../weighing/clause-gains.ts';
import type { HeldWordings } from '../weighing/held.ts';
import type { Outlook } from '../weighing/outlook.ts';
import { bestProspect, prospectWith } from '../weighing/prospect.ts';
import { chanceOfAll, type Prospect } from '../weighing/sight.ts';
import { textNow } from '../weighing/text-now.ts';
import { expectedOf, weighClauses } from '../weighing/weigh-clauses.ts';
import { accountOf, completedAs } from './account-of.ts';
import { ask } from './ask.ts';
import { confide } from './confide.ts';
import { explainAtHome } from './explain-at-home.ts';
import { insist } from './insist.ts';
import { makeOffer, missingClauses } from './make-offer.ts';
import { mediate } from './mediate.ts';
import { pullLever } from './pull-lever.ts';
import { speakForMembers } from './speak-for-members.ts';
import { askIfTrue, speakToClaims } from './speak-to-claims.ts';
import { speakUp } from './speak-up.ts';
import { waitsForVote, wouldSign } from './waits-for-vote.ts';

/** Lowest chance, in thousandths, at which a vote is called. */
const CALL_CHANCE = 500;

/**
 * Makes a move of its own: a word with its members, a single text that it mediates with, a word on a claim, a vote that is
 * worth calling, an initial, an offer; where there is none of them to make, a word at home, a public demand, a lever, a
 * question, a word in confidence; or nothing more today.
 */
export function talk(view: View): Decision {
  const first = speakForMembers(view) ?? mediate(view) ?? speakToClaims(view) ?? askIfTrue(view);
  if (first !== undefined) return first;
  const tracks = ownOpenTracks(view);
  const bids: Bid[] = [];
  for (const track of tracks) {
    const bid = bidOn(view, track);
    bids.push(bid);
    const decision = bargain(bid);
    if (decision !== undefined) return decision;
  }
  const said =
    speakUp(view, tracks) ??
    explainAtHome(view, tracks) ??
    insist(view, bids) ??
    pullLever(view, bids) ??
    ask(view, bids) ??
    confide(view, tracks);
  if (said !== undefined) return said;
  return { move: { type: 'endDay', party: view.party }, reasons: [{ code: 'nothing-new' }] };
}

/** Decides about the text of a track: no move before a vote on a text that the party would sign as it stands. */
function bargain({ outlook, held, wanted }: Bid): Decision | undefined {
  if (waitsForVote(outlook, () => outlook)) return undefined;
  const called = callVote(outlook, held);
  if (called !== undefined || wanted === undefined) return called ?? acquiesce(outlook, held);
  return initial(outlook, held, wanted) ?? makeOffer(outlook, wanted) ?? acquiesce(outlook, held);
}

/** Open tracks that the party signs, or has consent in, in the order of the file. */
function ownOpenTracks({ party, common, tracks }: View): TrackIndex[] {
  return common.tracks.flatMap((rules, track) => {
    const consents = rules.issues.some((issue) => at(common.issues, issue).consent.includes(party));
    const concerned = consents || rules.signatories.includes(party);
    return concerned && at(tracks, track).status === 'open' ? [track] : [];
  });
}

/** Calls a vote on a text that the party would sign, when it is worth more than waiting and the others are likely to sign. */
function callVote(outlook: Outlook, held: HeldWordings): Decision | undefined {
  const { view, track, walkAway } = outlook;
  const move = { type: 'callVote', party: view.party, track } as const;
  // Who calls for one does not count on what another vote of this dusk would bring.
  const obstacle = callVoteRefusal(view.common, view, move) ?? voteObstacle(view.common, view, track);
  if (obstacle !== undefined) return undefined;
  const { points, expected } = textNow(outlook);
  const next = bestProspect(outlook, held);
  const waiting = next?.expected ?? walkAway;
  const packages = readingsOf(view.common, view, track);
  const likely = packages.every((pack) => chanceOfAll(outlook, pack) >= CALL_CHANCE);
  if (expected < waiting || !likely || !wouldSign(outlook)) return undefined;
  const reasons: Reason[] = [{ code: 'better-now', track, points, waiting }];
  const account = accountOf(outlook, { onTable: { points, packages }, next, waiting });
  return { move, reasons, account };
}

/**
 * Initials a clause that stands in the text as the prospect wants it, where its own consent is still missing. What costs
 * it something is the price of the rest: as long as there is anything left to ask for, it goes into an offer.
 */
function initial(outlook: Outlook, held: HeldWordings, wanted: Prospect): Decision | undefined {
  const { view } = outlook;
  const gains = clauseGainsIfSigned(view, missingClauses(outlook, wanted));
  for (const { issue, option, points } of gains) {
    const version = versionOf(at(view.text, issue), option);
    const awaited = version !== undefined && version.initials.length > 0 && !version.initials.includes(view.party);
    if (!awaited || !mayInitial(view, { issue, option })) continue;
    const asksForMore = gains.some((other) => other.issue !== issue && other.points > 0);
    if (points < 0 && asksForMore) continue;
    return {
      move: { type: 'initial', party: view.party, issue, option },
      reasons: initialReasons(outlook, held, { issue, option, points }),
      account: accountOf(outlook, { onTable: completedAs(wanted), next: wanted, waiting: wanted.expected }),
    };
  }
  return undefined;
}

/** True if the party's consent is asked for on an article, and its position lets it initial a clause today. */
function mayInitial(view: View, clause: Clause): boolean {
  const consents = at(view.common.issues, clause.issue).consent.includes(view.party);
  return consents && !hasInitialledToday(view, clause.issue) && isWithinReach(view, [clause]);
}

/**
 * True if the party has put its initials to other wording of an article today than before: it lets them stand until
 * tomorrow, or it could go back and forth between a firm and a vague version without end.
 */
function hasInitialledToday(view: View, issue: IssueIndex): boolean {
  const own = standOf(view, view.party, issue);
  return own?.how === 'initialled' && own.round === view.round;
}

/** The change of the own position or, where there is none, what the clause brings or else what the text with it promises. */
function initialReasons(outlook: Outlook, held: HeldWordings, clause: ClauseGain): Reason[] {
  const { view } = outlook;
  const moves = movesIn(view, [clause]);
  if (moves.length > 0) return moves;
  return clause.points > 0
    ? [{ code: 'gains-by', ...clause }]
    : [promises(outlook, held, prospectWith(outlook, held, [clause]))];
}

/** Reason to initial wording: what can be expected of the text with it, and as it stands. */
function promises(outlook: Outlook, held: HeldWordings, withIt: Prospect | undefined): Reason {
  const without = expectedOf(bestProspect(outlook, held), outlook);
  return { code: 'prospect', track: outlook.track, with: expectedOf(withIt, outlook), without };
}

/** Initials a clause that others agree on, when it has nothing to offer and the text with it is worth no less. */
function acquiesce(outlook: Outlook, held: HeldWordings): Decision | undefined {
  const { view, track } = outlook;
  for (const issue of at(view.common.tracks, track).issues) {
    const { current } = at(view.text, issue);
    const awaited = current !== undefined && current.initials.length > 0 && !current.initials.includes(view.party);
    if (!awaited) continue;
    const clause = { issue, ...wordingOf(current) };
    if (!mayInitial(view, clause)) continue;
    const { withIt, without, waiting, accepts } = weighClauses(outlook, held, [clause]);
    if (!accepts || withIt === undefined) continue;
    return {
      move: { type: 'initial', party: view.party, ...clause },
      reasons: [...movesIn(view, [clause]), promises(outlook, held, withIt)],
      account: accountOf(outlook, { onTable: completedAs(withIt), next: without, waiting }),
    };
  }
  return undefined;
}
