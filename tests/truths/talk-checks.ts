/** What the days, the guess and its answer say. */
import { at } from '#engine/model/at.ts';
import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import { type Check, type Checks, sameAll } from './check.ts';
import {
  type Facts,
  lastDayOf,
  lastOfDay,
  mainOf,
  meantIn,
  settledDay,
  signatoriesOf,
  signedOn,
  tracksOf,
  votesOn,
} from './facts.ts';
import { offersOf } from './offers.ts';
import { countSuited, suitedOn } from './outcome.ts';
import { isSameClause } from './whereabouts.ts';
import { allTexts } from './worth.ts';

/** How often something was offered on a day, a mediator's single text among it. */
function offersOn(facts: Facts, round: number): number {
  return facts.game.scenario.parties
    .flatMap((_, party) => [...offersOf(facts, party)])
    .filter((offer) => Math.max(1, offer.round) === round).length;
}

/** The day that a row tells of. */
function rowDay(within: readonly object[]): number {
  const { key } = within.find((each) => 'answer' in each) as unknown as { readonly key: string };
  return Number(key.replace('day ', ''));
}

/** How many texts suited all that sign but one on the day that is asked about, by party. */
function suitedAllBut(facts: Facts, track = mainOf(facts)): Map<PartyIndex, number> {
  const suited = suitedOn(facts, track, lastDayOf(facts, track));
  const signatories = signatoriesOf(facts, track);
  const counts = new Map(signatories.map((party) => [party, 0]));
  for (const text of allTexts(facts.game, track)) {
    const who = suited(text);
    const alone = signatories.filter((party) => !who.includes(party));
    if (alone.length === 1 && !isBarred(facts, track, text))
      counts.set(at(alone, 0), (counts.get(at(alone, 0)) ?? 0) + 1);
  }
  return counts;
}

/** Left open, or off the table: it suits nobody. */
function isBarred(facts: Facts, track: TrackIndex, text: Parameters<ReturnType<typeof suitedOn>>[0]): boolean {
  const { world } = lastOfDay(facts, lastDayOf(facts, track));
  return text.open || [...text.answers].some(([issue, option]) => at(at(world.offTable, issue), option) !== 0);
}

const isSuitedBut =
  (who: (facts: Facts, party: PartyIndex) => PartyIndex): Check<'debrief-talk.guess-but-one'> =>
  (facts, { who: told, more }) => {
    const counts = suitedAllBut(facts);
    return counts.get(who(facts, told)) === more && Math.max(...counts.values()) === more && more > 0;
  };
const allBut = isSuitedBut((_, party) => party);
/** Of two, a text that only one stands against is one that suits the other alone. */
const onlyFor = isSuitedBut((facts, party) => signatoriesOf(facts, mainOf(facts)).find((each) => each !== party) ?? -1);

/** Whether one of the four answers is marked as true where it is, and only there. */
const isOption =
  (
    is: (count: number, borders: { from?: number; to?: number; than?: number }) => boolean,
  ): Check<'debrief-talk.guess-none'> =>
  (facts, borders, { within }) => {
    const { isTrue } = at(within, 0) as { readonly isTrue: boolean };
    return isTrue === is(countSuited(facts, mainOf(facts), lastDayOf(facts, mainOf(facts))), borders);
  };

export const TALK_CHECKS: Checks = {
  'debrief-talk.day-signed': (facts, { track }, { within }) => signedOn(facts, track) === rowDay(within),
  'debrief-talk.day-not-signed': (facts, { track, who }, { within }) =>
    votesOn(facts, track).some(
      ({ round, ballots, signed }) =>
        !signed &&
        round === rowDay(within) &&
        sameAll(
          who,
          ballots.flatMap(({ party, yes }) => (yes ? [] : [party])),
        ),
    ),
  'debrief-talk.day-settled': (facts, { clauses }, { within }) => {
    const issues = facts.game.common.issues.map((_, issue) => issue);
    const own = issues.filter((issue) => settledDay(facts, issue) === rowDay(within));
    return (
      sameAll(
        clauses.map(({ issue }) => issue),
        own,
      ) && clauses.every((clause) => isSameClause(meantIn(facts, facts.end, clause.issue), clause))
    );
  },
  'debrief-talk.day-quiet': (facts, { count }, { within }) => {
    const round = rowDay(within);
    const isQuiet = facts.game.common.issues.every((_, issue) => settledDay(facts, issue) !== round);
    return isQuiet && offersOn(facts, round) === count;
  },
  'debrief-talk.day-on-paper': (facts, { count }, { within }) =>
    facts.setup.onPaper === true && offersOn(facts, rowDay(within)) === count,
  'debrief-talk.day-left': (facts, { who }, { within }) =>
    at(facts.end.parties, who).gone && at(facts.end.parties, who).leavesAt === rowDay(within),
  'debrief-talk.guess': (facts, { track, possible, round, count }) =>
    track === mainOf(facts) &&
    round === lastDayOf(facts, track) &&
    possible === allTexts(facts.game, track).length &&
    count === signatoriesOf(facts, track).length,
  'debrief-talk.guess-answer': (facts, { count, possible }) => {
    const track = mainOf(facts);
    return (
      possible === allTexts(facts.game, track).length && count === countSuited(facts, track, lastDayOf(facts, track))
    );
  },
  'debrief-talk.guess-none': isOption((count) => count === 0),
  'debrief-talk.guess-between': isOption((count, { from = 0, to = 0 }) => count >= from && count <= to),
  'debrief-talk.guess-more': isOption((count, { than = 0 }) => count > than),
  'debrief-talk.square': (facts, { count }, { within }) => {
    const { count: squares, lit } = at(within, 0) as { readonly count: number; readonly lit: Int32Array };
    const texts = allTexts(facts.game, mainOf(facts));
    const suited = suitedOn(facts, mainOf(facts), lastDayOf(facts, mainOf(facts)));
    const all = signatoriesOf(facts, mainOf(facts)).length;
    const isLit = (place: number) => lit.includes(place) === (suited(at(texts, place)).length === all);
    return squares === Math.ceil(texts.length / count) && (count > 1 || texts.every((_, place) => isLit(place)));
  },
  'debrief-talk.guess-apart': (facts) => Math.max(...suitedAllBut(facts).values()) === 0,
  'debrief-talk.guess-nobody-alone': (facts) => Math.max(...suitedAllBut(facts).values()) === 0,
  'debrief-talk.guess-but-one': allBut,
  'debrief-talk.guess-more-but-one': allBut,
  'debrief-talk.guess-only': onlyFor,
  'debrief-path.suited-but-one': (facts, { round, more, who }, where) =>
    round === lastDayOf(facts, where.track ?? mainOf(facts)) &&
    tracksOf(facts).some((track) => suitedAllBut(facts, track).get(who) === more),
};
