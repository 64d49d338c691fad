import type { Game } from '#engine/model/game.ts';
import type { Offer } from '#engine/model/state.ts';
import type { Reason } from '#engine/negotiators/reasons.ts';
import { issueTitle, optionLabel, sentence } from './names.ts';
import { midSentence } from './refusal-words.ts';

/** On what occasion reasons are given. */
export type Occasion = 'offer' | 'counter' | 'accept' | 'refuse' | 'vote' | 'other';

/** Whether an offer is one of its own or counters another. */
export function occasionOfOffer({ counters }: Pick<Offer, 'counters'>): Occasion {
  return counters === undefined ? 'offer' : 'counter';
}

type Speech = {
  readonly [Code in Reason['code']]: (game: Game, reason: Extract<Reason, { code: Code }>, on: Occasion) => string;
};

const SPEECH: Speech = {
  prospect: () => 'With this in the text we see a way to sign.',
  'red-line': (game, { issue }) =>
    issue === undefined
      ? 'The text crosses a red line of ours.'
      : `We have a red line on ${midSentence(issueTitle(game, issue))}.`,
  'below-walk-away': (_, __, on) =>
    on === 'vote'
      ? 'As it stands, this text is worth less to us than none.'
      : 'We see no way to a text that is worth more to us than none.',
  'gains-by': (game, { issue, option }) =>
    `We care about ${midSentence(issueTitle(game, issue))}: ${optionLabel(game, issue, option)}.`,
  'gives-on': (game, { issue, option, points }, on) => {
    const article = midSentence(issueTitle(game, issue));
    if (on === 'offer') return `On ${article} we have moved: ${optionLabel(game, issue, option)}.`;
    // A no has to name an article, even where no single one is at fault.
    if (points >= 0) return 'We hope for more than this text gives us.';
    return `What stands in the way is ${article}: ${optionLabel(game, issue, option)}.`;
  },
  'aim-lowered': () => 'We ask for less than we did at first.',
  'better-now': () => 'Better signed now than waited for.',
  'nothing-new': (_, __, on) =>
    on === 'counter' ? 'We would rather put it like this.' : 'We see nothing new in it for now.',
  'plain-word': () => 'We trust you enough to say it plainly.',
  'keeps-counsel': () => 'We do not know you well enough for that.',
  'own-word': () => 'On this we speak for ourselves.',
  'asks-members': () => 'We do not all see this alike, so we ask before we speak.',
  'members-differ': () => 'We are not of one mind, and do not say that we are.',
  'common-ground': () => 'We have listened to all of you. Here we think that you could meet.',
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
