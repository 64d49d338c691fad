import { describe, expect, it } from 'vitest';
import { hurtOf, wayOutOf } from '#engine/events/ripeness.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { event, offTable, walkAwayBy } from '../../support/happenings.ts';
import { accept, offer, openTable, type PlayTable } from '../../support/play.ts';
import { position, smallScenario } from '../../support/scenarios.ts';

const open = (over: Partial<Scenario> = {}) => openTable(smallScenario(over));
const hurt = (table: PlayTable) => hurtOf(table.viewOf('a').own, 0);
const wayOut = ({ game, state }: PlayTable) => wayOutOf(game.common, state, 0);
const falling = (...parties: readonly string[]) =>
  open({
    events: [
      event(
        { round: 2 },
        parties.map((party) => walkAwayBy(party, 'opening', -3)),
      ),
    ],
    positions: [],
  });

describe('hurt', () => {
  it('is how far a walk-away has fallen, against a tenth of what the track can bring', () => {
    expect(hurt(open())).toBe(0);
    const slight = open({ events: [event({ round: 1 }, [walkAwayBy('a', 'opening', -0.7)])] });
    expect(hurt(slight)).toBe(500);
    expect(hurt(falling('a').toRound(2))).toBe(1000);
    expect(hurt(open({ events: [event({ round: 1 }, [walkAwayBy('a', 'opening', 2)])] }))).toBe(0);
  });
});

describe('a way out', () => {
  it('is there when some package has nobody against it in public', () => {
    expect(wayOut(open({ positions: [] }))).toBe('possible');
    const against = ['lake', 'tower'].map((option) => position('b', 'venue', option, 'against'));
    expect(wayOut(open({ positions: against }))).toBe('none');
    const never = ['lake', 'tower'].map((option) => position('a', 'venue', option, 'never'));
    expect(wayOut(open({ positions: never }))).toBe('none');
    expect(wayOut(open({ positions: [position('c', 'venue', 'lake', 'against')] }))).toBe('possible');
  });

  it('is gone when events take it off the table', () => {
    const events = [event({ round: 2 }, [offTable('venue', 'lake'), offTable('venue', 'tower')])];
    const table = open({ events, positions: [] });
    expect(wayOut(table)).toBe('possible');
    expect(wayOut(table.toRound(2))).toBe('none');
  });

  it('stands in the text when the text says nothing that somebody is against', () => {
    const positions = [position('b', 'venue', 'tower', 'against')];
    const table = (venue: string) =>
      open({ positions })
        .play('a', offer('opening', ['b'], { venue }))
        .play('b', accept());
    expect(wayOut(table('lake'))).toBe('in-text');
    expect(wayOut(table('tower'))).toBe('possible');
  });
});
