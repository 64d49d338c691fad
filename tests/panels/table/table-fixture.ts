/** The table as Ukraine sees it on the fourth day, for trying the panels. */

import type { Speech } from '#session/speech.ts';
import type { CalendarLeaf } from '#session/table/frame/calendar-model.ts';
import { mapWords } from '#session/table/frame/map-words.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { Worth } from '#session/table/parts/worth.ts';
import type { AnswerModel } from '#session/table/record/answer-model.ts';
import type { DispatchModel } from '#session/table/record/news-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { SPEAKER, say } from '../../support/speaker.ts';
import { MEETING_ARTICLES, SETTLEMENT_ARTICLES } from './articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from './parties.ts';

/** A worth a little above the walk-away. */
export const worth = (points: number, walkAway: number, best: number, redLine?: string): Worth => ({
  points,
  walkAway,
  best,
  verdict: points < walkAway ? 'less' : 'better',
  redLine,
});

const whenOf = (round: number): CalendarLeaf['when'] => {
  if (round === 4) return 'now';
  return round < 4 ? 'past' : 'ahead';
};

const AIMED_FOR = 'the date that this game sets for the meeting';

const leaf = (round: number): CalendarLeaf => ({
  round,
  short: String(18 + round),
  above: ['Tue Aug', 'Wed Aug', 'Thu Aug', 'Fri Aug'][(round - 1) % 4] ?? '',
  when: whenOf(round),
  words: round === 5 ? `Saturday, 23 August: ${AIMED_FOR}` : `${18 + round} August`,
  announced: round === 5 ? AIMED_FOR : undefined,
});

const DELEGATIONS: readonly DelegationModel[] = [
  { ...US, reach: 'direct', via: undefined },
  { ...UKRAINE, reach: 'self', via: undefined },
  { ...RUSSIA, reach: 'relayed', via: US },
  { ...COALITION, reach: 'direct', via: undefined },
].map((parts) => ({
  called: parts.name,
  towardsYou: parts.party === UKRAINE.party ? 'you' : 'does not know you yet',
  seatOf: undefined,
  flags: [],
  at: undefined,
  you: parts.party === UKRAINE.party,
  status: 'present',
  standing: { points: 60, words: 'steady' },
  trust:
    parts.party === UKRAINE.party
      ? undefined
      : { inIt: say('ledger.trust-some', { broke: 0, kept: 1 }), inYou: say('ledger.trust-untried'), broken: [] },
  endedEarly: undefined,
  regard: [],
  members: [],
  ...parts,
})) as readonly DelegationModel[];

const TRACKS: readonly TrackModel[] = [
  {
    track: 0,
    title: 'The meeting',
    heading: 'Part 1, the meeting',
    signing: 'Washington, you and Moscow sign',
    signatories: [US, UKRAINE, RUSSIA],
    youSign: true,
    status: 'open',
    statusWords: undefined,
    voteToday: false,
    waits: false,
    obstacle: 'The venue must be settled first.',
    worth: worth(13, 13.7, 30),
    home: undefined,
    articles: MEETING_ARTICLES,
  },
  {
    track: 1,
    title: 'The settlement',
    heading: 'Part 2, the settlement',
    signing: 'You, Washington, Moscow and the Coalition sign',
    signatories: [US, UKRAINE, RUSSIA, COALITION],
    youSign: true,
    status: 'open',
    statusWords: undefined,
    voteToday: false,
    waits: true,
    obstacle: 'The meeting must be signed before it.',
    worth: worth(36, 33, 70),
    home: undefined,
    articles: SETTLEMENT_ARTICLES,
  },
];

/** What happened since the last move, in three lines. */
export const NEWS: readonly DispatchModel[] = [
  {
    key: 11,
    about: US,
    words: 'Washington accepts your offer on the format.',
    reasons: ['Two first, then three: it is what we came for.'],
    weight: 'strong',
  },
  {
    key: 12,
    about: RUSSIA,
    words: 'Moscow says again: prepare first.',
    reasons: ['Rather “Moscow”.'],
    weight: 'plain',
  },
  { key: 13, about: COALITION, words: 'The Coalition tables a reassurance force.', reasons: [], weight: 'plain' },
];

/** Washington accepts one clause of an offer. */
export const ANSWER: AnswerModel = {
  key: 21,
  from: US,
  carried: undefined,
  accepted: true,
  heading: 'Washington accepts',
  about: 'Your offer on the meeting.',
  words: 'Washington accepts the proposal from Kyiv: Format.',
  clauses: [
    {
      issue: 1,
      number: 2,
      title: 'Format',
      label: 'Two, then three',
      named: false,
      fate: say('answer.clause-accepted', { insteadOf: [] }),
    },
  ],
  reasons: ['It is what we came for.'],
};

