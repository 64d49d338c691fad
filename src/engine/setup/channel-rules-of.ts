import type { ChannelRules } from '../model/game.ts';
import { othersOf } from '../model/others-of.ts';
import { pairIndex } from '../model/pair-index.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { indexById } from './index-by-id.ts';

/** By pair (see `pairIndex`): how two parties can speak; directly where the file says nothing. */
export function channelRulesOf(scenario: Scenario): ChannelRules[] {
  const count = scenario.parties.length;
  const channels: ChannelRules[] = [];
  for (let a = 0; a < count; a += 1) {
    for (const b of othersOf(a, count)) channels[pairIndex(a, b, count)] = { kind: 'direct', opensWith: undefined };
  }
  for (const channel of scenario.channels) {
    const [a, b] = channel.between.map((id) => indexById(scenario.parties, id)) as [number, number];
    channels[pairIndex(a, b, count)] = {
      kind: channel.kind,
      opensWith: channel.opensWith === undefined ? undefined : indexById(scenario.tracks, channel.opensWith),
    };
  }
  return channels;
}
