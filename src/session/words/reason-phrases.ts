import type { Game } from '#engine/model/game.ts';
import type { Clause, IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { Reason } from '#engine/negotiators/reasons.ts';
import {
  acceptedFor,
  askedFor,
  type EarlierDay,
  givenUp,
  inTheWay,
  offeredUp,
  type Phrases,
  tradeOffered,
  tradeTaken,
} from './bargain-phrases.ts';
import { dayInLetter } from './dates.ts';
import { optionsInWords } from './member-words.ts';
import { issueTitle, listed, voiceOf } from './names.ts';
import { midSentence } from './refusal-words.ts';

/** On what occasion reasons are given. */
export type Occasion = 'offer' | 'counter' | 'accept' | 'refuse' | 'vote' | 'other';

type PhrasesByCode = {
  readonly [Code in Reason['code']]: (game: Game, reason: Extract<Reason, { code: Code }>, on: Occasion) => Phrases;
};

/** By code: ways to say a reason in a delegation's own voice, short, and without a number of its own. */
export const PHRASES: PhrasesByCode = {
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
  'gains-by': (game, { issue, option, since }, on) => {
    if (on === 'other') return ['That is what we want there.', 'It says what we need it to say.', 'That suits us.'];
    const asked = on === 'accept' ? acceptedFor : askedFor;
    return asked(wordingOf(game, issue, option), dayOf(game, since));
  },
  'gives-on': (game, { issue, option, points, since }, on) => {
    const [wording, day] = [wordingOf(game, issue, option), dayOf(game, since)];
    if (on === 'accept' || on === 'other') return givenUp(wording, day);
    if (on === 'offer') return offeredUp(wording, day);
    // A no has to name an article, even where no single one is at fault.
    return points >= 0
      ? ['We hope for more than this text gives us.', 'There is more to be had than this.']
      : inTheWay(wording, day);
  },
  trades: (game, { gives, gains }, on) => {
    const trade = on === 'accept' || on === 'other' ? tradeTaken : tradeOffered;
    const given = wordingOf(game, gives.issue, gives.option);
    const gained = wordingOf(game, gains.issue, gains.option);
    return trade(given, gained, dayOf(game, gives.since), dayOf(game, gains.since));
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
  'for-their-sake': (game, { party, issue, option, again }) => {
    const [wording, other] = [wordingOf(game, issue, option), voiceOf(game, party)];
    return again
      ? [`We come back to ${wording}, so that ${other} can sign.`, `Once more we put in ${wording}, for ${other}.`]
      : [
          `We put in ${wording} so that ${other} can sign.`,
          `It is for ${other} that it says ${wording}.`,
          `${wording} is a step towards ${other}.`,
        ];
  },
  'agreed-by-more': (game, { issue, option }) => {
    const wording = wordingOf(game, issue, option);
    return [
      `More of us have agreed on ${wording}, and no day is left to change that.`,
      `On the last day we do not give up ${wording}, which more of us have initialled.`,
    ];
  },
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
  'would-rather': (game, { issue, option, since }) => {
    const label = optionsInWords(game, issue, [option]);
    return since === undefined
      ? [`We would talk about ${label}.`, `Write ${label} there, and we can talk.`, `Rather ${label}.`]
      : [
          `We have asked for ${label} there since ${dayInLetter(game, since)}.`,
          `There we still want ${label}.`,
          `You know what we ask: ${label}.`,
        ];
  },
  'said-before': (game, { round, times, last }) => {
    const day = dayInLetter(game, round);
    if (!last) {
      return [
        `We come back to our offer of ${day}.`,
        `After all, we ask for what we asked on ${day}.`,
        `We are back where we were on ${day}.`,
      ];
    }
    if (times === 1) {
      return [
        `We said so on ${day}, and say it again.`,
        `It is our offer of ${day}. It still stands.`,
        `You have this from us since ${day}. We hold to it.`,
      ];
    }
    return [
      `You have had this offer since ${day}. It has not changed.`,
      `It is our offer of ${day}, ${ordinal(times + 1)}.`,
      `Since ${day} we have asked for this. We still do.`,
    ];
  },
  'new-since': (game, { round, clauses }) => {
    const what = newInWords(game, clauses);
    return [
      `New since ${dayInLetter(game, round)}: ${what}.`,
      `What is new: ${what}.`,
      `We have changed this: ${what}.`,
    ];
  },
  'left-out': (game, { issues }) => {
    const what = listed(issues.map((issue) => article(game, issue)));
    return [`We leave ${what} out this time.`, `Today we say nothing of ${what}.`];
  },
  unanswered: (game, { round }) => {
    const day = dayInLetter(game, round);
    return [`We moved on ${day}. You have not yet.`, `Our step of ${day} still waits for one of yours.`];
  },
  'answer-stands': (game, { round, times }) => {
    const day = dayInLetter(game, round);
    return times === 1
      ? [`You asked this on ${day}. Our answer stands.`, `This is your offer of ${day}. Still no.`]
      : [`Your offer of ${day} once more. Still no.`, `We have said no to this ${often(times)}.`];
  },
  'still-no': (game, { issue, option, round }) => {
    const [label, day] = [optionsInWords(game, issue, [option]), dayInLetter(game, round)];
    return [
      `Still no to ${label}, as on ${day}.`,
      `We said no to ${label} on ${day}. It stands.`,
      `${label} once more: our answer of ${day} stands.`,
    ];
  },
  'not-either': (game, { issue, option }) => {
    const label = optionsInWords(game, issue, [option]);
    return [`Not ${label} either.`, `It fails with ${label} too.`];
  },
  'comes-round': (game, { round }) => {
    const day = dayInLetter(game, round);
    return [`We did not take this on ${day}. Now we do.`, `On ${day} we were not ready for this. Now we are.`];
  },
  'no-before': (game, { round }) => {
    const day = dayInLetter(game, round);
    return [`We did not sign on ${day}, and do not now.`, `It is still our no of ${day}.`];
  },
  'in-kind': (game, { clauses }) => {
    const step = clauses.length === 0 ? '' : `: ${newInWords(game, clauses)}`;
    return [
      `You have moved, and so do we${step}.`,
      `One step for another${step}.`,
      `We answer your step with one${step}.`,
    ];
  },
  'public-word': (game, { what, issue, option, round }) => {
    const wording = wordingOf(game, issue, option);
    const day = dayInLetter(game, round);
    return what === 'insist'
      ? [`On ${day} we insisted on ${wording} in public.`, `We have given our word in public: ${wording}.`]
      : [`On ${day} we ruled out ${wording} in public.`, `We have given our word in public: never ${wording}.`];
  },
  // Said in public: to whom it has written is between the two, and whoever carries it.
  awaits: () => ['We wait for an answer that is on its way.', 'Our words are still being carried.'],
  'home-first': () => ['We have to be able to sign this at home too.', 'At home they have to be won first.'],
};

const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** "for the third time", as long as anybody would count. */
function ordinal(times: number): string {
  const word = ORDINALS[times - 3];
  return word === undefined ? 'once more' : `for the ${word} time`;
}

/** "twice", "three times", "often" */
function often(times: number): string {
  return ['twice', 'three times', 'four times'][times - 2] ?? 'often';
}

/** What is new in a letter: its wording or, where that would be long, its articles. */
function newInWords(game: Game, clauses: readonly Clause[]): string {
  if (clauses.length > 1) return listed(clauses.map(({ issue }) => article(game, issue)));
  return listed(
    clauses.map(
      (clause) => `${optionsInWords(game, clause.issue, optionsOf(clause))} (${issueTitle(game, clause.issue)})`,
    ),
  );
}

function dayOf(game: Game, round: number | undefined): EarlierDay {
  return round === undefined ? undefined : dayInLetter(game, round);
}

/** “Geneva” (Place) */
function wordingOf(game: Game, issue: IssueIndex, option: OptionIndex): string {
  return `${optionsInWords(game, issue, [option])} (${issueTitle(game, issue)})`;
}

function article(game: Game, issue: IssueIndex): string {
  return midSentence(issueTitle(game, issue));
}
