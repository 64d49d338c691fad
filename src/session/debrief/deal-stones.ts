import type { DealMap, Solution } from '#engine/analysis/deal-map.ts';
import type { DayOfGame, DaysOfGame, OfferMade, VoteHeld, WholeText } from '#engine/hindsight/days-of-game.ts';
import { at } from '#engine/model/at.ts';
import type { Game, PackageIndex } from '#engine/model/game.ts';
import type { Clause, IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { optionIn } from '#engine/model/packages.ts';
import { isSameWording, optionsOf } from '#engine/model/wording.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { clauseLabel, issueTitle, markOf } from '../words/names.ts';
import type { AnswerOnStone, PointOnMap, StoneModel } from './deal-map-model.ts';

/**
 * The last offer of each delegation on each day on which it was another text than the one before, then what was signed, or
 * voted down last.
 */
export function stonesOf(game: LocalizedGame, map: DealMap, played: DaysOfGame): StoneModel[] {
  const made = played.offers.filter(({ track }) => track === map.track);
  const vote = played.votes.filter(({ track }) => track === map.track).at(-1);
  return [
    ...steadyOffers(made).map((steady) => offerStone(game, map, played, steady)),
    ...(vote === undefined ? [] : [voteStone(game, map, played, vote)]),
  ];
}

/** The last offer of a delegation on a day and on days after it. */
interface SteadyOffer {
  readonly offer: OfferMade;
  /** Number of offers that it made on the first of these days. */
  readonly all: number;
  /** The rounds after it on which it ended with the same text. */
  readonly again: number[];
}

function steadyOffers(made: readonly OfferMade[]): SteadyOffer[] {
  const steady: SteadyOffer[] = [];
  for (const offer of made) {
    const today = made.filter(({ by, round }) => by === offer.by && round === offer.round);
    if (today.at(-1) !== offer) continue;
    const before = steady.filter((each) => each.offer.by === offer.by).at(-1);
    const isSame = before?.offer.text.every((clause, place) => isSameWording(clause, at(offer.text, place)));
    if (isSame) before?.again.push(offer.round);
    else steady.push({ offer, all: today.length, again: [] });
  }
  return steady;
}

function offerStone(
  game: LocalizedGame,
  map: DealMap,
  played: DaysOfGame,
  { offer, all, again }: SteadyOffer,
): StoneModel {
  const { by, round, kind, clauses } = offer;
  const said = clauses.map(({ issue }) => issue);
  return {
    key: `offer-${offer.move}`,
    kind: 'offer',
    heading: game.say(kind === 'draft' ? 'debrief-deals.drafted' : 'debrief-deals.offered', { who: by, round }),
    notes: [
      ...(all > 1 ? [game.say('debrief-deals.offered-again', { more: all - 1, all })] : []),
      ...(again.length > 0 ? [sameAgain(game, by, again)] : []),
      ...(said.length < offer.text.length ? [game.say('debrief-deals.completed', { who: by })] : []),
    ],
    answers: answersOnStone(game, offer.text, said),
    by: markOf(game, by),
    letter: String(round),
    moment: offer.move + 1,
    ...pointThen(game, map, played, offer),
  };
}

function sameAgain(game: LocalizedGame, who: PartyIndex, rounds: readonly number[]): string {
  const days = rounds.map((round) => game.say('debrief-deals.day', { round }));
  return game.say('debrief-deals.same-again', { who, days });
}

function voteStone(game: LocalizedGame, map: DealMap, played: DaysOfGame, vote: VoteHeld): StoneModel {
  const { state } = played;
  const { status } = at(state.tracks, map.track);
  const isSigned = status === 'signed';
  // Signing itself can cost trust, by which what is vague is worth less.
  const worth = isSigned ? state.parties.map((_, party) => signedPoints(game, state, party, map.track)) : vote.worth;
  return {
    key: 'vote',
    kind: isSigned ? 'signed' : 'voted',
    heading: game.say(`debrief-deals.${isSigned ? howSigned(map, vote) : 'voted-down'}`, { round: vote.round }),
    notes: [],
    answers: answersOnStone(game, vote.text, []),
    by: undefined,
    letter: '',
    moment: vote.counted,
    ...pointThen(game, map, played, { ...vote, worth }),
  };
}

function howSigned({ days }: DealMap, { round }: WholeText): 'signed' | 'signed-late' {
  return at(days, round - 1).late > 0 ? 'signed-late' : 'signed';
}

/** A text that a measure names, on a day. */
export function solutionStone(
  game: LocalizedGame,
  map: DealMap,
  day: DealMap['days'][number],
  kind: 'nash' | 'kalai-smorodinsky' | 'both-solutions',
  { pack, ties }: Solution,
): StoneModel {
  const clauses = answersTo(game, map.track, pack);
  const place = map.listed.indexOf(pack);
  const why = (['nash', 'kalai-smorodinsky'] as const).filter((one) => kind === one || kind === 'both-solutions');
  return {
    key: `${kind}-${day.round}`,
    kind,
    heading: game.say(`debrief-deals.${kind}`, { round: day.round }),
    notes: [
      ...why.map((one) => game.say(`debrief-deals.${one}-why`)),
      ...(ties > 0 ? [game.say('debrief-deals.ties', { count: ties })] : []),
    ],
    answers: answersOnStone(game, clauses, []),
    by: undefined,
    letter: '',
    ...pointOf(
      game,
      map.points.map((row) => at(row, place) - day.late),
      day.noDeal,
    ),
    crossedBy: [],
    open: false,
    suits: true,
  };
}

/** The answers of a text, article by article; those of some articles stand out. */
export function answersOnStone(
  game: LocalizedGame,
  text: readonly Clause[],
  stressed: readonly IssueIndex[],
): AnswerOnStone[] {
  return text.map((clause) => ({
    title: issueTitle(game, clause.issue),
    label: clauseLabel(game, clause),
    stressed: stressed.includes(clause.issue),
  }));
}

/** Returns the worth of a text, and its difference to no deal; both inputs are in the game's units. */
export function pointOf(
  game: LocalizedGame,
  worth: readonly number[],
  noDeal: readonly number[],
): Pick<PointOnMap, 'points' | 'over'> {
  return {
    points: worth.map((units) => units / game.scale),
    over: worth.map((units, place) => (units - at(noDeal, place)) / game.scale),
  };
}

/** A text as it was worth on its own day, and what kept it from being signed. */
function pointThen(game: LocalizedGame, map: DealMap, { days }: DaysOfGame, whole: WholeText): PointOnMap {
  const { readings, round, text } = whole;
  const day = at(days, round - 1);
  const worth = map.signatories.map((party) => at(whole.worth, party));
  const noDeal = map.signatories.map((party) => at(at(day.walkAways, party), map.track));
  const crossedBy = map.signatories.flatMap((party, place) => {
    const { forbidden } = at(at(game.secrets, party).sheets, map.track);
    return readings.some((pack) => forbidden[pack] === 1) ? [place] : [];
  });
  const open = text.some((clause) => leavesOpen(game, clause));
  const isGone = text.some((clause) => optionsOf(clause).some((option) => isOffTable(day, clause.issue, option)));
  const suits = crossedBy.length === 0 && !open && !isGone && worth.every((units, place) => units >= at(noDeal, place));
  return { ...pointOf(game, worth, noDeal), crossedBy, open, suits };
}

function leavesOpen({ common }: LocalizedGame, clause: Clause): boolean {
  const { mustSettle, silent } = at(common.issues, clause.issue);
  return mustSettle && optionsOf(clause).includes(silent);
}

function isOffTable({ offTable }: DayOfGame, issue: IssueIndex, option: number): boolean {
  return at(at(offTable, issue), option) !== 0;
}

/** A package as the clauses that it consists of, an answer to each article of its track. */
export function answersTo({ common }: Game, track: TrackIndex, pack: PackageIndex): Clause[] {
  const rules = at(common.tracks, track);
  return rules.issues.map((issue, place) => {
    const { optionCount } = at(common.issues, issue);
    return { issue, option: optionIn(rules, pack, place, optionCount) };
  });
}
