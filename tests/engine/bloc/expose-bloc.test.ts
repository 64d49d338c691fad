import { describe, expect, it } from 'vitest';
import { blocScenario } from '../../support/blocs.ts';
import {
  type Act,
  accept,
  answerClaim,
  askMembers,
  claim,
  counter,
  declare,
  endDay,
  initial,
  offer,
  openTable,
  type PlayTable,
  refuse,
  reinterpret,
  review,
  singleText,
} from '../../support/play.ts';

const PATROL = { issue: 3, option: 1 };
const exposedIn = ({ state }: PlayTable) => state.parties[2]?.exposed;
const open = () => openTable(blocScenario());
const offered = () => open().play('a', offer('main', ['c'], { guard: 'patrol' }));
const claimed = () =>
  open()
    .play('a', claim('c', 'guard', 'patrol'))
    .skipTo('c');
const mediated = () => {
  const scenario = blocScenario();
  const tracks = scenario.tracks.map((track) => ({ ...track, mediator: 'a' }));
  return openTable({ ...scenario, tracks, channels: [] })
    .play('a', singleText('main', { guard: 'patrol' }))
    .play('b', review());
};
/** a and b have a patrol in the text, which c has not initialled. */
const tabled = () =>
  open()
    .play('a', offer('main', ['b'], { guard: 'patrol' }))
    .play('b', accept())
    .skipTo('c');

const YES: readonly (readonly [string, () => PlayTable, Act])[] = [
  ['offers it', () => open().skipTo('c'), offer('main', ['a'], { guard: 'patrol' })],
  ['accepts it', offered, accept()],
  ['counters with it', () => open().play('a', offer('main', ['c'], { water: 'halves' })), counter({ guard: 'patrol' })],
  ['accepts it in a single text', mediated, review()],
  ['initials it', tabled, initial('guard', 'patrol')],
  ['insists on it', () => open().skipTo('c'), declare('insist', 'guard', 'patrol')],
  ['confirms it', claimed, answerClaim('confirm')],
];
const NO: readonly (readonly [string, () => PlayTable, Act])[] = [
  ['refuses it', offered, refuse()],
  ['says that it must change', mediated, review('guard')],
  ['rules it out', () => open().skipTo('c'), declare('never', 'guard', 'patrol')],
  ['denies it', claimed, answerClaim('deny')],
  ['puts it otherwise', claimed, reinterpret('guard', ['nobody'])],
  ['says nothing of it', () => open().skipTo('c'), offer('main', ['a'], { water: 'halves' })],
];

describe('a bloc that has not asked its members', () => {
  it.each(YES)('stands exposed where it %s', (_, table, act) => {
    expect(exposedIn(table().play('c', act))).toEqual([PATROL]);
  });

  it.each(NO)('does not where it %s', (_, table, act) => {
    expect(exposedIn(table().play('c', act))?.filter(({ issue }) => issue === PATROL.issue)).toEqual([]);
  });

  it('does not once it has asked them about the article', () => {
    const table = open().skipTo('c').play('c', askMembers('guard'));
    expect(exposedIn(table.play('c', offer('main', ['a'], { guard: 'patrol' })))).toEqual([]);
  });

  it('is exposed until the next dawn only', () => {
    const table = open()
      .skipTo('c')
      .play('c', offer('main', ['a'], { guard: 'patrol' }))
      .play('a', refuse());
    expect(exposedIn(table)).toEqual([PATROL]);
    expect(exposedIn(table.toRound(2))).toEqual([]);
  });
});

it('a delegation that speaks for itself is never exposed', () => {
  const table = open()
    .play('a', declare('insist', 'guard', 'patrol'))
    .play('a', endDay());
  expect(table.state.parties.map(({ exposed }) => exposed)).toEqual([[], [], []]);
});
