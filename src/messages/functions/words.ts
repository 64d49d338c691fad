import type { Joining } from '../formats.ts';
import type { Locale, Told } from '../told.ts';
import { roundCalled } from './day.ts';
import { quotedWords } from './quoted-words.ts';
import { howMany, operandOf, optionOf, placed, type SpokenFunction, spoken } from './spoken.ts';

const JOININGS: readonly Joining[] = ['or', 'comma', 'semicolon', 'sentences'];

/**
 * `{$clauses :list}`: words that have been said, one after the other; `by=or` for "a or b", `by=comma` for
 * "a, b", `by=semicolon` for "a; b", and
 * `by=sentences` for whole sentences: "A. B."; `style=quoted` for names that are not ours to fit into a sentence. Selects `none`, `one` or `many`.
 */
export function wordsIn({ language, formats }: Locale): SpokenFunction {
  return (_, options, input) => {
    const words = operandOf(input) as readonly string[];
    const by = optionOf(options, 'by');
    const isQuoted = optionOf(options, 'style') === 'quoted';
    const said = isQuoted ? words.map((each) => quotedWords(language, each)) : words;
    const listed = formats.list(said, JOININGS.find((joining) => joining === by) ?? 'and');
    return spoken(placed(listed, options, { language }), words, [howMany(words)]);
  };
}

/** `{$again :whether}` selects `yes` or `no`. */
export const whether: SpokenFunction = (_, __, input) => {
  const is = operandOf(input) === true;
  return spoken('', is, [is ? 'yes' : 'no']);
};

/** `{$what :choice}` selects the word that it is, and `none` where there is none. */
export const choice: SpokenFunction = (_, __, input) => {
  const word = operandOf(input);
  return spoken(String(word ?? ''), word, [String(word ?? 'none')]);
};

/**
 * `{$kind :one-of party=|another party| track=|another track|}`: the words that the message has for a code, in the case and
 * number that they have there.
 */
export const oneOf: SpokenFunction = (context, options, input) => {
  const code = String(operandOf(input));
  const words = optionOf(options, code);
  if (words === undefined) context.onError('bad-option', `no words for ${code}`);
  return spoken(words ?? '', code);
};

/** `{:round}`: what a round is called, "day"; `case=gen` declines it. */
export function roundIn(told: Told): SpokenFunction {
  return (_, options) => {
    const called = roundCalled(told.named.scenario.rounds, optionOf(options, 'case'));
    return spoken(placed(called, options, told), undefined);
  };
}
