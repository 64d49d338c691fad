import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { Reason } from '#engine/negotiators/reasons.ts';
import { roundInWords } from './dates.ts';
import { optionsInWords } from './member-words.ts';
import { issueTitle, voiceOf } from './names.ts';
import { midSentence } from './refusal-words.ts';

/** On what occasion reasons are given. */
export type Occasion = 'offer' | 'counter' | 'accept' | 'refuse' | 'vote' | 'other';

type Phrases = {
  readonly [Code in Reason['code']]: (
    game: Game,
    reason: Extract<Reason, { code: Code }>,
    on: Occasion,
  ) => readonly [string, ...string[]];
};

/** By code: ways to say a reason in a delegation's own voice, short, and without a number of its own. */
export const PHRASES: Phrases = {
  prospect: () => [
    'With this in the text we see a way to sign.',
    'This brings a signature nearer.',
    'From here we could get to a text that we can sign.',
  ],
  'red-line': (game, { issue }) =>
    issue === undefined
      ? ['The text as a whole crosses a red line of ours.', 'Taken together, this is a text that we never sign.']
      : [`We have a red line on ${article(game, issue)}.`, `On ${article(game, issue)} we cannot sign that.`],
  'below-walk-away': (_, __, on) =>
    on === 'vote'
      ? ['As it stands, this text is worth less to us than none.', 'We are better off with no text than with this one.']
      : [
          'We see no way to a text that is worth more to us than none.',
          'Whatever can still be made of this, no text is better for us.',
        ],
  'gains-by': (game, { issue, option }, on) => {
    if (on === 'other') return ['That is what we want there.', 'It says what we need it to say.', 'That suits us.'];
    const wording = wordingOf(game, issue, option);
    return on === 'accept'
      ? [`What decides it for us is ${wording}.`, `We need ${wording}.`, `We take it for the sake of ${wording}.`]
      : [`What we need is ${wording}.`, `For us it turns on ${wording}.`, `Most of all we ask for ${wording}.`];
  },
  'gives-on': (game, { issue, option, points }, on) => {
    const wording = wordingOf(game, issue, option);
    if (on === 'accept' || on === 'other') {
      return [`We give way on ${wording}.`, `We can live with ${wording}.`, `We have come round to ${wording}.`];
    }
    if (on === 'offer') {
      return [
        `We have moved: ${wording}.`,
        `It is not easy for us to offer ${wording}.`,
        `We have come round to ${wording}.`,
      ];
    }
    // A no has to name an article, even where no single one is at fault.
    if (points >= 0) return ['We hope for more than this text gives us.', 'There is more to be had than this.'];
    return [
      `What stands in the way is ${wording}.`,
      `We hope for more than ${wording}.`,
      `For us it fails on ${wording}.`,
    ];
  },
  trades: (game, { gives, gains }, on) => {
    const given = wordingOf(game, gives.issue, gives.option);
    const gained = wordingOf(game, gains.issue, gains.option);
    if (on === 'accept' || on === 'other') {
      return [
        `For ${gained} we can live with ${given}.`,
        `It is not what we asked for, but with ${gained} we take ${given}.`,
        `We take ${given} as the price of ${gained}.`,
      ];
    }
    return [
      `We give way to ${given}, and ask for ${gained} in return.`,
      `For ${gained} we would accept ${given}.`,
      `If ${gained} stands, ${given} can stand too.`,
    ];
  },
  'takes-back': (game, { issue, option, gain, points, walkAway }) => {
    const wording = wordingOf(game, issue, option);
    if (gain < 0) {
      return [
        `We agreed to ${wording}, and would open it again so that all can sign.`,
        `We would give up ${wording}, which was agreed, to bring all together.`,
      ];
    }
    return points < walkAway
      ? [
          `We agreed to ${wording}. No text at all has become better for us than one with it.`,
          `We have to go back on ${wording}: as things are, no text is better for us.`,
        ]
      : [`We come back to ${wording}, which we had agreed to.`, `We would rather open ${wording} once more.`];
  },
  'for-their-sake': (game, { party, issue, option }) => [
    `We put in ${wordingOf(game, issue, option)} so that ${voiceOf(game, party)} can sign.`,
    `It is for ${voiceOf(game, party)} that it says ${wordingOf(game, issue, option)}.`,
  ],
  overtaken: (game, { issue }) => [
    `On ${article(game, issue)} you have agreed to something else since. We go by that.`,
    `The text has moved on about ${article(game, issue)}, and so do we.`,
  ],
  'aim-lowered': () => [
    'We ask for less than we did at first.',
    'This is less than we came for.',
    'We have come down since the first day.',
  ],
  'better-now': () => [
    'Better signed now than waited for.',
    'Waiting would bring us no more.',
    'We would rather sign than wait.',
  ],
  'nothing-new': (_, __, on) =>
    on === 'counter'
      ? ['We would rather put it like this.', 'Put like this, we could take it.', 'Here is how we see it.']
      : ['We see nothing new in it for now.', 'It brings us no further.', 'That does not help us today.'],
  'plain-word': () => ['We trust you enough to say it plainly.', 'You get a plain answer.'],
  'keeps-counsel': () => ['We do not know you well enough for that.', 'Ask us again when we trust you more.'],
  'wants-to-know': () => [
    'We would rather know than guess.',
    'Before we offer more, we want to know where you stand.',
    'It helps us to make an offer that you can take.',
  ],
  'firm-words': (game, { issue }, on) =>
    on === 'other'
      ? ['We want to know what these words mean before we sign them.', `What is meant by ${article(game, issue)}?`]
      : [`On ${article(game, issue)} we need words that can be read in one way.`, 'We sign firm words only.'],
  'open-word': () => ['We say so openly, so that you need not guess.', 'You should know where we stand.'],
  'own-word': () => ['On this we speak for ourselves.', 'Others have spoken for us. Here is our own word.'],
  'asks-members': () => [
    'We do not all see this alike, so we ask before we speak.',
    'Our members have to be asked first.',
  ],
  'members-differ': () => ['We are not of one mind, and do not say that we are.', 'We cannot say yes or no for all.'],
  'common-ground': () => [
    'We have listened to all of you. Here we think that you could meet.',
    'Nobody gets all of it. We think that everybody could sign it.',
  ],
  'would-rather': (game, { issue, option }) => [
    `We would talk about ${optionsInWords(game, issue, [option])}.`,
    `Write ${optionsInWords(game, issue, [option])} there, and we can talk.`,
    `Rather ${optionsInWords(game, issue, [option])}.`,
  ],
  'said-before': (game, { round }) => [
    `We said so on ${roundInWords(game, round)}, and say it again.`,
    `It is our offer of ${roundInWords(game, round)}. It still stands.`,
  ],
  'in-kind': (game, { party }) => [
    `${voiceOf(game, party)} has moved, and so do we.`,
    `One step for another: ${voiceOf(game, party)} has come towards us.`,
  ],
  'public-word': (game, { what, issue, option, round }) => {
    const wording = wordingOf(game, issue, option);
    const day = roundInWords(game, round);
    return what === 'insist'
      ? [`On ${day} we insisted on ${wording} in public.`, `We have given our word in public: ${wording}.`]
      : [`On ${day} we ruled out ${wording} in public.`, `We have given our word in public: never ${wording}.`];
  },
  // Said in public: to whom it has written is between the two, and whoever carries it.
  awaits: () => ['We wait for an answer that is on its way.', 'Our words are still being carried.'],
  'home-first': () => ['We have to be able to sign this at home too.', 'At home they have to be won first.'],
};

/** “Geneva” (Place) */
function wordingOf(game: Game, issue: IssueIndex, option: OptionIndex): string {
  return `${optionsInWords(game, issue, [option])} (${issueTitle(game, issue)})`;
}

function article(game: Game, issue: IssueIndex): string {
  return midSentence(issueTitle(game, issue));
}
