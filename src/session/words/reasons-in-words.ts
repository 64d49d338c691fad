import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { sentence } from './names.ts';
import type { Occasion } from './phrases-by-code.ts';
import { REASON_NUMBERS } from './reason-numbers.ts';
import { REASON_PHRASES } from './reason-phrases.ts';
import type { Telling } from './telling.ts';

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
  return reasons.map((reason) => {
    const said = phraseOf(game, reason, on, turn);
    return reveal === 'full' ? [said, ...numbersOf(game, reason)].join(' ') : said;
  });
}

function phraseOf(game: ToldGame, reason: Reason, on: Occasion, turn: number): string {
  const ways = REASON_PHRASES[reason.code] as (
    game: ToldGame,
    reason: Reason,
    on: Occasion,
  ) => readonly [string, ...string[]];
  const phrases = ways(game, reason, on);
  return sentence(phrases[turn % phrases.length] ?? phrases[0]);
}

function numbersOf(game: ToldGame, reason: Reason): string[] {
  const numbers = REASON_NUMBERS[reason.code] as ((game: ToldGame, reason: Reason) => string | undefined) | undefined;
  return [numbers?.(game, reason) ?? []].flat();
}
