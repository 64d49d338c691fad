import { expect, it } from 'vitest';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import { askLiveWith, openTable, type PlayTable, reply } from '../../../support/play.ts';
import { position, smallScenario } from '../../../support/scenarios.ts';

const PLAIN: Reason = { code: 'plain-answer' };
const NO_METERS = { ...position('c', 'water', 'meters', 'against'), because: 'They can be read from afar.' };

function told(table: PlayTable, says: 'yes' | 'no' | 'evade', reason = PLAIN): readonly Reason[] {
  return reasonsTold(table.viewOf('c'), { move: table.moveOf('c', reply(says)), reasons: [reason] });
}

it('a reply says that it is plain to the same party once', () => {
  const table = openTable(smallScenario()).play('a', askLiveWith('c', 'water', 'halves'));
  expect(told(table, 'yes')).toEqual([PLAIN]);
  table
    .play('c', reply('yes'))
    .toRound(2)
    .skipTo('a')
    .play('a', askLiveWith('c', 'costs', 'paid'));
  expect(told(table, 'yes')).toEqual([]);
  expect(told(table, 'evade', { code: 'keeps-counsel' })).toEqual([{ code: 'keeps-counsel' }]);
});

it('a no says why, where the file does', () => {
  const table = openTable(smallScenario({ positions: [NO_METERS] })).play('a', askLiveWith('c', 'water', 'meters'));
  expect(told(table, 'no')).toMatchObject([{ code: 'because', option: 2, why: { among: 'positions', index: 0 } }]);
});

it('a reply says each time that it is one for a word in confidence, beside what the file says', () => {
  const table = openTable(smallScenario({ positions: [NO_METERS] })).play('a', askLiveWith('c', 'water', 'meters'));
  const inReturn: Reason = { code: 'in-return' };
  expect(told(table, 'no', inReturn)).toMatchObject([inReturn, { code: 'because', option: 2 }]);
});
