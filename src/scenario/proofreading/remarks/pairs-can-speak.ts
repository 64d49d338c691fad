import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import { warning } from '../../check.ts';
import { effectsOf } from '../../effects-of.ts';
import type { Remark } from '../remark.ts';

/** Two that sign something together can speak with each other at some time, through a third at least, or somebody mediates. */
export const pairsCanSpeak: Remark = function* ({ scenario }) {
  for (const [index, track] of scenario.tracks.entries()) {
    if (track.mediator !== undefined) continue;
    for (const [one, other] of pairsOf(track.signatories).filter((pair) => isCutOff(scenario, track, pair))) {
      yield warning({ code: 'pair-cannot-speak', track: track.id, one, other }, ['tracks', index, 'signatories'], {
        suggestion: { code: 'other-channel' },
      });
    }
  }
};

function pairsOf(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other] as const));
}

function isCutOff(scenario: Scenario, track: Track, pair: readonly string[]): boolean {
  const isBetween = ({ between }: { readonly between: readonly string[] }) =>
    pair.every((each) => between.includes(each));
  const channel = scenario.channels.find(isBetween);
  if (channel?.kind !== 'none' || (channel.opensWith !== undefined && channel.opensWith !== track.id)) return false;
  return !effectsOf(scenario).some(({ effect }) => {
    return effect.channel !== undefined && effect.channel.kind !== 'none' && isBetween(effect.channel);
  });
}
