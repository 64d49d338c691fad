/** The same table at other moments. */
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LetterModel } from '#session/table/desk/letter-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ThreadEntry, ThreadModel } from '#session/table/talks/thread-model.ts';
import { say } from '../../support/speaker.ts';
import { COALITION, RUSSIA, US } from './parties.ts';
import { BARE_DESK, worth } from './table-fixture.ts';

/** Washington proposes Istanbul and a treaty-bound end of hostilities. */
export const LETTER: LetterModel = {
  offer: 3,
  from: US,
  heading: 'Washington proposes',
  about: 'The United States delegation, on the meeting',
  clauses: [
    {
      issue: 0,
      number: 1,
      title: 'Venue',
      options: [1],
      label: 'Moscow',
      meaning: 'Moscow',
      replaces: 'instead of: Istanbul',
      redLine: true,
    },
    {
      issue: 1,
      number: 2,
      title: 'Format',
      options: [2],
      label: 'All three countries meet at once',
      meaning: 'All three countries meet at once',
      replaces: 'instead of: Ukraine and Russia meet first, then both with the United States',
      redLine: false,
    },
  ],
  reasons: ['A city that both can enter would move us.'],
  moreReasons: ['Venue weighs more to us than format.'],
  worth: worth(11, 13.7, 30, 'It names Moscow, which Ukraine has ruled out.'),
  alsoAsks: 'The letter also asks for all three countries at once.',
  unchangeable: undefined,
  asOffer: { kind: 'offer', counters: undefined, track: 0, clauses: [], to: [US.party], chosen: true },
  returns: false,
  uncounterable: undefined,
};

/** The letter as a line of the conversation with its sender. */
export const LETTER_ENTRY: ThreadEntry = {
  key: 31,
  by: 'them',
  heading: LETTER.heading,
  when: 'today',
  words: 'We could all meet in Moscow. A city that both can enter would move us.',
  isNew: true,
};

/** Conversations, of which the one with a delegation has these lines. */
export const threadsWith = (party: PartyIndex, entries: readonly ThreadEntry[]): readonly ThreadModel[] =>
  BARE_DESK.threads.map((thread) => (thread.party === party ? { ...thread, entries } : thread));

/** A letter waits, another one behind it. */
export const LETTER_WAITS: TableModel = {
  ...BARE_DESK,
  asked: 'answer',
  letter: LETTER,
  threads: threadsWith(US.party, [LETTER_ENTRY]),
  badges: BARE_DESK.badges.map((badge) => ({
    ...badge,
    waiting: badge.party === US.party || badge.party === RUSSIA.party ? 1 : 0,
  })),
  draft: { ...BARE_DESK.draft, unsendable: 'Answer the letter first.' },
};

/** An offer in the making: Geneva pencilled, to Washington and, through it, to Moscow. */
export const DRAFTING: TableModel = {
  ...BARE_DESK,
  tracks: BARE_DESK.tracks.map((track) => ({
    ...track,
    articles: track.articles.map((article) => ({
      ...article,
      options: article.options.map((option) => ({
        ...option,
        pencilled: article.issue === 0 && option.option === 2,
      })),
    })),
  })),
  draft: {
    kind: 'offer',
    track: 0,
    words: 'We propose “Geneva” on the venue.',
    clauses: [
      {
        issue: 0,
        number: 1,
        title: 'Venue',
        option: 2,
        label: 'Geneva',
        points: 10,
        canBeVague: true,
      },
    ],
    to: [US, RUSSIA],
    addressees: BARE_DESK.draft.addressees.map((one) => ({ ...one, addressed: one.party !== COALITION.party })),
    home: undefined,
    canUndo: false,
    canRedo: false,
    relayed: true,
    carried: ['The US carries this letter.'],
    worth: worth(23, 13.7, 30),
    unsendable: undefined,
    sendWords: 'Send to US and Russia',
  },
};

/** The letter is being countered in the text. */
export const COUNTERING: TableModel = {
  ...LETTER_WAITS,
  tracks: DRAFTING.tracks,
  draft: {
    ...DRAFTING.draft,
    kind: 'counter',
    to: [US],
    addressees: DRAFTING.draft.addressees.map((one) => ({ ...one, addressed: one.party === US.party })),
    relayed: false,
    carried: [],
    sendWords: 'Send to US',
  },
};

/** Dusk: the text of the settlement is put to the vote, and is worth less than no deal. */
export const BALLOT: TableModel = {
  ...BARE_DESK,
  asked: 'vote',
  movesLeft: 0,
  ballot: {
    track: 1,
    title: 'The settlement',
    why: 'Moscow has called this vote.',
    moves: [],
    clauses: [
      {
        issue: 2,
        number: 3,
        title: 'Guarantees',
        label: 'Talks and a pledge to act',
        silent: false,
        points: 10,
        weight: 'some',
      },
      {
        issue: 3,
        number: 4,
        title: 'Ground forces',
        label: 'Unarmed monitors',
        silent: false,
        points: 7,
        weight: 'some',
      },
      { issue: 4, number: 5, title: 'US support', label: 'Intelligence', silent: false, points: 8, weight: 'some' },
      {
        issue: 5,
        number: 6,
        title: 'NATO',
        label: 'silent, which means: Not mentioned',
        silent: true,
        points: 6,
        weight: 'some',
      },
      {
        issue: 6,
        number: 7,
        title: 'End of hostilities',
        label: 'silent, which means: Nothing is agreed',
        silent: true,
        points: 0,
        weight: 'some',
      },
    ],
    worth: worth(31, 33, 70),
    home: undefined,
    forbidden: undefined,
    below: true,
  },
  draft: { ...BARE_DESK.draft, unsendable: 'Talks are over for today.' },
};

/** The others are talking. */
export const WAITING: TableModel = {
  ...BARE_DESK,
  asked: 'wait',
  movesLeft: 0,
  draft: { ...BARE_DESK.draft, unsendable: say('refusal.not-your-turn') },
};

/** The meeting is signed; all talk directly. */
export const MEETING_SIGNED: TableModel = {
  ...BARE_DESK,
  delegations: BARE_DESK.delegations.map((one) => ({
    ...one,
    reach: one.you ? 'self' : 'direct',
    via: undefined,
  })),
  draft: {
    ...BARE_DESK.draft,
    addressees: BARE_DESK.draft.addressees.map((one) => ({ ...one, via: undefined, unaddressable: undefined })),
  },
  tracks: BARE_DESK.tracks.map((track) =>
    track.track === 0
      ? {
          ...track,
          status: 'signed',
          statusWords: 'Signed on Thursday, 21 August.',
          obstacle: undefined,
          articles: track.articles.map((article) => ({
            ...article,
            state: 'initialled',
            initials: track.signatories,
            canInitial: [],
            canWithdraw: false,
          })),
        }
      : { ...track, obstacle: 'Guarantees, US support, NATO and End of hostilities are still in brackets.' },
  ),
};
