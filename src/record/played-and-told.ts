import type { KeyMarks } from '#engine/model/key-marks.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';

const POSITION = {
  party: 'played',
  issue: 'played',
  option: 'played',
  stance: 'played',
  date: 'played',
  // Negotiators give less for what an author only infers.
  tag: 'played',
  source: 'told',
  because: 'told',
} as const;

const EFFECTS = {
  walkAway: { party: 'played', track: 'played', by: 'played' },
  trust: { of: 'played', to: 'played', kept: 'played', broke: 'played' },
  standing: { party: 'played', by: 'played' },
  channel: { between: 'played', kind: 'played' },
  option: { issue: 'played', option: 'played', available: 'played' },
  position: POSITION,
} as const;

const WHEN = {
  round: 'played',
  date: 'played',
  after: {
    track: 'played',
    signed: 'played',
    trackVoteFailed: 'played',
    datePassed: 'played',
    walkedOut: 'played',
  },
  chance: 'played',
  from: 'played',
  to: 'played',
} as const;

const RULES = {
  movesPerRound: 'played',
  walkOut: 'played',
  openings: 'played',
  standing: {
    start: 'played',
    failedVote: 'played',
    walkOut: 'played',
    crossedDeclaration: 'played',
    deniedClaim: 'played',
    consult: 'played',
    dissent: 'played',
    ratify: 'played',
  },
  afterSigning: 'played',
  sensitiveEvents: 'played',
  reasons: 'told',
  hints: 'told',
} as const;

const PARTIES = {
  id: 'played',
  name: 'told',
  fullName: 'told',
  voice: 'told',
  plural: 'told',
  gender: 'told',
  cases: 'told',
  mark: 'told',
  flags: 'told',
  at: 'told',
  area: 'told',
  seatOf: 'told',
  summary: 'told',
  mandate: 'told',
  walkAway: { each: { start: 'played', drift: 'played', spread: 'played', shock: 'played' } },
  temperament: {
    firmness: 'played',
    candour: 'played',
    reciprocity: 'played',
    stalling: 'played',
    exactness: 'played',
  },
  standing: 'played',
  factions: { id: 'played', name: 'told', weight: 'played', cares: { each: 'played' }, wants: 'played' },
  hypotheses: {
    name: 'told',
    prior: 'played',
    emphasis: { each: 'played' },
    points: { each: { each: 'played' } },
  },
  members: {
    id: 'played',
    name: 'told',
    stands: {
      issue: 'played',
      options: 'played',
      stand: 'played',
      because: 'told',
      date: 'played',
      tag: 'told',
      source: 'told',
      private: 'played',
    },
  },
} as const;

const ISSUES = {
  id: 'played',
  track: 'played',
  title: 'told',
  inSentence: 'told',
  question: 'told',
  sentence: 'told',
  consent: 'played',
  ifSilent: 'played',
  mustSettle: 'played',
  icon: 'told',
  at: 'told',
  options: {
    id: 'played',
    label: 'told',
    wording: 'told',
    at: 'told',
    bridging: 'played',
    points: { each: 'played' },
  },
} as const;

/**
 * For each key of a scenario: whether a game is played by it (rules or negotiators read it, or it names something), or
 * whether it is only told.
 */
export const PLAYED_AND_TOLD = {
  format: 'played',
  id: 'played',
  title: 'told',
  summary: 'told',
  situation: 'told',
  situationSources: 'told',
  tab: 'told',
  subjects: 'told',
  level: 'told',
  minutes: 'told',
  factsAsOf: 'told',
  contentNote: 'told',
  tutorial: 'told',
  rounds: { label: 'told', forms: 'told', cases: 'told', count: 'played', dates: 'played' },
  rules: RULES,
  tracks: {
    id: 'played',
    title: 'told',
    inSentence: 'told',
    signatories: 'played',
    after: 'played',
    mediator: 'played',
    aimFor: { round: 'played', penalty: 'played' },
  },
  parties: PARTIES,
  issues: ISSUES,
  positions: POSITION,
  redLines: {
    party: 'played',
    never: { each: 'played' },
    declared: 'played',
    because: 'told',
    source: 'told',
  },
  terms: { party: 'played', when: { each: 'played' }, points: 'played', because: 'told' },
  channels: { between: 'played', kind: 'played', opensWith: 'played' },
  trust: { from: 'played', in: 'played', kept: 'played', broke: 'played', because: 'told', source: 'told' },
  claims: {
    id: 'played',
    by: 'played',
    about: 'played',
    issue: 'played',
    options: 'played',
    date: 'played',
    source: 'told',
    words: 'told',
  },
  sources: 'told',
  durability: { id: 'played', when: { each: 'played' }, points: 'played', because: 'told', source: 'told' },
  events: {
    id: 'played',
    when: WHEN,
    title: 'told',
    says: 'told',
    source: 'told',
    tag: 'told',
    sensitive: 'played',
    effects: EFFECTS,
  },
  levers: {
    id: 'played',
    party: 'played',
    label: 'told',
    says: 'told',
    uses: 'played',
    effects: EFFECTS,
    cost: { standing: 'played' },
  },
  debrief: 'told',
  intended: 'told',
} as const satisfies KeyMarks<Scenario, 'played' | 'told', 'told'>;
