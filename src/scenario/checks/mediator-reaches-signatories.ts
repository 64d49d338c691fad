import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Track } from '#engine/model/scenario/track.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';
import { effectsOf } from '../effects-of.ts';

/** A mediator can talk directly with everybody between whom it mediates, at some time before that is signed. */
export const mediatorReachesSignatories: Check = function* (scenario) {
  for (const [index, track] of scenario.tracks.entries()) {
    for (const party of track.signatories.filter((id) => isCutOff(scenario, track, id))) {
      const message = `The mediator "${track.mediator}" has no direct channel with "${party}", which signs this track: no single text can reach it.`;
      yield error('mediator-unreachable', ['tracks', index, 'mediator'], message);
    }
  }
};

function isCutOff(scenario: Scenario, { id, mediator }: Track, party: string): boolean {
  if (mediator === undefined || mediator === party) return false;
  const isBetween = ({ between }: { readonly between: readonly string[] }) =>
    between.includes(mediator) && between.includes(party);
  const opens = effectsOf(scenario).some(
    ({ effect }) => effect.channel?.kind === 'direct' && isBetween(effect.channel),
  );
  const isShut = ({ kind, opensWith }: Scenario['channels'][number]) =>
    kind !== 'direct' && (opensWith === undefined || opensWith === id);
  return !opens && scenario.channels.some((channel) => isBetween(channel) && isShut(channel));
}
