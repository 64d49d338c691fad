import type { SentView } from './sent-view.ts';

/** Kind of a part of a view, as far as it is checked before use. */
export type Form = 'number' | 'boolean' | 'list' | 'object' | 'text';

/** Keys of `T` with what they hold; a form with `?` may be absent. */
type Forms<T> = { readonly [Key in keyof T]-?: Form | (undefined extends T[Key] ? `${Form}?` : never) };

/** Form of a sent view. */
export const VIEW_FORM = {
  party: 'number',
  common: 'object',
  own: 'object',
  toAct: 'object?',
  owed: 'list',
  floor: 'number?',
  movesLeft: 'number',
  parties: 'list',
  written: 'list',
  offers: 'list',
  claims: 'list',
  questions: 'list',
  consultations: 'list',
  drafts: 'list',
  record: 'list',
  round: 'number',
  ending: 'object?',
  tracks: 'list',
  text: 'list',
  declarations: 'list',
  dissents: 'list',
  world: 'object',
} as const satisfies Forms<SentView>;

/** Form of a view's common knowledge. */
export const COMMON_FORM = {
  partyCount: 'number',
  point: 'number',
  roundCount: 'number',
  movesPerRound: 'number',
  mayWalkOut: 'boolean',
  hasOpenings: 'boolean',
  standing: 'object',
  afterSigning: 'object',
  standingAtStart: 'list',
  tracks: 'list',
  issues: 'list',
  positions: 'list',
  holding: 'list',
  claims: 'list',
  declared: 'list',
  neverAlone: 'list',
  ruledOut: 'list',
  leftOpenTo: 'list',
  channels: 'list',
  leverOwners: 'list',
  blocs: 'list',
} as const satisfies Forms<SentView['common']>;

/** Form of a view's own data. */
export const OWN_FORM = {
  sheets: 'list',
  points: 'list',
  most: 'list',
  walkAways: 'list',
  redLines: 'list',
  temperament: 'object',
  factions: 'list',
  doubt: 'number',
  levers: 'list',
  walkAway: 'list',
  level: 'number',
  atSignature: 'list',
  taste: 'list',
  trust: 'list',
  mail: 'text',
  instructedIn: 'number',
} as const satisfies Forms<SentView['own']>;
