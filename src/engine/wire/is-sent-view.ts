import type { SentView } from './sent-view.ts';

/** Kind of a part of a view, as far as it is checked before use. */
type Form = 'number' | 'boolean' | 'list' | 'object' | 'text';

/** Keys of `T` with what they hold; a form with `?` may be absent. */
type Forms<T> = { readonly [Key in keyof T]-?: Form | (undefined extends T[Key] ? `${Form}?` : never) };

/** Form of a sent view. */
const VIEW_FORM = {
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
const COMMON_FORM = {
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
const OWN_FORM = {
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

/**
 * True if a value is a view as it is sent. Checks its parts and their kinds, and that it has as many parties, tracks
 * and clauses as it says; the sender answers for the contents of the lists.
 */
export function isSentView(value: unknown): value is SentView {
  if (!hasForm(value, VIEW_FORM)) return false;
  const { common, own, parties, tracks, text, party } = value as unknown as SentView;
  if (!hasForm(common, COMMON_FORM) || !hasForm(own, OWN_FORM)) return false;
  return (
    parties.length === common.partyCount &&
    tracks.length === common.tracks.length &&
    text.length === common.issues.length &&
    party >= 0 &&
    party < parties.length
  );
}

/** True if a value is an object with these keys and no others, each as its form says. */
function hasForm(value: unknown, forms: Readonly<Record<string, Form | `${Form}?`>>): boolean {
  if (!isOf(value, 'object')) return false;
  const parts = new Map(Object.entries(value as object));
  const keys = Object.keys(forms);
  return parts.size === keys.length && keys.every((key) => parts.has(key) && isOf(parts.get(key), forms[key]));
}

function isOf(value: unknown, form: Form | `${Form}?` | undefined): boolean {
  if (value === undefined) return form?.endsWith('?') === true;
  const kind = form?.replace('?', '');
  if (Array.isArray(value)) return kind === 'list';
  return kind === (typeof value === 'string' ? 'text' : typeof value);
}
