import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import { optionsOf } from '#engine/model/wording.ts';
import type { WrittenReason } from '#engine/negotiators/decision/reason.ts';
import { allPositions } from '#engine/setup/compile-events.ts';
import type { ToldGame } from '#messages/told-game.ts';
import {
  type AnswerWording,
  acceptedFor,
  askedFor,
  type EarlierDay,
  givenUp,
  inTheWay,
  offeredUp,
  takenVaguely,
  tooVague,
  tradeOffered,
  tradeTaken,
} from './bargain-phrases.ts';
import { CORRESPONDENCE_PHRASES } from './correspondence-phrases.ts';
import { dayInLetter } from './dates.ts';
import { optionsInWords } from './member-words.ts';
import { trackTitle, voiceOf } from './names.ts';
import type { PhrasesByCode } from './phrases-by-code.ts';
import { quotedWording, wordingBriefly } from './quoted-wording.ts';
import { issueInSentence, midSentence } from './refusal-in-words.ts';
import { TALK_PHRASES } from './talk-phrases.ts';

/** By code: ways to say a reason in a delegation's own voice, short, and without a number of its own. */
export const REASON_PHRASES: PhrasesByCode = {
  prospect: (_, { with: having, without }) =>
    having >= without
      ? [
          'With this in the text we see a way to sign.',
          'This brings a signature nearer.',
          'From here we could get to a text that we can sign.',
        ]
      : [
          'It is a little less than we hope for, and it can be had today.',
          'We would rather have this than wait for more.',
          'It is not all that we want, but we can go on from here.',
        ],
  'red-line': (game, { issue }) =>
    issue === undefined
      ? ['The text as a whole crosses a red line of ours.', 'Taken together, this is a text that we never sign.']
      : [
          `We have a red line on ${issueInSentence(game, issue)}.`,
          `On ${issueInSentence(game, issue)} we cannot sign that.`,
        ],
  'below-walk-away': (_, __, on) =>
    on === 'vote'
      ? ['We would rather go without a text than sign this one.', 'We are better off with no text than with this one.']
      : [
          'From here we see no way to a text that we would sign.',
          'Whatever can still be made of this, we would rather go without.',
        ],
  'gains-by': (game, { issue, option, or, since }, on) => {
    if (or !== undefined && on === 'accept') return takenVaguely(issueInSentence(game, issue));
    if (on === 'other') return ['That is what we want.', 'That says what we need it to say.', 'That suits us.'];
    const asked = on === 'accept' ? acceptedFor : askedFor;
    return asked(named(game, issue, option, or), dayOf(game, since));
  },
  'gives-on': (game, { issue, option, or, points, since }, on) => {
    const [wording, day] = [named(game, issue, option, or), dayOf(game, since)];
    if (or !== undefined && on !== 'offer') return on === 'accept' ? takenVaguely(wording.article) : tooVague(wording);
    if (on === 'accept' || on === 'other') return givenUp(wording, day);
    if (on === 'offer') return offeredUp(wording, day);
    // A no has to name an article, even where no single one is at fault.
    return points >= 0
      ? ['We hope for more than this text gives us.', 'There is more to be had than this.']
      : inTheWay(wording, day);
  },
  trades: (game, { gives, gains }, on) => {
    const trade = on === 'accept' || on === 'other' ? tradeTaken : tradeOffered;
    const given = named(game, gives.issue, gives.option, gives.or);
    const gained = named(game, gains.issue, gains.option, gains.or);
    return trade(given, gained, dayOf(game, gives.since), dayOf(game, gains.since));
  },
  'takes-back': (game, { issue, option, gain, points, walkAway }) => {
    const wording = quotedWording(game, issue, option);
    if (gain < 0) {
      return [
        `We agreed to ${wording}. So that all can sign, we would open that again.`,
        `We would give up ${wording}, which was agreed, so that all can sign.`,
      ];
    }
    return points < walkAway
      ? [
          `We agreed to ${wording}. Since then, no text at all has become better for us than one that says so.`,
          `We agreed to ${wording}, and have to open that again: as things are, no text is better for us.`,
        ]
      : [`We agreed to ${wording}, and now ask for something else.`, `We would open ${wording} once more.`];
  },
  'for-their-sake': (game, { party, issue, option, again }) => {
    const [{ label, article, brief }, other] = [named(game, issue, option), voiceOf(game, party)];
    return again
      ? [
          `So that ${other} can sign, we come back to ${brief}.`,
          `For the sake of ${other} we put in ${brief} once more.`,
        ]
      : [
          `On ${article} we write ${label}, so that ${other} can sign.`,
          `On ${article} we propose ${label} for the sake of ${other}.`,
          `With ${label} on ${article}, ${other} may find it easier to sign.`,
        ];
  },
  'weighs-together': (game, { issue, option, beside }) => {
    const [wording, other] = [quotedWording(game, issue, option), quotedWording(game, beside.issue, beside.option)];
    return [
      `${wording} weighs more for us beside ${other}.`,
      `For us it is the two together: ${wording} and ${other}.`,
      `Beside ${other}, we need something else on ${issueInSentence(game, issue)}.`,
    ];
  },
  'agreed-by-more': (game, { issue, option }) => {
    const wording = quotedWording(game, issue, option);
    return [
      `It is the last day, and more of us are for ${wording}. We stay with that.`,
      `There is no time left to begin again: more of us have agreed to ${wording}.`,
    ];
  },
  overtaken: (game, { issue }) => [
    `On ${issueInSentence(game, issue)} you have agreed to something else since. We go by that.`,
    `The text has moved on about ${issueInSentence(game, issue)}, and so do we.`,
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
  'vote-first': (game, { track }) => [
    `We vote on ${midSentence(trackTitle(game, track))} today. We open nothing before that.`,
    'Today the text is put to the vote as it stands. We would sign it so.',
  ],
  ...TALK_PHRASES,
  'as-you-said': (game, { issue, option }) => {
    const wording = wordingBriefly(game, issue, option);
    return [
      `You said that you could accept ${wording}. So that is what we ask for.`,
      `We have heard your yes to ${wording}, and ask for that.`,
    ];
  },
  'would-rather': (game, { issue, option, since }) => {
    const wording = wordingBriefly(game, issue, option);
    return since === undefined
      ? [
          `We would talk about ${wording}.`,
          `Write ${wording}, and we can talk.`,
          `Rather ${wording}.`,
          `Our answer would be ${wording}.`,
          `With ${wording} we would be closer.`,
        ]
      : [
          `We have asked for ${wording} since ${dayInLetter(game, since)}.`,
          `We still ask for ${wording} instead.`,
          `You know what we ask for: ${wording}.`,
          `As on ${dayInLetter(game, since)}: rather ${wording}.`,
        ];
  },
  because: (game, { issue, option, why, apart }) => {
    const { because, wants } = writtenIn(game, why);
    if (apart === undefined) return [because];
    const [first, ...others] = (wants ? askedFor : inTheWay)(named(game, issue, option), undefined);
    return [`${first} ${because}`, ...others.map((words) => `${words} ${because}`)];
  },
  ...CORRESPONDENCE_PHRASES,
  'public-word': (game, { what, issue, option, round }) => {
    const wording = quotedWording(game, issue, option);
    const day = dayInLetter(game, round);
    return what === 'insist'
      ? [`On ${day} we insisted in public on ${wording}.`, `We have given our word in public: ${wording}.`]
      : [`On ${day} we ruled out ${wording} in public.`, `We have given our word in public: never ${wording}.`];
  },
  // Said in public: to whom it has written is between the two, and whoever carries it.
  awaits: () => ['We wait for an answer that is on its way.', 'Our words are still being carried.'],
  'home-first': () => ['We have to be able to sign this at home too.', 'At home they have to be won first.'],
};

/** A reason that the file gives, and whether it is one for an answer. */
function writtenIn({ scenario }: Game, why: WrittenReason): { readonly because: string; readonly wants: boolean } {
  if (why.among !== 'positions') {
    const { id } = at(scenario.parties, why.party);
    const lines: readonly { readonly party: string; readonly because: string }[] = scenario[why.among];
    const own = lines.filter(({ party }) => party === id);
    return { because: at(own, why.index).because, wants: false };
  }
  const { because = '', stance } = at(allPositions(scenario), why.index);
  return { because, wants: stance === 'wants' };
}

/** An answer as letters name it, or two where the words are vague. */
function named(game: ToldGame, issue: IssueIndex, option: OptionIndex, or?: OptionIndex): AnswerWording {
  const label = optionsInWords(game, issue, optionsOf({ option, or }));
  const article = issueInSentence(game, issue);
  return { label, article, brief: or === undefined ? wordingBriefly(game, issue, option) : label };
}

function dayOf(game: ToldGame, round: number | undefined): EarlierDay {
  return round === undefined ? undefined : dayInLetter(game, round);
}
