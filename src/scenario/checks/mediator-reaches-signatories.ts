import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Check } from '../check.ts';
import { error } from '../check.ts';
import { effectsOf } from '../effects-of.ts';

/** A mediator can talk directly with everybody between whom it mediates, at some time before that is signed. */
export const mediatorReachesSignatories: Check = function* (scenario) {
  for (const [index, { id, mediator, signatories }] of scenario.tracks.entries()) {
    if (mediator === undefined) continue;
    for (const party of signatories.filter((each) => isCutOff(scenario, id, mediator, each))) {
      yield error({ code: 'mediator-unreachable', mediator, party }, ['tracks', index, 'mediator']);
    }
  }
};

function isCutOff(scenario: Scenario, track: string, mediator: string, party: string): boolean {
  if (mediator === party) return false;
  const isBetween = ({ between }: { readonly between: readonly string[] }) =>
    between.includes(mediator) && between.includes(party);
  const opens = effectsOf(scenario).some(
    ({ effect }) => effect.channel?.kind === 'direct' && isBetween(effect.channel),
  );
  const isShut = ({ kind, opensWith }: Scenario['channels'][number]) =>
    kind !== 'direct' && (opensWith === undefined || opensWith === track);
  return !opens && scenario.channels.some((channel) => isBetween(channel) && isShut(channel));
}
