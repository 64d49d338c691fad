import type { KeyMarks } from '#engine/model/key-marks.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';

/**
 * For each key of a scenario: whether a translation has a text of its own for it, `text`; whether it may say how names are
 * declined in its language, `form`, which the original need not; or nothing of the kind.
 */
type TextMark = 'text' | 'form' | 'other';

const POSITION = {
  party: 'other',
  issue: 'other',
  option: 'other',
  stance: 'other',
  date: 'other',
  tag: 'other',
  source: 'other',
  because: 'text',
} as const;

const PARTIES = {
  id: 'other',
  name: 'text',
  fullName: 'text',
  plural: 'form',
  gender: 'form',
  cases: { each: 'form' },
  mark: 'text',
  flags: 'other',
  at: 'other',
  area: 'other',
  seatOf: 'text',
  summary: 'text',
  mandate: {
    interests: 'text',
    position: 'text',
    redLines: 'text',
    canOffer: 'text',
    answersTo: 'text',
    ifNoDeal: 'text',
  },
  walkAway: 'other',
  temperament: 'other',
  voice: 'other',
  phrases: { opens: 'text', agrees: 'text', refuses: 'text' },
  standing: 'other',
  factions: { id: 'other', name: 'text', weight: 'other', cares: 'other', wants: 'other' },
  doubt: 'other',
  hypotheses: { name: 'text', prior: 'other', emphasis: 'other', points: 'other' },
  members: {
    id: 'other',
    name: 'text',
    stands: {
      issue: 'other',
      options: 'other',
      stand: 'other',
      because: 'text',
      date: 'other',
      tag: 'other',
      source: 'other',
      private: 'other',
    },
  },
} as const;

const ISSUES = {
  id: 'other',
  track: 'other',
  title: 'text',
  inSentence: 'text',
  question: 'text',
  sentence: 'text',
  consent: 'other',
  ifSilent: 'other',
  mustSettle: 'other',
  icon: 'other',
  at: 'other',
  options: {
    id: 'other',
    label: 'text',
    inSentence: 'text',
    cases: { each: 'form' },
    wording: 'text',
    at: 'other',
    bridging: 'other',
    points: 'other',
  },
} as const;

const EFFECTS = {
  walkAway: 'other',
  trust: 'other',
  standing: 'other',
  channel: 'other',
  option: 'other',
  position: POSITION,
} as const;

const DEBRIEF = {
  absent: 'text',
  whatHappened: { date: 'other', outlet: 'text', says: 'text', tag: 'other', sensitive: 'other' },
  articles: { issue: 'other', date: 'other', outlet: 'text', says: 'text', tag: 'other' },
  questions: 'text',
  steps: { about: 'other', title: 'text', ask: 'text' },
} as const;

export const TEXT_KEYS = {
  format: 'other',
  id: 'other',
  title: 'text',
  summary: 'text',
  situation: 'text',
  situationSources: 'other',
  tab: 'text',
  subjects: 'other',
  level: 'other',
  minutes: 'other',
  factsAsOf: 'other',
  contentNote: 'text',
  tutorial: 'other',
  rounds: { label: 'text', forms: { each: 'form' }, cases: { each: 'form' }, count: 'other', dates: 'other' },
  rules: 'other',
  tracks: {
    id: 'other',
    title: 'text',
    inSentence: 'text',
    signatories: 'other',
    after: 'other',
    mediator: 'other',
    aimFor: 'other',
  },
  parties: PARTIES,
  issues: ISSUES,
  positions: POSITION,
  redLines: { party: 'other', never: 'other', declared: 'other', because: 'text', source: 'other' },
  terms: { party: 'other', when: 'other', points: 'other', because: 'text' },
  channels: 'other',
  trust: { from: 'other', in: 'other', kept: 'other', broke: 'other', because: 'text', source: 'other' },
  claims: {
    id: 'other',
    by: 'other',
    about: 'other',
    issue: 'other',
    options: 'other',
    date: 'other',
    source: 'other',
    words: 'text',
  },
  sources: { each: { outlet: 'text', date: 'other', says: 'text' } },
  durability: { id: 'other', when: 'other', points: 'other', because: 'text', source: 'other' },
  events: {
    id: 'other',
    when: 'other',
    title: 'text',
    says: 'text',
    source: 'other',
    tag: 'other',
    sensitive: 'other',
    effects: EFFECTS,
  },
  levers: {
    id: 'other',
    party: 'other',
    label: 'text',
    says: 'text',
    uses: 'other',
    effects: EFFECTS,
    cost: 'other',
  },
  debrief: DEBRIEF,
  intended: 'other',
} as const satisfies KeyMarks<Scenario, TextMark, 'other'>;
