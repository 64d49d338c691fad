import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Clause } from '#engine/model/moves.ts';
import type { PartyPhrases } from '#engine/model/scenario/party-phrases.ts';
import type { Reveal } from '#engine/model/scenario/reveal.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type Bounds, fittedParts, type LetterPart } from './fitted-parts.ts';
import { letterParts } from './letter-parts.ts';
import { numbersOf } from './reason-numbers.ts';
import { sentenceWriterOf } from './sentence-writer.ts';
import type { Occasion, Telling } from './telling.ts';

/** Parameters by which reasons are worded, and how much of them is revealed. */
export type RevealedTelling = Telling & { readonly reveal: Reveal };

/** A letter or an answer to one is a paragraph; one that says all that there is to say may be short. */
const LETTER: Bounds = { words: [12, 60], sentences: [1, 4] };
/** A vote or a word said may be short. */
const SHORT: Bounds = { words: [0, 60], sentences: [0, 4] };
const LETTERS: ReadonlySet<Occasion> = new Set(['offer', 'counter', 'accept', 'refuse']);

/**
 * A delegation's reasons in its own voice, in one paragraph. Their numbers are secret: where all is revealed, a second
 * paragraph tells them.
 */
export function reasonsInWords(game: LocalizedGame, reasons: readonly Reason[], telling: RevealedTelling): string[] {
  const said = reasonsInSentences(game, reasons, telling);
  return [said, numbersIn(game, reasons, telling)].flatMap((sentences) =>
    sentences.length === 0 ? [] : [joinSentences(game, sentences)],
  );
}

/** The sentences of that paragraph, the one to be read first at the beginning; none where no reason was given. */
export function reasonsInSentences(
  game: LocalizedGame,
  reasons: readonly Reason[],
  telling: RevealedTelling,
): string[] {
  return partsOf(game, reasons, telling).map(({ words }) => words);
}

/** The clauses that the paragraph names; `undefined` if there is no paragraph. */
export function clausesNamed(
  game: LocalizedGame,
  reasons: readonly Reason[],
  telling: RevealedTelling,
): Clause[] | undefined {
  const parts = partsOf(game, reasons, telling);
  return parts.length === 0 ? undefined : parts.flatMap(({ names }) => names ?? []);
}

function partsOf(
  game: LocalizedGame,
  reasons: readonly Reason[],
  { reveal, ...telling }: RevealedTelling,
): readonly LetterPart[] {
  if (reveal === 'none' || reasons.length === 0) return [];
  const parts = withPhrase(game, telling, letterParts(sentenceWriterOf(game, telling), reasons));
  return fittedParts(parts, LETTERS.has(telling.on) ? LETTER : SHORT);
}

function numbersIn(game: LocalizedGame, reasons: readonly Reason[], { reveal }: RevealedTelling): string[] {
  return reveal === 'full' ? reasons.flatMap((reason) => numbersOf(game, reason) ?? []) : [];
}

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
