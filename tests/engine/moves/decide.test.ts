import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import type { Lever } from '#engine/model/scenario/scenario.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { apply, applyTo, RefusedMove } from '#engine/play.ts';
import { blocScenario } from '../../support/blocs.ts';
import { deepFreeze } from '../../support/deep-freeze.ts';
import { event, offTable, standing } from '../../support/happenings.ts';
import {
  type Act,
  accept,
  answerClaim,
  askLiveIf,
  askMatters,
  askMembers,
  blur,
  callVote,
  claim,
  consult,
  counter,
  declare,
  endDay,
  exactly,
  initial,
  instruct,
  no,
  offer,
  openTable,
  openTableWithCarriers,
  type PlayTable,
  refuse,
  reply,
  review,
  singleText,
  stay,
  tellMatters,
  useLever,
  walkOut,
  withdraw,
  yes,
} from '../../support/play.ts';
import { mediatedScenario, smallScenario } from '../../support/scenarios.ts';

interface Case {
  readonly table: PlayTable;
  readonly party: string;
  readonly act: Act;
  readonly refusal: Refusal;
}

const open = () => openTable(smallScenario());
const LAKE = { venue: 'lake' };
const agreed = (venue = 'lake') =>
  open()
    .play('a', offer('opening', ['b'], { venue, format: 'big' }))
    .play('b', accept());

/** One that has gone back on what it declared, on the next day. */
const crossed = () =>
  openTable(smallScenario({ rules: { movesPerRound: 3, walkOut: true } }))
    .play('a', declare('never', 'format', 'big'))
    .play('a', offer('opening', ['b'], { format: 'big' }))
    .play('b', accept())
    .toRound(2)
    .skipTo('a');

const LEVERS: readonly Lever[] = [
  { id: 'pump', party: 'a', label: 'Open the pump', says: 'It opens the pump.', uses: 1, effects: [standing('b', 5)] },
  {
    id: 'wall',
    party: 'a',
    label: 'Build a wall',
    says: 'It builds a wall.',
    uses: 1,
    effects: [offTable('venue', 'lake')],
    cost: { standing: 70 },
  },
];
const withLevers = () => openTable(smallScenario({ levers: LEVERS }));

