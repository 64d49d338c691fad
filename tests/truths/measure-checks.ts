/** What a debrief counts of how a delegation negotiated. */
import { at } from '#engine/model/at.ts';
import type { Clause, Move, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Check, Checks } from './check.ts';
import { type Facts, lastOfDay, signedOn } from './facts.ts';
import { type Offered, offersOf } from './offers.ts';
import { partyOf } from './whereabouts.ts';
import { noDealThen, signedWorth } from './worth.ts';

const movesOf = ({ moves }: Facts, who: PartyIndex) => moves.filter(({ party }) => party === who);

/** What a text was worth as a share of the most that the part could bring, in hundredths as they are read. */
function percentOf({ game }: Facts, { worth, by, track }: Offered): number {
  const { best } = at(at(game.secrets, by).sheets, track);
  return (worth * 100) / Math.max(1, best);
}

const isPercent = (told: number, really: number) => Math.abs(told - really) <= 0.61;

function declaredBy(facts: Facts, who: PartyIndex) {
  const inPublic = movesOf(facts, who).flatMap((move): Clause[] => {
    if (move.type === 'open') return [...move.never];
    return move.type === 'declare' && (move.what === 'insist' || move.what === 'never') ? [move] : [];
  });
  const { record, declarations } = facts.end;
  const crossed = record.filter(
    (line) => line.kind === 'declarationCrossed' && at(declarations, line.declaration).party === who,
  );
  return { made: inPublic.length, crossed: crossed.length };
}

function questionsOf(facts: Facts, who: PartyIndex) {
  const asked = movesOf(facts, who).filter(({ type }) => type === 'ask');
  const own = facts.end.questions.filter(({ from }) => from === who);
  const replies = facts.moves.flatMap((move) =>
    move.type === 'reply' && own.some(({ id }) => id === move.question) ? [move.says] : [],
  );
  return { asked: asked.length, evaded: replies.filter((says) => says === 'evade').length, answered: replies.length };
}

/** Of offers after the first on a part: those that gave on one article that both name, and asked for more on another. */
function tradesOf(facts: Facts, who: PartyIndex) {
  const offers = offersOf(facts, who);
  const later = offers.flatMap((offer, index) => {
    const before = offers
      .slice(0, index)
      .filter(({ track }) => track === offer.track)
      .at(-1);
    return before === undefined ? [] : [{ before, offer }];
  });
  const traded = later.filter(({ before, offer }) => {
    const changes = offer.clauses.flatMap((clause) => {
      const same = before.clauses.find(({ issue }) => issue === clause.issue);
      return same === undefined ? [] : [pointsOf(facts, who, clause) - pointsOf(facts, who, same)];
    });
    return Math.max(0, ...changes) > 0 && Math.min(0, ...changes) < 0;
  });
  return { of: later.length, traded: traded.length };
}

/** The mean of both readings, where words are vague. */
function pointsOf({ game }: Facts, who: PartyIndex, { issue, option, or = option }: Clause): number {
  const { options } = at(game.scenario.issues, issue);
  const { id } = at(game.scenario.parties, who);
  return (at(options, option).points[id] ?? 0) + (at(options, or).points[id] ?? 0);
}

const concessions =
  (isGreatest: (steps: readonly number[], place: number) => boolean): Check<'debrief-measures.concessions-were'> =>
  (facts, { who, track, count, first, last, round }) => {
    const offers = offersOf(facts, who).filter((offer) => offer.track === track);
    const steps = offers.slice(1).map(({ worth }, index) => at(offers, index).worth - worth);
    const [begun, ended] = [offers[0], offers.at(-1)];
    return (
      offers.length === count &&
      begun !== undefined &&
      ended !== undefined &&
      isPercent(first, percentOf(facts, begun)) &&
      isPercent(last, percentOf(facts, ended)) &&
      steps.some(
        (_, place) => isGreatest(steps, place) && (round === undefined || at(offers, place + 1).round === round),
      )
    );
  };

const isRefusal = (move: Move) => move.type === 'answer' && move.response === 'refuse';

/** How often a delegation said unasked which article matters to it. */
function toldBy(facts: Facts, who: PartyIndex): number {
  return movesOf(facts, who).filter((move) => move.type === 'tell' && move.what === 'matters').length;
}

function wasSigned(facts: Facts, track: TrackIndex, who: PartyIndex, points: number, noDeal: number): boolean {
  return (
    signedOn(facts, track) !== undefined &&
    signedWorth(facts, who, track) === points &&
    noDealThen(facts, who, track) === noDeal
  );
}

export const MEASURE_CHECKS: Checks = {
  'debrief-measures.first-offer-was': (facts, { who, round, track, percent }) => {
    const first = offersOf(facts, who).find((offer) => offer.track === track);
    return first?.round === round && isPercent(percent, percentOf(facts, first));
  },
  'debrief-measures.no-offer': (facts, { who }) => offersOf(facts, who).length === 0,
  'debrief-measures.concessions-were': concessions(
    (steps, place) => at(steps, place) > 0 && at(steps, place) === Math.max(...steps),
  ),
  'debrief-measures.concessions-none': concessions(
    (steps) => Math.max(...steps) <= 0,
  ) as Check<'debrief-measures.concessions-none'>,
  'debrief-measures.one-offer': (facts, { track }, where) =>
    offersOf(facts, partyOf(where)).filter((offer) => offer.track === track).length === 1,
  'debrief-measures.trades-were': (facts, { who, of, traded }) => {
    const own = tradesOf(facts, who);
    return own.of === of && own.traded === traded;
  },
  'debrief-measures.questions-were': (facts, { who, asked, evaded }) => {
    const own = questionsOf(facts, who);
    return own.asked === asked && own.evaded === evaded && own.answered === asked;
  },
  'debrief-measures.refusals-were': (facts, { who, given, named }) => {
    const refused = movesOf(facts, who).filter(isRefusal);
    return (
      refused.length === given && refused.filter((move) => 'issue' in move && move.issue !== undefined).length === named
    );
  },
  'debrief-measures.told-were': (facts, { who, told }) => told === toldBy(facts, who),
  'debrief-measures.below-were': (facts, { who, of, less }) => {
    const offers = offersOf(facts, who);
    const below = offers.filter(
      ({ worth, track, round }) => worth < at(at(lastOfDay(facts, round).parties, who).walkAway, track),
    );
    return offers.length === of && below.length === less;
  },
  'debrief-measures.signed-above': (facts, { track, points, noDeal }, where) =>
    points >= noDeal && wasSigned(facts, track, partyOf(where), points, noDeal),
  'debrief-measures.signed-below': (facts, { track, points, noDeal }, where) =>
    points < noDeal && wasSigned(facts, track, partyOf(where), points, noDeal),
  'debrief-measures.declarations-were': (facts, { who, made, crossed }) => {
    const own = declaredBy(facts, who);
    return own.made === made && own.crossed === crossed;
  },
};
