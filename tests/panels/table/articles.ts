/** A draft treaty of two parts, as Ukraine sees it, for trying the panels. */

import type { Stance } from '#engine/model/scenario/position.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { ArticleModel, OptionModel } from '#session/table/text/article-model.ts';
import type { CellModel } from '#session/table/text/cell-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { weightOf } from '#session/weight.ts';
import { COALITION, RUSSIA, UKRAINE, US } from './parties.ts';

const STANDS: Readonly<Record<Stance, string>> = {
  wants: 'wants it',
  accepts: 'can live with it',
  against: 'is against it',
  never: 'rules it out',
};

/** A public position with a source, unless it is the author's inference. */
export const position = (party: PartyMark, stance: Stance, tag: Tag = 'reported'): PositionMark => ({
  ...party,
  stance,
  tag,
  source: tag === 'inferred' ? undefined : 'AFP, 19 August 2025: officials described the talks to reporters.',
  words: `${party.name} ${STANDS[stance]}`,
  brief: STANDS[stance],
  known: tag,
  because: undefined,
});

/** An option of an article; `more` overrides what is unusual about it. */
export const option = (
  index: number,
  wording: string,
  points: number,
  marks: readonly PositionMark[] = [],
  more: Partial<OptionModel> = {},
): OptionModel => ({
  option: index,
  label: wording.charAt(0).toUpperCase() + wording.slice(1),
  wording,
  bridging: false,
  at: undefined,
  inText: undefined,
  initials: [],
  marks,
  byMembers: [],
  silent: false,
  pencilled: false,
  points,
  weight: weightOf(points, 29),
  redLine: false,
  unavailable: undefined,
  ...more,
});

/** What a delegation stands for, by its initials and its public positions. */
const cellOf = (party: PartyMark, issue: number, options: readonly OptionModel[]): CellModel => {
  const counts = issue >= 2 || party !== COALITION;
  const initialled = options.find(({ initials }) => initials.some((one) => one.party === party.party));
  if (initialled !== undefined)
    return { ...party, how: 'accepted', label: initialled.label, counts, words: `${party.name} has accepted for now:` };
  const wanted = options.find(({ marks }) => marks.some((one) => one.party === party.party && one.stance === 'wants'));
  if (wanted === undefined) return { ...party, how: 'unknown', counts, words: `${party.name}: position unknown.` };
  return { ...party, how: 'wish', label: wanted.label, tag: 'reported', counts, words: `${party.name} wants:` };
};

type ArticleParts = Pick<ArticleModel, 'title' | 'lead' | 'options' | 'ifSilent'> & Partial<ArticleModel>;

const article = (issue: number, parts: ArticleParts): ArticleModel => ({
  cells: [US, UKRAINE, RUSSIA, COALITION].map((party) => cellOf(party, issue, parts.options)),
  best: Math.max(...parts.options.map(({ points }) => points)),
  most: 29,
  issue,
  number: issue + 1,
  track: issue < 2 ? 0 : 1,
  icon: undefined,
  tail: '.',
  state: 'unsettled',
  isChanged: false,
  initials: [],
  mustSettle: false,
  warning: undefined,
  canInitial: [],
  canWithdraw: false,
  claims: [],
  heard: [],
  ...parts,
});

/** Article 1: tabled, Istanbul in the text with the initial of the United States, Geneva pencilled. */
export const VENUE = article(0, {
  title: 'Venue',
  lead: 'The leaders meet in ',
  state: 'tabled',
  initials: [US],
  ifSilent: 'If this is left open, it counts as “no meeting place is named”.',
  mustSettle: true,
  canInitial: [4],
  options: [
    option(1, 'Moscow', 0, [position(RUSSIA, 'wants', 'stated'), position(UKRAINE, 'never', 'stated')], {
      redLine: true,
    }),
    option(2, 'Geneva', 10, [position(UKRAINE, 'accepts'), position(COALITION, 'wants')]),
    option(3, 'Budapest', 1, [position(US, 'accepts', 'inferred')]),
    option(4, 'Istanbul', 9, [position(US, 'accepts')], { inText: 'current', initials: [US] }),
    option(5, 'a Gulf capital', 6, [position(RUSSIA, 'accepts', 'inferred')]),
  ],
});