/** One way into every refusal. */
const CASES: { readonly [Code in Refusal['code']]: () => Case } = {
  'off-table': () => ({
    table: openTable(smallScenario({ events: [event({ round: 1 }, [offTable('venue', 'lake')])] })),
    party: 'a',
    act: offer('opening', ['b'], LAKE),
    refusal: { code: 'off-table', issue: 0, option: 1, cause: { kind: 'event', event: 0 } },
  }),
  'lever-of-others': () => ({
    table: withLevers().skipTo('b'),
    party: 'b',
    act: useLever('pump'),
    refusal: { code: 'lever-of-others', party: 0 },
  }),
  'lever-used-up': () => ({
    table: withLevers().play('a', useLever('pump')),
    party: 'a',
    act: useLever('pump'),
    refusal: { code: 'lever-used-up' },
  }),
  'too-little-support': () => ({
    table: withLevers(),
    party: 'a',
    act: useLever('wall'),
    refusal: { code: 'too-little-support', needs: 70 },
  }),
  'one-vague-clause': () => ({
    table: open(),
    party: 'a',
    act: offer('opening', ['b'], { venue: ['lake', 'tower'], format: ['small', 'big'] }),
    refusal: { code: 'one-vague-clause' },
  }),
  'not-mediator': () => ({
    table: openTable(mediatedScenario()),
    party: 'a',
    act: singleText('opening', LAKE),
    refusal: { code: 'not-mediator', track: 0 },
  }),
  'drafted-today': () => ({
    table: openTable(mediatedScenario())
      .play('a', singleText('main', { water: 'halves' }))
      .play('b', review())
      .play('c', review('water')),
    party: 'a',
    act: singleText('main', { water: 'meters' }),
    refusal: { code: 'drafted-today', track: 1 },
  }),
  'carries-nothing': () => ({
    table: open().skipTo('b'),
    party: 'b',
    act: instruct('ask'),
    refusal: { code: 'carries-nothing' },
  }),
  'instructed-so': () => ({ table: open(), party: 'a', act: instruct('pass'), refusal: { code: 'instructed-so' } }),
  'instructed-today': () => ({
    table: open().play('a', instruct('ask')),
    party: 'a',
    act: instruct('pass'),
    refusal: { code: 'instructed-today' },
  }),
  'asked-exact': () => ({
    table: openTableWithCarriers(smallScenario())
      .play('a', endDay())
      .play('b', exactly(offer('main', ['c'], { guard: 'patrol' }))),
    party: 'a',
    act: blur('guard', 'nobody'),
    refusal: { code: 'asked-exact' },
  }),
  'game-over': () => {
    const table = open();
    table.toEnding();
    return { table, party: 'a', act: endDay(), refusal: { code: 'game-over' } };
  },
  'not-your-turn': () => ({ table: open(), party: 'b', act: endDay(), refusal: { code: 'not-your-turn' } }),
  'reply-first': () => ({
    table: open().play('a', offer('opening', ['b'], LAKE)),
    party: 'b',
    act: offer('main', ['a'], { water: 'meters' }),
    refusal: { code: 'reply-first', asked: 'answer' },
  }),
  malformed: () => ({
    table: open(),
    party: 'a',
    act: accept(),
    refusal: { code: 'malformed', what: 'a reply that nobody asked for' },
  }),
  'nothing-offered': () => ({
    table: open(),
    party: 'a',
    act: offer('opening', ['b'], {}),
    refusal: { code: 'nothing-offered' },
  }),
  'nobody-addressed': () => ({
    table: open(),
    party: 'a',
    act: offer('opening', [], LAKE),
    refusal: { code: 'nobody-addressed' },
  }),
  'track-over': () => ({
    table: agreed().toDusk().everybodySigns(),
    party: 'b',
    act: offer('opening', ['a'], LAKE),
    refusal: { code: 'track-over', track: 0 },
  }),
  'no-channel': () => ({
    table: openTable(smallScenario({ channels: [{ between: ['a', 'c'], kind: 'none' }] })),
    party: 'a',
    act: offer('main', ['c'], { costs: 'paid' }),
    refusal: { code: 'no-channel', party: 2 },
  }),
  'too-late-to-carry': () => ({
    table: open().toRound(3).skipTo('b'),
    party: 'b',
    act: offer('main', ['c'], { guard: 'patrol' }),
    refusal: { code: 'too-late-to-carry', party: 2 },
  }),
  'letter-coming': () => ({
    table: open()
      .skipTo('b')
      .play('b', offer('main', ['c'], { guard: 'patrol' }))
      .skipTo('c'),
    party: 'c',
    act: offer('main', ['b'], { guard: 'patrol' }),
    refusal: { code: 'letter-coming', party: 1, track: 1 },
  }),
  'written-today': () => ({
    table: agreed(),
    party: 'a',
    act: offer('opening', ['b'], LAKE),
    refusal: { code: 'written-today', party: 1, track: 0 },
  }),
  gone: () => ({
    table: open().skipTo('c').play('c', walkOut()).toRound(3).skipTo('a'),
    party: 'a',
    act: offer('opening', ['c'], LAKE),
    refusal: { code: 'gone', party: 2 },
  }),
  'no-second-counter': () => ({
    table: open()
      .play('a', offer('opening', ['b'], LAKE))
      .play('b', counter({ venue: 'tower' })),
    party: 'a',
    act: counter({ format: 'big' }),
    refusal: { code: 'no-second-counter' },
  }),
  'counter-same': () => ({
    table: open().play('a', offer('opening', ['b'], LAKE)),
    party: 'b',
    act: counter(LAKE),
    refusal: { code: 'counter-same' },
  }),
  'not-tabled': () => ({
    table: agreed(),
    party: 'a',
    act: initial('venue', 'tower'),
    refusal: { code: 'not-tabled', issue: 0 },
  }),
  'already-initialled': () => ({
    table: agreed(),
    party: 'a',
    act: initial('format', 'big'),
    refusal: { code: 'already-initialled', issue: 1 },
  }),
  'not-initialled': () => ({
    table: open(),
    party: 'a',
    act: withdraw('water'),
    refusal: { code: 'not-initialled', issue: 2 },
  }),
  'not-a-signatory': () => ({
    table: agreed().skipTo('c'),
    party: 'c',
    act: callVote('opening'),
    refusal: { code: 'not-a-signatory', track: 0 },
  }),
  'vote-called-before': () => ({
    table: agreed().play('a', callVote('opening')).toDusk().play('a', yes()).play('b', no('format')).skipTo('a'),
    party: 'a',
    act: callVote('opening'),
    refusal: { code: 'vote-called-before', track: 0 },
  }),
  'vote-called-today': () => ({
    table: agreed().play('a', callVote('opening')).skipTo('b'),
    party: 'b',
    act: callVote('opening'),
    refusal: { code: 'vote-called-today', track: 0 },
  }),
  'cannot-vote-yet': () => ({
    table: open(),
    party: 'a',
    act: callVote('main'),
    refusal: { code: 'cannot-vote-yet', obstacle: { code: 'nothing-initialled' } },
  }),
  'red-line': () => ({ table: agreed('tower').toDusk(), party: 'a', act: yes(), refusal: { code: 'red-line' } }),
  'name-clauses': () => ({
    table: agreed().toDusk(),
    party: 'a',
    act: no(),
    refusal: { code: 'name-clauses', least: 1, most: 2 },
  }),
  'walk-out-off': () => ({
    table: openTable(smallScenario({ rules: { movesPerRound: 2, walkOut: false } })),
    party: 'a',
    act: walkOut(),
    refusal: { code: 'walk-out-off' },
  }),
  'leaving-already': () => ({
    table: open().play('a', walkOut()),
    party: 'a',
    act: walkOut(),
    refusal: { code: 'leaving-already' },
  }),
  'not-leaving': () => ({ table: open(), party: 'a', act: stay(), refusal: { code: 'not-leaving' } }),
  'not-direct': () => ({
    table: open().skipTo('b'),
    party: 'b',
    act: askMatters('c', 'guard'),
    refusal: { code: 'not-direct', party: 2 },
  }),
  'declared-before': () => ({
    table: open().play('a', declare('insist', 'water', 'halves')),
    party: 'a',
    act: declare('insist', 'water', 'halves'),
    refusal: { code: 'declared-before', issue: 2 },
  }),
  'declared-otherwise': () => ({
    table: open().play('a', declare('insist', 'water', 'halves')),
    party: 'a',
    act: declare('insist', 'water', 'meters'),
    refusal: { code: 'declared-otherwise', issue: 2 },
  }),
  'ruled-out-before': () => ({
    table: open().skipTo('c'),
    party: 'c',
    act: declare('never', 'guard', 'base'),
    refusal: { code: 'ruled-out-before', issue: 3 },
  }),
  'claimed-before': () => ({
    table: open().play('a', claim('b', 'water', 'halves')),
    party: 'a',
    act: claim('b', 'water', 'meters'),
    refusal: { code: 'claimed-before', party: 1, issue: 2 },
  }),
  'claim-answered': () => ({
    table: open()
      .play('a', claim('b', 'water', 'halves'))
      .skipTo('b')
      .play('b', answerClaim('deny')),
    party: 'b',
    act: answerClaim('confirm'),
    refusal: { code: 'claim-answered', status: 'denied' },
  }),
  'told-before': () => ({
    table: open().play('a', tellMatters('b', 'water')),
    party: 'a',
    act: tellMatters('b', 'water'),
    refusal: { code: 'told-before', party: 1, issue: 2 },
  }),
  'asked-before': () => ({
    table: open().play('a', askMatters('b', 'water')).play('b', reply('evade')),
    party: 'a',
    act: askMatters('b', 'water'),
    refusal: { code: 'asked-before', party: 1 },
  }),
  'condition-on-same': () => ({
    table: open(),
    party: 'a',
    act: askLiveIf('b', { water: 'halves' }, { water: 'meters' }),
    refusal: { code: 'condition-on-same', issue: 2 },
  }),
  'condition-apart': () => ({
    table: open(),
    party: 'a',
    act: askLiveIf('b', { water: 'halves' }, LAKE),
    refusal: { code: 'condition-apart', issue: 2 },
  }),
  'consulted-today': () => ({
    table: crossed().play('a', consult()),
    party: 'a',
    act: consult(),
    refusal: { code: 'consulted-today' },
  }),
  'no-members': () => ({ table: open(), party: 'a', act: askMembers('guard'), refusal: { code: 'no-members' } }),
  'members-asked-today': () => ({
    table: openTable(blocScenario()).skipTo('c').play('c', askMembers('guard')),
    party: 'c',
    act: askMembers('guard'),
    refusal: { code: 'members-asked-today', issue: 3 },
  }),
  'members-not-asked': () => ({
    table: openTable(blocScenario())
      .play('a', claim('c', 'guard', 'patrol'))
      .skipTo('c'),
    party: 'c',
    act: answerClaim('by-members'),
    refusal: { code: 'members-not-asked', issue: 3 },
  }),
  'support-whole': () => ({ table: open(), party: 'a', act: consult(), refusal: { code: 'support-whole' } }),
};

