import { describe, expect, it } from 'vitest';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { applyTo, createGame } from '#engine/play.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { SeatProjection } from '#live/table/seat-projection.ts';
import type { ReasonDetail } from '#live/table/told-reasons.ts';
import { smallGame } from '../../support/scenarios.ts';

/** A value with all that it can hold: no key is left out. */
type Whole<Value> = Value extends object
  ? { readonly [Key in keyof Value]-?: Whole<Exclude<Value[Key], undefined>> }
  : Value;
type Samples = { readonly [Code in Reason['code']]: Omit<Whole<Extract<Reason, { code: Code }>>, 'code'> };

/** Poison: no number of a game is as large. */
const X = 7_654_321;
const clause = { issue: X, option: X, or: X };
const gain = { ...clause, points: X, since: X };

/** Every number that a reason can carry, poisoned: where a code is new, the compiler asks for it here. */
const POISONED: Samples = {
  prospect: { track: X, with: X, without: 2 * X },
  'red-line': { issue: X },
  'below-walk-away': { track: X, points: X, walkAway: 2 * X },
  'gains-by': gain,
  'better-now': { track: X, points: X, waiting: X },
  'nothing-new': {},
  'doubts-signature': { party: X },
  'vote-first': { track: X },
  'plain-word': {},
  'in-return': {},
  'plain-answer': {},
  'keeps-counsel': {},
  'wants-to-know': { party: X },
  'acts-on': { party: X, track: X, by: 'pressing' },
  'firm-words': { issue: X },
  'open-word': { party: X },
  'hears-it-from': { party: X, divided: true },
  'stands-by': { issue: X, option: X },
  'saves-face': { issue: X, option: X, party: X },
  'own-word': {},
  'asks-members': {},
  'members-differ': {},
  'common-ground': {},
  overtaken: { issue: X },
  'weighs-together': { issue: X, option: X, beside: clause },
  'agreed-by-more': { issue: X, option: X, agreed: X },
  reacts: { what: 'denied', by: X, round: X },
  moves: {
    ...clause,
    from: clause,
    since: X,
    opened: true,
    cause: { code: 'return', by: X, for: { issue: X, option: X } },
  },
  cannot: clause,
  takes: { clauses: [clause] },
  asks: { clauses: [clause], since: X, allSince: X },
  changed: { clauses: [clause], before: [clause] },
  'leaves-out': { issues: [X] },
  besides: { clauses: [clause] },
  price: { clauses: [clause] },
  'in-exchange': { issue: X, for: clause },
  'no-longer': { ...clause, since: X, said: 'acceptable' },
  'only-with': { ...clause, for: clause },
  'price-lapsed': { round: X },
  'rest-departs': { ...clause, round: X, over: clause },
  'far-apart': { issues: [X] },
  between: { track: X, agreed: [X], open: [X] },
  'said-before': { round: X, times: X, last: true },
  'answer-stands': { round: X, times: X },
  'still-no': { ...clause, round: X },
  'comes-round': { round: X },
  'no-before': { round: X },
  'public-word': { what: 'insist', issue: X, option: X, round: X },
  awaits: { party: X, via: X },
  because: { issue: X, option: X, why: { among: 'positions', index: X }, apart: true, words: '' },
  'home-first': { support: X },
};

/** Keys of numbers that the whole table sees anyway: articles, answers, parties, parts, days, initials, support at home. */
const SEEN_BY_ALL =
  'issue issues option or party by via track index round since allSince times agreed open support'.split(' ');

const GAME = smallGame();

/** Keys under which a device finds poison after a negotiator has given those reasons in front of everybody. */
function poisonTold(reasons: readonly Reason[], detail: ReasonDetail): string[] {
  const before = createGame(GAME, { seed: 4, seats: GAME.secrets.map(() => 'negotiator') });
  const after = createGame(GAME, { seed: 4, seats: GAME.secrets.map(() => 'negotiator') });
  const party = before.speakers[0] ?? 0;
  const move = { type: 'endDay', party } as const;
  applyTo(GAME, after, move);
  const [[key] = ['']] = reasonsSaid(viewFor(GAME, before, party), { move, reasons: [] });
  const reader = (party + 1) % GAME.common.partyCount;
  const feed = new SeatProjection(GAME, before, reader, detail);
  const seen = feed.apply({ by: 'stand-in', move, said: [[key, reasons]], before, after });
  return [seen, feed.sheet()].flatMap((frame) => poisonIn(JSON.parse(JSON.stringify(frame))));
}

function poisonIn(value: unknown, under = ''): string[] {
  if (typeof value === 'number') return Math.abs(value) >= X ? [under] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => poisonIn(part, Array.isArray(value) ? under : key));
}

describe('numbers that belong to one delegation', () => {
  const codes = Object.keys(POISONED) as Reason['code'][];

  it.each(codes)('reach no device with a reason of the code %s', (code) => {
    const reason = { code, ...POISONED[code] } as Reason;
    const everything = poisonTold([reason], { reveal: 'full', scores: 'private' });
    // The way to the device is open: there all of it comes.
    expect(everything).toEqual([...poisonIn(reason), ...poisonIn(reason)]);
    for (const detail of [
      { reveal: 'in-character', scores: 'private' },
      { reveal: 'full', scores: 'after' },
      { reveal: 'in-character', scores: 'after' },
    ] satisfies ReasonDetail[]) {
      expect(poisonTold([reason], detail).filter((key) => !SEEN_BY_ALL.includes(key))).toEqual([]);
    }
  });
});