/** Article 2: initialled by all whose consent counts. */
export const FORMAT = article(1, {
  title: 'Format',
  lead: 'The leaders of ',
  state: 'initialled',
  initials: [US, UKRAINE, RUSSIA],
  ifSilent: 'If this is left open, it counts as “delegations go on meeting without their leaders”.',
  canWithdraw: true,
  options: [
    option(0, 'no country meet; delegations go on', 4, [position(RUSSIA, 'accepts', 'stated')]),
    option(1, 'Ukraine and Russia meet first, then both with the United States', 13, [position(US, 'wants')], {
      inText: 'current',
      initials: [US, UKRAINE, RUSSIA],
    }),
    option(2, 'all three countries meet at once', 20, [position(UKRAINE, 'accepts')]),
  ],
});

const SETTLEMENT: readonly ArticleModel[] = [
  article(2, {
    title: 'Guarantees',
    lead: 'Ukraine receives ',
    ifSilent: 'If this is left open, it counts as “assurances only”.',
    options: [
      option(0, 'assurances only', 2, [], { silent: true }),
      option(1, 'talks within 24 hours of an attack', 12),
      option(2, 'talks and a pledge to act', 10, [], { bridging: true }),
      option(3, 'Article 5-like help, outside NATO', 20, [
        position(UKRAINE, 'wants', 'stated'),
        position(COALITION, 'accepts'),
      ]),
      option(4, 'the 2022 Istanbul model, with a veto', 0, [position(RUSSIA, 'wants'), position(UKRAINE, 'never')], {
        redLine: true,
      }),
    ],
  }),
  article(3, {
    title: 'Ground forces',
    lead: 'After the fighting ends, Ukraine hosts ',
    state: 'initialled',
    initials: [UKRAINE, COALITION],
    ifSilent: 'If this is left open, it counts as “no foreign troops”.',
    warning: 'Agreed among Ukraine and the Coalition; Russia has ruled it out.',
    canWithdraw: true,
    options: [
      option(0, 'no foreign troops', 1, [position(RUSSIA, 'wants', 'stated')]),
      option(1, 'unarmed monitors', 7, [], { bridging: true }),
      option(
        4,
        'a reassurance force',
        16,
        [position(COALITION, 'wants', 'stated'), position(RUSSIA, 'never', 'stated')],
        {
          inText: 'current',
          initials: [UKRAINE, COALITION],
        },
      ),
    ],
  }),
  article(4, {
    title: 'US support',
    lead: 'Washington adds ',
    ifSilent: 'If this is left open, it counts as “nothing”.',
    options: [
      option(0, 'nothing', 0, [position(RUSSIA, 'wants', 'inferred')]),
      option(1, 'intelligence', 8, [position(US, 'wants')]),
      option(2, 'intelligence and air support', 14, [position(UKRAINE, 'wants'), position(COALITION, 'wants')]),
      option(3, 'troops on the ground', 11, [position(US, 'never', 'stated')]),
    ],
  }),
  article(5, {
    title: 'NATO',
    lead: 'Membership of NATO is ',
    ifSilent: 'If this is left open, it counts as “not mentioned”.',
    options: [
      option(0, 'kept open', 8, [position(UKRAINE, 'wants', 'stated'), position(RUSSIA, 'never', 'stated')]),
      option(1, 'not mentioned', 6, [position(COALITION, 'accepts')]),
      option(2, 'put off for twenty years', 4, [], { bridging: true }),
      option(3, 'ruled out', 0, [position(RUSSIA, 'wants', 'stated'), position(US, 'accepts')], { redLine: true }),
    ],
  }),
  article(6, {
    title: 'End of hostilities',
    lead: 'Fighting stops ',
    mustSettle: true,
    ifSilent: 'If this is left open, it counts as “nothing is agreed on the fighting”.',
    options: [
      option(1, 'in pauses for prisoners and the wounded', 7),
      option(2, 'with the peace treaty', 6, [position(RUSSIA, 'wants'), position(US, 'accepts')]),
      option(3, 'before the talks', 12, [position(UKRAINE, 'wants'), position(COALITION, 'wants')]),
    ],
  }),
];

/** Articles 1 and 2. */
export const MEETING_ARTICLES: readonly ArticleModel[] = [VENUE, FORMAT];
/** Articles 3 to 7. */
export const SETTLEMENT_ARTICLES = SETTLEMENT;
