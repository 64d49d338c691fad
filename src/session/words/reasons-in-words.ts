import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { REASON_NUMBERS } from './reason-numbers.ts';
import { REASONS_IN_CHARACTER } from './reasons-in-character.ts';
import type { Say } from './said-by-code.ts';
import type { Occasion, Telling } from './telling.ts';

/**
 * A negotiator's reasons in its delegation's voice, a sentence or two each. What they hold of numbers is secret: it is
 * told only where all is revealed.
 */
export function reasonsInWords(
  game: ToldGame,
  reasons: readonly Reason[],
  { on, turn, reveal }: Telling & { readonly reveal: Reveal },
): string[] {
  if (reveal === 'none') return [];
  const say: Say = (id, ...values) => game.inTurn(id, turn, ...values);
  return reasons.map((reason) => {
    const said = inCharacter(game, say, reason, on);
    const numbers = reveal === 'full' ? numbersOf(game, reason) : undefined;
    return numbers === undefined ? said : game.say('said.together', { sentences: [said, numbers] });
  });
}

function inCharacter(game: ToldGame, say: Say, reason: Reason, on: Occasion): string {
  const said = REASONS_IN_CHARACTER[reason.code] as (say: Say, reason: Reason, on: Occasion, game: ToldGame) => string;
  return said(say, reason, on, game);
}

function numbersOf(game: ToldGame, reason: Reason): string | undefined {
  const numbers = REASON_NUMBERS[reason.code] as ((game: ToldGame, reason: Reason) => string | undefined) | undefined;
  return numbers?.(game, reason);
}
