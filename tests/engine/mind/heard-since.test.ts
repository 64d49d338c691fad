import { describe, expect, it } from 'vitest';
import { heardSince, lastHeard } from '#engine/mind/heard-since.ts';
import { at } from '#engine/model/at.ts';
import { accept, clausesOf, offer, openTable, refuse } from '../../support/play.ts';
import { smallScenario } from '../../support/scenarios.ts';

const [B, WATER] = [1, 2];
const halves = at(clausesOf(smallScenario(), { water: 'halves' }), 0);

/** The first town has initialled halves and told the second of meters since then; the third accepts halves on the next day. */
const overtaken = () =>
  openTable({ ...smallScenario(), channels: [] })
    .play('a', offer('main', ['b'], { water: 'halves' }))
    .play('b', accept())
    .toRound(2)
    .skipTo('a')
    .play('a', offer('main', ['b'], { water: 'meters' }))
    .play('b', refuse())
    .skipTo('c')
    .play('c', offer('main', ['b'], { water: 'halves' }))
    .play('b', accept());

describe('words of the own delegation', () => {
  it('are heard in its first initials, and not again when others join them', () => {
    const view = overtaken().viewOf('a');
    expect(heardSince(view, B, halves, 1)).toBe(1);
    expect(heardSince(view, B, halves, 2)).toBeUndefined();
    expect(lastHeard(view, B, WATER)).toMatchObject({ clause: { option: 2 }, round: 2 });
  });
});
