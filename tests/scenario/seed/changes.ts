/** Whether what the file says that an event or a lever changes has changed in a game. */

import { positionsKnown } from '#engine/events/positions-known.ts';
import { at } from '#engine/model/at.ts';
import { channelBetween } from '#engine/model/channels.ts';
import type { EffectRules } from '#engine/model/event-rules.ts';
import type { State } from '#engine/model/state.ts';
import type { PlayTable } from '../../support/play.ts';
import { type Problem, unless } from './problem.ts';

/** The effect that a table does not show, beside one where it has not been; each target changed once. */
export function changeProblem(effects: readonly EffectRules[], table: PlayTable, without: PlayTable): Problem {
  const missing = effects.find((effect) => !isSeen(effect, table, without));
  return unless(missing === undefined, `it does not change ${missing?.kind ?? ''}`);
}

function isSeen(effect: EffectRules, { game, state }: PlayTable, { state: other }: PlayTable): boolean {
  const { common } = game;
  switch (effect.kind) {
    case 'trust': {
      const [now, before] = [ledgerOf(state, effect.of, effect.to), ledgerOf(other, effect.of, effect.to)];
      return now.kept - before.kept === effect.kept && now.broke - before.broke === effect.broke;
    }
    case 'standing':
      return at(state.parties, effect.party).standing - at(other.parties, effect.party).standing === effect.by;
    case 'walkAway': {
      const worth = ({ parties }: State) => at(at(parties, effect.party).walkAway, effect.track);
      return worth(state) - worth(other) === effect.by;
    }
    case 'channel':
      return channelBetween(common, state, effect.a, effect.b) === effect.channel;
    case 'option':
      return (at(at(state.world.offTable, effect.issue), effect.option) === 0) === effect.available;
    case 'position':
      return positionsKnown(common, state).includes(effect.position);
  }
}

/** What one party has seen another keep and break. */
export function ledgerOf({ parties }: State, of: number, to: number) {
  return at(at(parties, of).trust, to);
}
