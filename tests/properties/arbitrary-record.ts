/** Records of every shape that the format can hold, played or not. */
import fc from 'fast-check';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import { type Clause, type Move, REFUSAL_REASONS, REPLY_WORDS } from '#engine/model/moves.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SEAT_KINDS } from '#engine/model/setup.ts';
import type { GameRecord, Outcome } from '#record/game-record.ts';

const word = () => fc.integer({ min: 0, max: 0xffffffff });
const byte = () => fc.nat(255);
const party = fc.nat(7);
const clauses = () => fc.array(clause(), { maxLength: 12 });
const clause = () =>
  fc.record(
    { issue: byte(), option: byte(), or: byte() },
    { requiredKeys: ['issue', 'option'] },
  ) as fc.Arbitrary<Clause>;
const exact = () => fc.constantFrom({}, { exact: true as const });
const together = () => fc.constantFrom({}, { together: true as const });
const reply = { type: fc.constant('answer'), party, offer: fc.nat(100_000) } as const;

const options = () => fc.array(byte(), { maxLength: 12 });
const declared = { type: fc.constant('declare'), party } as const;
const toOne = { party, to: fc.nat(8) } as const;
const claimed = { what: fc.constant('claim'), about: fc.nat(8), issue: byte() } as const;

/** Everything that can be said or asked. */
function arbitrarySpeech(): fc.Arbitrary<Move> {
  return fc.oneof<fc.Arbitrary<Move>[]>(
    fc.record({ ...declared, what: fc.constantFrom('insist', 'never'), issue: byte(), option: byte() }),
    fc.record({ ...declared, ...claimed, options: options() }),
    fc.record({ ...declared, what: fc.constantFrom('confirm', 'deny', 'by-members'), claim: fc.nat(100_000) }),
    fc.record({ ...declared, what: fc.constant('reinterpret'), claim: fc.nat(100_000), options: options() }),
    fc.record({ type: fc.constant('tell'), ...toOne, what: fc.constant('matters'), issue: byte() }),
    fc.record({ type: fc.constant('tell'), ...toOne, ...claimed, options: options() }),
    fc.record({ type: fc.constant('ask'), ...toOne, what: fc.constant('matters'), issue: byte() }),
    fc.record({
      type: fc.constant('ask'),
      ...toOne,
      what: fc.constant('could-live-with'),
      issue: byte(),
      option: byte(),
    }),
    fc.record({
      type: fc.constant('ask'),
      ...toOne,
      what: fc.constant('could-live-with'),
      issue: byte(),
      option: byte(),
      condition: fc.record({ issue: byte(), option: byte() }),
    }),
    fc.record({ type: fc.constant('ask'), ...toOne, what: fc.constant('is-it-true'), claim: fc.nat(100_000) }),
    fc.record({
      type: fc.constant('reply'),
      party,
      question: fc.nat(100_000),
      says: fc.constantFrom(...REPLY_WORDS),
    }),
    fc.record({ type: fc.constant('consult'), party }),
    fc.record({ type: fc.constant('consult'), party, about: byte() }),
  );
}

/** Moves with numbers of any size that the format allows. */
export function arbitraryMove(): fc.Arbitrary<Move> {
  return fc.oneof<fc.Arbitrary<Move>[]>(
    fc
      .tuple(
        fc.record({
          type: fc.constant('offer'),
          party,
          track: fc.nat(12),
          to: fc.array(fc.nat(8), { maxLength: 8 }),
          clauses: clauses(),
        }),
        exact(),
        together(),
      )
      .map(([offer, ...[wish, hearing]]): Move => ({ ...offer, ...wish, ...hearing })),
    arbitrarySpeech(),
    fc.tuple(party, clause()).map(([by, said]): Move => ({ type: 'initial', party: by, ...said })),
    fc.record({ type: fc.constant('withdraw'), party, issue: byte() }),
    fc.record({ type: fc.constant('callVote'), party, track: byte() }),
    fc.record({ type: fc.constantFrom('endDay', 'walkOut', 'stay'), party }),
    fc.record({ type: fc.constant('useLever'), party, lever: byte() }),
    fc.record({ ...reply, response: fc.constant('accept') }),
    fc
      .tuple(fc.record({ ...reply, response: fc.constant('counter'), clauses: clauses() }), exact())
      .map(([counter, wish]): Move => ({ ...counter, ...wish })),
    fc.record({ type: fc.constant('instruct'), party, mail: fc.constantFrom('pass', 'ask') }),
    fc.record({ type: fc.constant('carry'), party, offer: fc.nat(100_000), how: fc.constantFrom('pass', 'hold') }),
    fc.record({
      type: fc.constant('carry'),
      party,
      offer: fc.nat(100_000),
      how: fc.constant('blur'),
      issue: byte(),
      or: byte(),
    }),
    fc.record({
      ...reply,
      response: fc.constant('refuse'),
      reason: fc.constantFrom(...REFUSAL_REASONS),
      issue: fc.option(byte(), { nil: undefined }),
    }),
    fc.record({ type: fc.constant('draft'), party, track: fc.nat(12), clauses: clauses() }),
    fc.record({
      type: fc.constant('review'),
      party,
      draft: fc.nat(100_000),
      over: fc.array(byte(), { maxLength: 12 }),
    }),
    fc.record({ type: fc.constant('open'), party, clauses: clauses(), never: clauses() }),
    fc.record({ type: fc.constant('vote'), party, track: byte(), yes: fc.constant(true) }),
    fc.record({
      type: fc.constant('vote'),
      party,
      track: byte(),
      yes: fc.constant(false),
      over: fc.array(byte(), { maxLength: 12 }),
    }),
  );
}

/** Records of games that were perhaps never played. */
export function arbitraryRecord(): fc.Arbitrary<GameRecord> {
  const record = fc.record({
    scenarioId: fc.string({ unit: 'binary', maxLength: 20 }),
    scenarioDigest: word(),
    rulesVersion: fc.nat(0x7fffffff),
    negotiatorsVersion: fc.nat(0x7fffffff),
    setup: fc.record(
      {
        seed: word(),
        seats: fc.array(fc.constantFrom(...SEAT_KINDS), { maxLength: 8 }),
        sensitiveEvents: fc.constant(false as const),
        onPaper: fc.constant(true as const),
      },
      { requiredKeys: ['seed', 'seats'] },
    ),
    moves: fc.record({ of: fc.constantFrom('persons', 'all'), list: fc.array(arbitraryMove(), { maxLength: 40 }) }),
    outcome: fc.option(arbitraryOutcome(), { nil: undefined }),
  });
  const settings = fc.record({ reveal: fc.constantFrom(...REVEALS), hints: fc.constantFrom(...HINT_TIMES) });
  const chosen = fc.option(settings, { nil: undefined });
  const branch = fc.option(fc.tuple(word(), fc.nat()), { nil: undefined });
  return fc.tuple(record, chosen, branch).map(([game, each, from]) => ({
    ...game,
    ...(each && { settings: each }),
    ...(from && { origin: { record: from[0], moves: from[1] % (game.moves.list.length + 1) } }),
  }));
}

/** Outcomes of no game in particular. */
export function arbitraryOutcome(): fc.Arbitrary<Outcome> {
  return fc.record({
    kind: fc.constantFrom(...ENDING_KINDS),
    signedIn: fc.array(fc.nat(1000), { maxLength: 8 }),
    settled: fc.array(fc.option(byte(), { nil: undefined }), { maxLength: 100 }),
    digest: word(),
  });
}