/** All that Ukraine can say while it has a direct channel to Washington and to the Coalition. */
const SAYABLE: readonly Speech[] = TRACKS.flatMap(({ articles }) =>
  articles.flatMap(({ issue, options }) => {
    const all = options.map(({ option }) => option);
    const claims = [US, RUSSIA, COALITION].flatMap(({ party: about }): Speech[] => [
      { type: 'declare', what: 'claim', about, issue, options: all },
      ...[US, COALITION]
        .filter(({ party }) => party !== about)
        .map(({ party: to }): Speech => ({ type: 'tell', what: 'claim', to, about, issue, options: all })),
    ]);
    return [
      ...claims,
      ...all.flatMap((option): Speech[] => [
        { type: 'declare', what: 'insist', issue, option },
        { type: 'declare', what: 'never', issue, option },
        ...[US, COALITION].map(
          ({ party: to }): Speech => ({ type: 'ask', what: 'could-live-with', to, issue, option }),
        ),
      ]),
      ...[US, COALITION].flatMap(({ party: to }): Speech[] => [
        { type: 'tell', what: 'matters', to, issue },
        { type: 'ask', what: 'matters', to, issue },
      ]),
    ];
  }),
);

/** A bare desk: it is Ukraine's turn to talk, nothing is drafted. */
export const BARE_DESK: TableModel = {
  title: 'After the White House',
  factsAsOf: 'Facts as of 31 August 2025',
  you: UKRAINE.party,
  calendar: {
    round: 4,
    count: 8,
    words: 'Day 4 of 8',
    date: '2025-08-22',
    leaves: [1, 2, 3, 4, 5, 6, 7, 8].map(leaf),
  },
  asked: 'talk',
  hints: 'on-request',
  movesLeft: 2,
  delegations: DELEGATIONS,
  channels: [],
  tracks: TRACKS,
  letter: undefined,
  waiting: [],
  ballot: undefined,
  question: undefined,
  speech: {
    unavailable: undefined,
    articles: TRACKS.flatMap(({ articles }) => articles),
    sayable: SAYABLE,
    noConsult: 'no-support-lost',
    atHome: { crossingCosts: 12, denialCosts: 4, consultBrings: 6 },
    hasMembers: false,
    vague: [],
    askable: [],
  },
  draft: {
    kind: 'offer',
    track: undefined,
    clauses: [],
    words: '',
    to: [],
    addressees: [
      { ...US, via: undefined, addressed: false, unaddressable: undefined },
      { ...RUSSIA, via: US, addressed: false, unaddressable: undefined },
      {
        ...COALITION,
        via: undefined,
        addressed: false,
        unaddressable: 'You have talked about the meeting today.',
      },
    ],
    home: undefined,
    canUndo: false,
    canRedo: false,
    relayed: false,
    carried: [],
    worth: undefined,
    unsendable: 'Pencil at least one wording in the text.',
    sendWords: 'Send the offer',
  },
  badges: DELEGATIONS.map((one) => ({
    ...one,
    isGone: false,
    mood: one.you ? undefined : ({ degree: 'little', word: say('talks.mood-little') } as const),
    through: one.via && say('talks.through', { via: one.via.party }),
    waiting: 0,
    toNext: one === DELEGATIONS.at(-1) ? undefined : 'direct',
  })),
  threads: [US, RUSSIA, COALITION].map((one) => ({ ...one, entries: [] })),
  ready: [],
  actions: [
    {
      key: 'callVote:0',
      label: 'Call a vote: the meeting',
      icon: 'signature',
      unavailable: undefined,
      confirm: undefined,
    },
    {
      key: 'callVote:1',
      label: 'Call a vote: the settlement',
      icon: 'signature',
      unavailable: 'The meeting must be signed before it.',
      confirm: undefined,
    },
    { key: 'endDay', label: say('frame.end-day'), icon: 'hourglass', unavailable: undefined, confirm: undefined },
    {
      key: 'walkOut',
      label: say('frame.walk-out'),
      icon: 'door',
      unavailable: undefined,
      confirm: 'You leave at tomorrow’s dusk unless you take it back. Both parts need your signature and would close.',
    },
  ],
  thisMorning: [],
  quietMorning: undefined,
  ripeness: [],
  ways: [],
  sinceLast: NEWS,
  news: [{ key: '4-talks', part: 'talks', heading: say('news.now-talks'), events: [], dispatches: NEWS, folded: [] }],
  answers: [],
  reactions: [],
  turning: [],
  moments: [],
  record: [
    { round: 4, heading: 'Day 4: Friday, 22 August', dispatches: NEWS, folded: [] },
    {
      round: 3,
      heading: 'Day 3: Thursday, 21 August',
      dispatches: [{ key: 7, about: UKRAINE, words: 'You tabled Geneva.', reasons: [], weight: 'plain' }],
      folded: [{ key: 6, about: US, words: 'Washington has nothing to add today.', reasons: [], weight: 'plain' }],
    },
  ],
  stage: {
    together: false,
    opened: [],
    hall: {
      scene: 'talks',
      seats: DELEGATIONS.map((one) => ({ ...one, present: true, signed: false })),
      floor: UKRAINE.party,
      inBrackets: true,
    },
    ripeness: 0,
    areas: [],
    sites: [],
    strands: [],
    slips: [],
    overdue: [],
    written: mapWords(SPEAKER, UKRAINE.party),
  },
  stageDescription:
    'A map of Europe. You talk directly with Washington and the Coalition; Washington carries your words to Moscow.',
};
