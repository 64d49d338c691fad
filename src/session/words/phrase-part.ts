import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyPhrases } from '#engine/model/scenario/party-phrases.ts';
import type { LetterPart } from './fitted-parts.ts';
import type { Occasion, Telling } from './telling.ts';

const KINDS: Partial<Record<Occasion, keyof PartyPhrases>> = { offer: 'opens', accept: 'agrees', refuse: 'refuses' };

/** Returns the parts of a letter with the phrase that its delegation has for this reader, if it is the first of its kind. */
export function withPhrase(
  { scenario }: Pick<Game, 'scenario'>,
  telling: Telling,
  parts: readonly LetterPart[],
): LetterPart[] {
  const { on, by, to, isFirst } = telling;
  const kind = KINDS[on];
  if (isFirst !== true || by === undefined || to === undefined || kind === undefined) return [...parts];
  const words = at(scenario.parties, by).phrases?.[kind]?.[to < by ? to : to - 1];
  if (words === undefined) return [...parts];
  // Left out first where the letter is long.
  const phrase = { words, weight: 1 };
  return kind === 'opens' ? [phrase, ...parts] : [...parts, phrase];
}
