import { at } from '#engine/model/at.ts';
import type { EffectSource } from '#engine/model/event-rules.ts';
import type { Game } from '#engine/model/game.ts';

/** Names the cause of a change, by its title. */
export function causeInWords({ scenario }: Game, cause: EffectSource): string {
  if (cause.kind === 'event') return at(scenario.events ?? [], cause.event).title;
  return at(scenario.levers ?? [], cause.lever).label;
}