describe.each(Object.entries(CASES))('a move refused as %s', (_code, make) => {
  it('is refused with what it is about, and nothing has changed', () => {
    const { table, party, act, refusal } = make();
    const { game, state } = table;
    const move = table.moveOf(party, act);
    const before = structuredClone(state);
    expect(decideIn(game, deepFreeze(state), move)).toEqual(refusal);
    expect(() => apply(game, state, move)).toThrow(RefusedMove);
    const owned = structuredClone(before);
    expect(() => applyTo(game, owned, move)).toThrow(`refused: ${refusal.code}`);
    expect(owned).toEqual(before);
    expect(state).toEqual(before);
  });
});

describe('a malformed move', () => {
  const offered = { type: 'offer', party: 0, track: 0, to: [1], clauses: [{ issue: 0, option: 1 }] } as const;
  const waiting = () => open().play('a', offer('opening', ['b'], LAKE));
  const id = waiting().state.offers[0]?.id ?? -1;
  const answer = { type: 'answer', party: 1, offer: id } as const;
  const voting = () => agreed().toDusk();

  it.each<{ title: string; table: () => PlayTable; move: object }>([
    { title: 'using an unknown lever', table: open, move: { type: 'useLever', party: 0, lever: 0 } },
    { title: 'of an unknown kind', table: open, move: { type: 'bribe', party: 0 } },
    { title: 'of a kind that only objects have', table: open, move: { type: 'toString', party: 0 } },
    { title: 'about an unknown track', table: open, move: { ...offered, track: 2 } },
    { title: 'about a track by a fraction', table: open, move: { ...offered, track: 0.5 } },
    { title: 'with a clause of another track', table: open, move: { ...offered, clauses: [{ issue: 2, option: 1 }] } },
    { title: 'with an unknown issue', table: open, move: { ...offered, clauses: [{ issue: 9, option: 0 }] } },
    {
      title: 'vague with one option only',
      table: open,
      move: { ...offered, clauses: [{ issue: 0, option: 1, or: 1 }] },
    },
    {
      title: 'vague the wrong way round',
      table: open,
      move: { ...offered, clauses: [{ issue: 0, option: 2, or: 1 }] },
    },
    {
      title: 'vague with an unknown option',
      table: open,
      move: { ...offered, clauses: [{ issue: 0, option: 1, or: 3 }] },
    },
    { title: 'exact in another way', table: open, move: { ...offered, exact: 'please' } },
    { title: 'with an unknown option', table: open, move: { ...offered, clauses: [{ issue: 0, option: 3 }] } },
    { title: 'with a negative option', table: open, move: { ...offered, clauses: [{ issue: 0, option: -1 }] } },
    {
      title: 'with two clauses on one issue',
      table: open,
      move: {
        ...offered,
        clauses: [
          { issue: 0, option: 1 },
          { issue: 0, option: 2 },
        ],
      },
    },
    { title: 'to oneself', table: open, move: { ...offered, to: [0] } },
    { title: 'to somebody twice', table: open, move: { ...offered, to: [1, 1] } },
    { title: 'to somebody unknown', table: open, move: { ...offered, to: [3] } },
    { title: 'initialling an unknown issue', table: open, move: { type: 'initial', party: 0, issue: 5, option: 0 } },
    { title: 'withdrawing from an unknown issue', table: open, move: { type: 'withdraw', party: 0, issue: -1 } },
    { title: 'calling a vote on an unknown track', table: open, move: { type: 'callVote', party: 0, track: 7 } },
    { title: 'answering another offer', table: waiting, move: { ...answer, offer: id + 1, response: 'accept' } },
    { title: 'with an unknown response', table: waiting, move: { ...answer, response: 'perhaps' } },
    {
      title: 'refusing for an unknown reason',
      table: waiting,
      move: { ...answer, response: 'refuse', reason: 'mood' },
    },
    {
      title: 'refusing over an unknown issue',
      table: waiting,
      move: { ...answer, response: 'refuse', reason: 'too-little', issue: 12 },
    },
    { title: 'voting on another track', table: voting, move: { type: 'vote', party: 0, track: 1, yes: true } },
  ])('$title is refused as such', ({ table, move }) => {
    const { game, state } = table();
    expect(decideIn(game, state, move as Move)).toMatchObject({ code: 'malformed' });
  });

  it('cannot take the place of a reply that is owed', () => {
    const { game, state } = voting();
    expect(decideIn(game, state, { ...answer, party: 0, response: 'accept' } as Move)).toEqual({
      code: 'reply-first',
      asked: 'vote',
    });
    expect(waiting().refusalOf('b', endDay())).toBe('reply-first');
  });
});

it('an answer says what it is about: accept, refuse with a reason, or counter', () => {
  for (const act of [accept(), refuse(), refuse('red-line', 'venue'), counter({ venue: 'tower' })]) {
    expect(
      open()
        .play('a', offer('opening', ['b'], LAKE))
        .refusalOf('b', act),
    ).toBeUndefined();
  }
});
