import { crosses, declarationsOf } from '../claims/declarations.ts';
import { at } from '../model/game.ts';
import type { Clause, IssueIndex, Move, OfferId, PartyIndex, TrackIndex } from '../model/moves.ts';
import { deliveredClauses } from '../moves/delivered-clauses.ts';
import { signedOption } from '../text/text.ts';
import type { SeenOffer } from '../views/seen-offer.ts';
import type { View } from '../views/view.ts';
import { forTheirSake } from './for-their-sake.ts';
import { comesTowards, saidBefore } from './moves-before.ts';
import type { Decision, Reason } from './reasons.ts';

/** An offer in the making: what a negotiator says to a party about a track. */
interface Saying {
  readonly track: TrackIndex;
  readonly to: PartyIndex;
  readonly clauses: readonly Clause[];
}

/**
 * All that a negotiator can say of a decision: its reasons, and what has happened so far that bears on it. It decides
 * nothing, so it is asked only where somebody is told; the same view and decision always give the same. An offer to
 * several is explained to each, `to`, apart; the first of them where it is absent.
 */
export function reasonsTold(view: View, decision: Decision, to?: PartyIndex): readonly Reason[] {
  const { move, reasons } = decision;
  const saying = sayingOf(view, move, to);
  if (saying !== undefined)
    return [...ofOffer(view, saying, asTrade(move, reasons), decision), ...publicWord(view, saying)];
  if (move.type === 'endDay') return [...reasons, ...awaited(view)];
  if (move.type === 'consult' && move.about === undefined) {
    return [...reasons, { code: 'home-first', support: at(view.parties, view.party).standing }];
  }
  return [...reasons, ...wouldRather(view, decision), ...standsInPublic(view, move)];
}

function sayingOf(view: View, move: Move, to: PartyIndex | undefined): Saying | undefined {
  if (move.type === 'offer') return { ...move, to: to ?? at(move.to, 0) };
  if (move.type !== 'answer' || move.response !== 'counter') return undefined;
  const { track, from } = seenOffer(view, move.offer);
  return { track, to: from, clauses: move.clauses };
}

function seenOffer(view: View, id: OfferId): SeenOffer {
  const offer = view.offers.find((seen) => seen.id === id);
  if (offer === undefined) throw new RangeError(`no offer ${id} in view`);
  return offer;
}

/** Where an own offer both gives and gains, the one is the price of the other. */
function asTrade({ type }: Move, reasons: readonly Reason[]): readonly Reason[] {
  const gains = reasons.find((reason) => reason.code === 'gains-by');
  const gives = reasons.find((reason) => reason.code === 'gives-on');
  if (type !== 'offer' || gains === undefined || gives === undefined) return reasons;
  return [{ code: 'trades', gives, gains }, ...reasons.filter((reason) => reason !== gains && reason !== gives)];
}

/** What has been said before needs no other reason; who moves as the other has moved, none for having moved. */
function ofOffer(
  view: View,
  { track, to, clauses }: Saying,
  reasons: readonly Reason[],
  { account }: Decision,
): readonly Reason[] {
  const round = saidBefore(view, track, to, clauses);
  if (round !== undefined) return [{ code: 'said-before', round }];
  const steps = comesTowards(view, track, to, clauses);
  const moved = steps !== undefined || reasons.some(({ code }) => code === 'trades' || code === 'gives-on');
  const why = moved ? reasons.filter(({ code }) => code !== 'aim-lowered') : [...reasons];
  const sake = account === undefined ? [] : forTheirSake(view, account, clauses).filter(({ party }) => party !== to);
  const inKind = steps === undefined ? [] : [{ code: 'in-kind' as const, party: to, ...steps }];
  return [...why, ...sake, ...inKind];
}

/** What an offer repeats of what its sender has insisted on in public. */
function publicWord(view: View, { clauses }: Saying): Reason[] {
  const kept = declarationsOf(view, view.party).find(
    ({ what, issue, option }) =>
      what === 'insist' && clauses.some((clause) => clause.issue === issue && clause.option === option),
  );
  return kept === undefined ? [] : [publicReason(kept)];
}

/** What a no keeps to of what has been declared in public. */
function standsInPublic(view: View, move: Move): Reason[] {
  const clauses = turnedDown(view, move);
  const kept = declarationsOf(view, view.party).find((said) => clauses.some((clause) => crosses(said, clause)));
  return kept === undefined ? [] : [publicReason(kept)];
}

function publicReason({ what, issue, option, round }: ReturnType<typeof declarationsOf>[number]): Reason {
  return { code: 'public-word', what, issue, option, round };
}

/** For the article that is named as the one at fault: what the own next offer would say there. */
function wouldRather(view: View, { move, reasons, account }: Decision): Reason[] {
  const fault = reasons.find((reason) => reason.code === 'red-line' || reason.code === 'gives-on');
  const issue = fault?.issue;
  if (issue === undefined || account?.nextOptions === undefined) return [];
  const { track, place } = at(view.common.issues, issue);
  const clause = turnedDown(view, move).find((each) => each.issue === issue);
  if (clause === undefined || track !== account.track) return [];
  const option = at(account.nextOptions, place);
  return option === clause.option || option === clause.or ? [] : [{ code: 'would-rather', issue, option }];
}

/** The clauses that a no turns down; none where a move is no no. */
function turnedDown(view: View, move: Move): readonly Clause[] {
  if (move.type === 'answer' && move.response === 'refuse') return deliveredClauses(seenOffer(view, move.offer));
  if (move.type === 'vote' && !move.yes) return move.over.map((issue) => clauseNow(view, issue));
  if (move.type !== 'review') return [];
  const text = view.drafts.find(({ index }) => index === move.draft);
  return (text?.clauses ?? []).filter(({ issue }) => move.over.includes(issue));
}

function clauseNow(view: View, issue: IssueIndex): Clause {
  const { current } = at(view.text, issue);
  return { issue, option: signedOption(view.common, view, issue), or: current?.or };
}

/** The first offer of its own that is being carried. */
function awaited(view: View): Reason[] {
  const carried = view.offers.find(
    ({ from, via, status }) =>
      from === view.party && via !== undefined && (status === 'outbound' || status === 'returning'),
  );
  return carried?.via === undefined ? [] : [{ code: 'awaits', party: carried.to, via: carried.via }];
}
