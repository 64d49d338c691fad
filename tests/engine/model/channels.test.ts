import { describe, expect, it } from 'vitest';
import { carrierBetween, channelBetween } from '#engine/model/channels.ts';
import type { Channel } from '#engine/model/scenario/channel.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { createGame } from '#engine/play.ts';
import { accept, endDay, offer, openTable, walkOut } from '../../support/play.ts';
import { smallGame, smallScenario } from '../../support/scenarios.ts';

const relayed = (...between: [string, string]): Channel => ({ between, kind: 'relayed' });

/** Four parties, d being one that signs nothing. */
function four(channels: Channel[]): Scenario {
  const scenario = smallScenario({ channels });
  const c = scenario.parties[2] as Scenario['parties'][number];
  const points = (option: Scenario['issues'][number]['options'][number]) => ({ ...option.points, d: 1 });
  return {
    ...scenario,
    parties: [...scenario.parties, { ...c, id: 'd', mark: 'D' }],
    issues: scenario.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((option) => ({ ...option, points: points(option) })),
    })),
  };
}

describe('a carrier', () => {
  it.each<{ title: string; channels: Channel[]; between: [number, number]; carrier: number | undefined }>([
    {
      title: 'has a direct channel with both',
      channels: [relayed('b', 'c'), relayed('a', 'c')],
      between: [1, 2],
      carrier: 3,
    },
    {
      title: 'is the first in the file of those that could be',
      channels: [relayed('b', 'c')],
      between: [1, 2],
      carrier: 0,
    },
    { title: 'is the same in both directions', channels: [relayed('b', 'c')], between: [2, 1], carrier: 0 },
    {
      title: 'is nobody where nobody talks to both',
      channels: [relayed('b', 'c'), relayed('a', 'c'), { between: ['b', 'd'], kind: 'none' }],
      between: [1, 2],
      carrier: undefined,
    },
  ])('$title', ({ channels, between, carrier }) => {
    const { game, state } = openTable(four(channels));
    expect(carrierBetween(game.common, state, ...between)).toBe(carrier);
  });

  it('has not left the talks', () => {
    // d signs nothing, so its leaving closes nothing.
    const table = openTable(four([relayed('b', 'c'), relayed('a', 'c')]));
    table.skipTo('d').play('d', walkOut()).toRound(2);
    expect(carrierBetween(table.game.common, table.state, 1, 2)).toBe(3);
    table.toRound(3);
    expect(carrierBetween(table.game.common, table.state, 1, 2)).toBeUndefined();
  });
});

describe('a channel', () => {
  it('that opens with a track is relayed until that track is signed, and direct from then on', () => {
    const table = openTable(smallScenario());
    const kind = () => channelBetween(table.game.common, table.state, 1, 2);
    expect(kind()).toBe('relayed');
    table
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk();
    expect(kind()).toBe('relayed');
    table.everybodySigns();
    expect(kind()).toBe('direct');
    expect(table.recorded('channelsOpened')).toMatchObject([{ round: 1, audience: 'all', track: 0 }]);
  });

  it('that opens with nothing stays as it is', () => {
    const game = smallGame({ channels: [{ between: ['b', 'c'], kind: 'none' }] });
    const { common } = game;
    const state = createGame(game, { seed: 1, seats: ['negotiator', 'negotiator', 'negotiator'] });
    const signed = {
      ...state,
      tracks: state.tracks.map((track, place) => (place === 0 ? { ...track, status: 'signed' as const } : track)),
    };
    expect(channelBetween(common, signed, 2, 1)).toBe('none');
    expect(channelBetween(common, signed, 0, 1)).toBe('direct');
  });

  it('once opened needs no carrier: the offer is answered at once', () => {
    const table = openTable(smallScenario());
    table
      .play('a', offer('opening', ['b'], { venue: 'lake', format: 'big' }))
      .play('b', accept())
      .toDusk()
      .everybodySigns();
    expect(table.turn).toBe('talk b');
    table.play('b', offer('main', ['c'], { guard: 'patrol' }));
    expect(table.turn).toBe('answer c');
    table.play('c', accept()).play('b', endDay());
    expect(table.clause('guard')).toMatchObject({ standing: 'initialled', initials: ['b', 'c'] });
  });
});
