/** What a debrief says of claims, of single moves and of what homes think. */
import { at } from '#engine/model/at.ts';
import type { Clause, Move, PartyIndex } from '#engine/model/moves.ts';
import { type Check, type Checks, sameAll } from './check.ts';
import { type Facts, meantIn, signedOn } from './facts.ts';
import { moodOf } from './home.ts';
import type { Where } from './leaves.ts';
import { saidAtHome } from './outcome.ts';
import { isSameClause, partyOf } from './whereabouts.ts';

/** The claim that a row tells of. */
function claimIn({ end }: Facts, { within }: Where) {
  const keys = within.map((each) => String((each as { readonly key?: unknown }).key).replace('claim ', ''));
  const claim = end.claims.find(({ id }) => keys.includes(String(id)));
  if (claim === undefined) throw new RangeError('no claim is told of');
  return claim;
}

/** The last word of the one spoken of on a claim: what it declared, or replied when it was asked whether it is so. */
function wordOn({ moves, end }: Facts, id: number): string {
  const words = moves.flatMap((move): string[] => {
    if (move.type === 'declare' && 'claim' in move && move.claim === id) return [move.what];
    return [];
  });
  return (
    words.at(-1) ??
    at(
      end.claims.filter((claim) => claim.id === id),
      0,
    ).status
  );
}

const became =
  (word: string): Check<'claim.confirmed'> =>
  (facts, { who }, where) => {
    const claim = claimIn(facts, where);
    return claim.about === who && wordOn(facts, claim.id) === word;
  };

/** Whether a delegation has put its name to a wording: it signed it, or its initial is on it. */
function isPut(facts: Facts, who: PartyIndex, how: unknown, answer: Clause): boolean {
  const { track } = at(facts.game.common.issues, answer.issue);
  const signs = at(facts.game.common.tracks, track).signatories.includes(who);
  const signed = signedOn(facts, track) !== undefined && signs;
  if (how === 'signed') return signed && isSameClause(meantIn(facts, facts.end, answer.issue), answer);
  const { current, beside } = at(facts.end.text, answer.issue);
  return [...(current === undefined ? [] : [current]), ...beside].some(
    (version) => version.initials.includes(who) && version.option === answer.option && version.or === answer.or,
  );
}

const isMove =
  (is: (move: Move, facts: Facts, index: number) => boolean) =>
  (facts: Facts): boolean =>
    facts.moves.some((move, index) => is(move, facts, index));

function sameClauses(one: readonly Clause[], other: readonly Clause[]): boolean {
  return one.length === other.length && one.every((clause, place) => isSameClause(clause, at(other, place)));
}

function offerOf({ before }: Facts, index: number, id: number) {
  return at(before, index).offers.find((offer) => offer.id === id);
}

/** What a faction gets, and at which share half of it says yes. */
const stance =
  (is: (over: number) => boolean): Check<'home.faction-for'> =>
  (facts, { name, share, asks }, where) => {
    const { factions = [] } = at(facts.game.scenario.parties, partyOf(where));
    const place = factions.findIndex((faction) => faction.name === name);
    const track = facts.ending.aftermath?.ratifications.find(({ party }) => party === where.party)?.track ?? -1;
    const wants = (factions[place]?.wants ?? -1) + moodOf(facts, partyOf(where)) / 1000;
    const own = saidAtHome(facts, partyOf(where), track).shares[place];
    return own === share && Math.abs(wants * 100 - asks) <= 0.501 && is(share - wants * 100);
  };

/** By how many hundredths home asked for more than was thought, or for less; no more than the file says that it may. */
const mood =
  (way: number): Check<'aftermath.mood-more'> =>
  (facts, { by }, where) => {
    const off = moodOf(facts, partyOf(where)) * way;
    return Math.floor(off / 10) === by && off <= (at(facts.game.scenario.parties, partyOf(where)).doubt ?? 0) * 1000;
  };

export const CLAIM_CHECKS: Checks = {
  'claim.said': (facts, { by, about }, where) => {
    const claim = claimIn(facts, where);
    return claim.by === by && claim.about === about;
  },
  'claim.as-put': (facts, { by }, where) =>
    claimIn(facts, where).by === by && claimIn(facts, where).listed !== undefined,
  'claim.unconfirmed': became('unconfirmed'),
  'claim.confirmed': became('confirm'),
  'claim.denied': became('deny'),
  'claim.reinterpreted': became('reinterpret') as Check<'claim.reinterpreted'>,
  'claim.by-members': became('by-members') as Check<'claim.by-members'>,
  'claim.put': (facts, { who, how, answer }) => isPut(facts, who, how, answer as Clause),
  'move.offer': (facts, values) => {
    const { party, to, clauses } = values as unknown as {
      readonly party: PartyIndex;
      readonly to: readonly PartyIndex[];
      readonly clauses: readonly Clause[];
    };
    return isMove(
      (move) =>
        move.type === 'offer' && move.party === party && sameAll(move.to, to) && sameClauses(move.clauses, clauses),
    )(facts);
  },
  'move.accept': (facts, values) => {
    const { party, from } = values as unknown as { readonly party: PartyIndex; readonly from: PartyIndex };
    return isMove(
      (move, game, index) =>
        move.type === 'answer' &&
        move.response === 'accept' &&
        move.party === party &&
        offerOf(game, index, move.offer)?.from === from,
    )(facts);
  },
  'move.refuse': (facts, values) => {
    const { party, from } = values as unknown as { readonly party: PartyIndex; readonly from: PartyIndex };
    return isMove(
      (move, game, index) =>
        move.type === 'answer' &&
        move.response === 'refuse' &&
        move.party === party &&
        offerOf(game, index, move.offer)?.from === from,
    )(facts);
  },
  'move.counter': (facts, values) => {
    const { party, clauses } = values as unknown as { readonly party: PartyIndex; readonly clauses: readonly Clause[] };
    return isMove(
      (move) =>
        move.type === 'answer' &&
        move.response === 'counter' &&
        move.party === party &&
        sameClauses(move.clauses, clauses),
    )(facts);
  },
  'home.faction-for': stance((over) => over >= 8.9),
  'home.faction-mostly-for': stance((over) => over >= -1 && over < 10.1),
  'home.faction-mostly-against': stance((over) => over <= 0.1 && over > -10.1),
  'home.faction-against': stance((over) => over <= -8.9),
  'home.support-alone': ({ game }, _, where) => (at(game.scenario.parties, partyOf(where)).factions ?? []).length === 0,
  'home.support-adds': ({ end }, { points }, where) =>
    Math.floor((at(end.parties, partyOf(where)).standing - 50) / 2) === points,
  'aftermath.mood-more': mood(1),
  'aftermath.mood-less': mood(-1),
  'aftermath.mood-lower': mood(1),
  'aftermath.mood-higher': mood(-1),
  'home.support-takes': ({ end }, { points }, where) =>
    Math.floor((at(end.parties, partyOf(where)).standing - 50) / 2) === -points,
};
