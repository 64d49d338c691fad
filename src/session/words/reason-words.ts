import type { Game } from '#engine/model/game.ts';
import type { Reason } from '#engine/negotiators/reasons.ts';
import { issueTitle, optionLabel, sentence, voiceOf } from './names.ts';
import { midSentence } from './refusal-words.ts';

/** On what occasion reasons are given. */
export type Occasion = 'offer' | 'accept' | 'refuse' | 'counter' | 'vote';

type Speech = { readonly [Code in Reason['code']]: (game: Game, reason: Extract<Reason, { code: Code }>, on: Occasion) => string };

const SPEECH: Speech = {
  prospect: () => 'With this in the text we see a way to sign.',
  'red-line': (game, { issue }) =>
    issue === undefined ? 'The text crosses a red line of ours.' : `${issueTitle(game, issue)}: that is a red line for us.`,
  'below-walk-away': () => 'As it stands, no text is worth more to us than this one.',
  'gains-by': (game, { issue, option }) => `${issueTitle(game, issue)} matters to us: ${optionLabel(game, issue, option)}.`,
  'gives-on': (game, { issue, option }, on) =>
    on === 'offer'
      ? `On ${midSentence(issueTitle(game, issue)).toLowerCase()} we have moved: ${optionLabel(game, issue, option)}.`
      : `${issueTitle(game, issue)} is what stands in the way.`,
  'aim-lowered': () => 'We ask for less than we did at first.',
  doubts: (game, { party }) => `We doubt that ${voiceOf(game, party)} would sign.`,
  'better-now': () => 'Better signed now than waited for.',
  'nothing-new': () => 'We have nothing to add today.',
};

/**
 * A negotiator's reasons in its delegation's voice. Its numbers stay with it: what a text is worth to a delegation
 * is secret while the game goes on.
 */
export function reasonsInWords(game: Game, reasons: readonly Reason[], on: Occasion): string[] {
  return reasons.map((reason) => {
    const speech = SPEECH[reason.code] as (game: Game, reason: Reason, on: Occasion) => string;
    return sentence(speech(game, reason, on));
  });
}
