import type { KeyMarks } from '../model/key-marks.ts';
import type { Scenario } from '../model/scenario/scenario.ts';

const POSITION = {
  party: 'public',
  issue: 'public',
  option: 'public',
  stance: 'public',
  date: 'public',
  tag: 'public',
  source: 'public',
  because: 'public',
} as const;

const EFFECTS = {
  // By how much a walk-away moves is for the party to know whose it is.
  walkAway: 'secret',
  trust: { of: 'public', to: 'public', kept: 'public', broke: 'public' },
  standing: { party: 'public', by: 'public' },
  channel: { between: 'public', kind: 'public' },
  option: { issue: 'public', option: 'public', available: 'public' },
  position: POSITION,
} as const;

const WHEN = {
  round: 'public',
  date: 'public',
  after: {
    track: 'public',
    signed: 'public',
    trackVoteFailed: 'public',
    datePassed: 'public',
    walkedOut: 'public',
  },
  chance: 'public',
  from: 'public',
  to: 'public',
} as const;

const RULES = {
  movesPerRound: 'public',
  walkOut: 'public',
  openings: 'public',
  standing: {
    start: 'public',
    failedVote: 'public',
    walkOut: 'public',
    crossedDeclaration: 'public',
    deniedClaim: 'public',
    consult: 'public',
    dissent: 'public',
    ratify: 'public',
  },
  afterSigning: 'public',
  sensitiveEvents: 'public',
  reasons: 'public',
  hints: 'public',
} as const;

const PARTIES = {
  id: 'public',
  name: 'public',
  fullName: 'public',
  voice: 'public',
  phrases: { opens: 'public', agrees: 'public', refuses: 'public' },
  plural: 'public',
  gender: 'public',
  cases: { each: 'public' },
  mark: 'public',
  flags: 'public',
  at: 'public',
  area: 'public',
  seatOf: 'public',
  summary: 'public',
  mandate: 'secret',
  walkAway: 'secret',
  temperament: 'secret',
  standing: 'public',
  factions: 'secret',
  doubt: 'secret',
  // Public as ideas, and not as written: with an empty emphasis one is the party's sheet as it is.
  hypotheses: 'secret',
  members: {
    id: 'public',
    name: 'public',
    // `publicPart` leaves out those that are private.
    stands: {
      issue: 'public',
      options: 'public',
      stand: 'public',
      because: 'public',
      date: 'public',
      tag: 'public',
      source: 'public',
      private: 'public',
    },
  },
} as const;

const ISSUES = {
  id: 'public',
  track: 'public',
  title: 'public',
  inSentence: 'public',
  question: 'public',
  sentence: 'public',
  consent: 'public',
  ifSilent: 'public',
  mustSettle: 'public',
  icon: 'public',
  at: 'public',
  options: {
    id: 'public',
    label: 'public',
    inSentence: 'public',
    cases: { each: 'public' },
    wording: 'public',
    at: 'public',
    bridging: 'public',
    points: 'secret',
  },
} as const;

/**
 * For each key of a scenario: whether every seat is told it from the start, or whether it is kept from those that it is
 * not about, or from all until the game is over.
 */
export const PUBLIC_AND_SECRET = {
  format: 'public',
  id: 'public',
  title: 'public',
  summary: 'public',
  situation: 'public',
  situationSources: 'public',
  tab: 'public',
  subjects: 'public',
  level: 'public',
  minutes: 'public',
  factsAsOf: 'public',
  contentNote: 'public',
  tutorial: 'public',
  rounds: {
    label: 'public',
    forms: { each: 'public' },
    cases: { each: 'public' },
    count: 'public',
    dates: 'public',
  },
  rules: RULES,
  tracks: {
    id: 'public',
    title: 'public',
    inSentence: 'public',
    signatories: 'public',
    after: 'public',
    mediator: 'public',
    aimFor: { round: 'public', penalty: 'public' },
  },
  parties: PARTIES,
  issues: ISSUES,
  positions: POSITION,
  // `publicPart` leaves out those that are not declared.
  redLines: {
    party: 'public',
    never: { each: 'public' },
    declared: 'public',
    because: 'public',
    source: 'public',
  },
  terms: 'secret',
  channels: { between: 'public', kind: 'public', opensWith: 'public' },
  // What two others think of each other's word is between them; a view has what is the seat's to know.
  trust: 'secret',
  claims: {
    id: 'public',
    by: 'public',
    about: 'public',
    issue: 'public',
    options: 'public',
    date: 'public',
    source: 'public',
    words: 'public',
  },
  sources: { each: { outlet: 'public', date: 'public', says: 'public' } },
  durability: { id: 'public', when: { each: 'public' }, points: 'public', because: 'public', source: 'public' },
  events: {
    id: 'public',
    when: WHEN,
    title: 'public',
    says: 'public',
    source: 'public',
    tag: 'public',
    sensitive: 'public',
    effects: EFFECTS,
  },
  levers: {
    id: 'public',
    party: 'public',
    label: 'public',
    says: 'public',
    uses: 'public',
    effects: EFFECTS,
    cost: { standing: 'public' },
  },
  // Nothing of it is known before the game is over.
  debrief: 'secret',
  // It speaks of points.
  intended: 'secret',
} as const satisfies KeyMarks<Scenario, 'public' | 'secret', 'secret'>;
