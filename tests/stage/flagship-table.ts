/** A table of the flagship's shape, as the session would show it to Ukraine's chair: four delegations, five venues. */

import type { Coordinates } from '#engine/model/scenario/coordinates.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import { mapWords } from '#session/table/frame/map-words.ts';
import type { StageModel } from '#session/table/frame/stage-model.ts';
import type { ChannelModel, DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { SPEAKER } from '../support/speaker.ts';

const WORTH = { points: 0, walkAway: 0, best: 0, verdict: 'same', redLine: undefined } as const;
export const MARKS = [
  { party: 0, order: 0, mark: 'US', name: 'United States' },
  { party: 1, order: 1, mark: 'UA', name: 'Ukraine' },
  { party: 2, order: 2, mark: 'RU', name: 'Russia' },
  { party: 3, order: 3, mark: 'CW', name: 'Coalition' },
] as const;

/** A delegation at the table; the second one is the person's. */
export function delegation(party: 0 | 1 | 2 | 3, over: Partial<DelegationModel> = {}): DelegationModel {
  const places = [
    [-77.04, 38.9],
    [30.52, 50.45],
    [37.62, 55.75],
    [2.35, 48.86],
  ] as const;
  const seats = ['Washington', 'Kyiv', 'Moscow', 'about 30 states'] as const;
  const flags = [['us'], ['ua'], ['ru'], ['gb', 'fr']] as const;
  return {
    ...MARKS[party],
    called: seats[party],
    towardsYou: 'is open to you',
    seatOf: seats[party],
    flags: flags[party],
    at: places[party],
    you: party === 1,
    reach: (['direct', 'self', 'relayed', 'direct'] as const)[party],
    via: party === 2 ? MARKS[0] : undefined,
    status: 'present',
    standing: { points: 60, words: 'steady' },
    trust: undefined,
    endedEarly: undefined,
    regard: [],
    members: [],
    ...over,
  };
}

/** What a delegation is known to think of an option. */
export function position(party: 0 | 1 | 2 | 3, stance: Stance, tag: Tag): PositionMark {
  return {
    ...MARKS[party],
    stance,
    tag,
    source: undefined,
    words: stance,
    brief: stance,
    known: tag,
    because: undefined,
  };
}

/** An option, with the place of its venue if it has one, and who has said what about it. */
export function option(
  index: number,
  label: string,
  at: Coordinates | undefined,
  stances: readonly [0 | 1 | 2 | 3, Stance][] = [],
  over: Partial<OptionModel> = {},
): OptionModel {
  return {
    option: index,
    label,
    wording: label,
    bridging: false,
    silent: false,
    at,
    inText: undefined,
    initials: [],
    marks: stances.map(([party, stance]) => position(party, stance, 'reported')),
    byMembers: [],
    pencilled: false,
    points: 0,
    weight: 'nothing',
    redLine: false,
    unavailable: undefined,
    ...over,
  };
}

export function article(options: readonly OptionModel[], over: Partial<ArticleModel> = {}): ArticleModel {
  return {
    issue: 0,
    track: 0,
    number: 1,
    title: 'Venue',
    icon: undefined,
    lead: 'The leaders meet in ',
    tail: '.',
    isChanged: false,
    state: 'tabled',
    options,
    cells: [],
    best: 0,
    most: 29,
    initials: [],
    ifSilent: 'nowhere',
    mustSettle: true,
    warning: undefined,
    canInitial: [],
    canWithdraw: false,
    claims: [],
    heard: [],
    ...over,
  };
}

export const VENUES: readonly OptionModel[] = [
  option(
    0,
    'Geneva',
    [6.14, 46.2],
    [
      [1, 'wants'],
      [3, 'accepts'],
    ],
    { inText: 'current' },
  ),
  option(1, 'Vienna', [16.37, 48.21]),
  option(2, 'Budapest', [19.04, 47.5], [[0, 'wants']]),
  option(3, 'Istanbul', [28.98, 41.01], [[0, 'accepts']], { pencilled: true }),
  option(
    4,
    'Moscow',
    [37.62, 55.75],
    [
      [2, 'wants'],
      [1, 'never'],
    ],
  ),
];

export const CHANNELS: readonly ChannelModel[] = [
  { a: 0, b: 1, kind: 'direct', carrying: undefined },
  { a: 0, b: 2, kind: 'direct', carrying: undefined },
  { a: 0, b: 3, kind: 'direct', carrying: undefined },
  { a: 1, b: 3, kind: 'direct', carrying: undefined },
  { a: 1, b: 2, kind: 'relayed', carrying: { from: 1, via: 0, to: 2 } },
  { a: 2, b: 3, kind: 'none', carrying: undefined },
];

/** The hall of the four delegations. */
export function hall(over: Partial<HallModel> = {}): HallModel {
  return {
    scene: 'talks',
    seats: MARKS.map((mark) => ({ ...mark, you: mark.party === 1, present: true, signed: false })),
    floor: 1,
    inBrackets: true,
    ...over,
  };
}

/** What only the stage shows: two articles about Ukraine, and a claim. */
export function stage(over: Partial<StageModel> = {}): StageModel {
  return {
    together: false,
    opened: [],
    hall: hall(),
    ripeness: 2,
    areas: [['us'], ['ua'], ['ru'], ['gb', 'fr']],
    sites: [
      { issue: 3, at: [31.5, 47.6], title: 'Foreign forces', icon: 'shield', state: 'tabled' },
      { issue: 4, at: [31.5, 47.6], title: 'US support', icon: 'plane', state: 'unsettled' },
    ],
    strands: [
      { party: 0, count: 3 },
      { party: 2, count: 1 },
      { party: 3, count: 2 },
    ],
    slips: [
      {
        claim: 0,
        by: MARKS[0],
        about: MARKS[2],
        status: 'open',
        says: 'US says: Russia accepts “Answer in 24 hours” or “Like Article 5”',
        statusWords: 'not confirmed by Russia',
      },
    ],
    overdue: [{ party: 2, rounds: 2, words: '2 days' }],
    written: mapWords(SPEAKER, 1),
    ...over,
  };
}

/** The whole table; `venues` is its one article with places. */
export function flagshipTable(over: Partial<TableModel> = {}, venues: ArticleModel = article(VENUES)): TableModel {
  return {
    title: 'After the White House',
    factsAsOf: 'Facts as of 31 August 2025',
    you: 1,
    calendar: { round: 1, count: 8, words: 'Day 1 of 8', date: undefined, leaves: [] },
    asked: 'talk',
    hints: 'on-request',
    movesLeft: 2,
    delegations: [delegation(0), delegation(1), delegation(2), delegation(3)],
    channels: CHANNELS,
    tracks: [
      {
        track: 0,
        title: 'The meeting',
        heading: 'The meeting',
        signing: '',
        signatories: MARKS.slice(0, 3),
        youSign: true,
        status: 'open',
        statusWords: undefined,
        voteToday: false,
        waits: false,
        obstacle: undefined,
        worth: WORTH,
        home: undefined,
        articles: [venues],
      },
    ],
    letter: undefined,
    waiting: [],
    ballot: undefined,
    question: undefined,
    speech: {
      unavailable: undefined,
      articles: [],
      sayable: [],
      noConsult: undefined,
      atHome: { crossingCosts: 12, denialCosts: 4, consultBrings: 6 },
      hasMembers: false,
      vague: [],
      askable: [],
    },
    badges: [],
    threads: [],
    ready: [],
    draft: {
      kind: 'offer',
      track: undefined,
      clauses: [],
      words: '',
      to: [MARKS[2]],
      addressees: [],
      home: undefined,
      canUndo: false,
      canRedo: false,
      relayed: false,
      carried: [],
      worth: undefined,
      unsendable: undefined,
      sendWords: '',
    },
    actions: [],
    thisMorning: [],
    quietMorning: undefined,
    ripeness: [],
    ways: [],
    sinceLast: [],
    news: [],
    answers: [],
    reactions: [],
    turning: [],
    moments: [],
    record: [],
    stage: stage(),
    stageDescription: '',
    ...over,
  };
}
