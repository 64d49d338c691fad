import type { Reason } from '#engine/negotiators/decision/reason.ts';

/**
 * A reason without the numbers that belong to the delegation that gives it: of each is left what the words for it depend
 * on, which is whether it is above, at or below another.
 */
export function withoutNumbers(reason: Reason): Reason {
  const replaced = SECRETS[reason.code] as 'none' | ((reason: Reason) => Partial<Reason>);
  return replaced === 'none' ? reason : ({ ...reason, ...replaced(reason) } as Reason);
}

/** Keys of numbers that the whole table knows: places in the scenario, days, and what has been counted in public. */
type PublicKey =
  | 'issue'
  | 'issues'
  | 'option'
  | 'or'
  | 'party'
  | 'track'
  | 'via'
  | 'lever'
  | 'event'
  | 'index'
  | 'round'
  | 'since'
  | 'allSince'
  | 'times'
  | 'by'
  | 'agreed'
  | 'open'
  | 'support';

/** True if a value of that type holds a number under another key, however deep. */
type HoldsSecret<Value> = Value extends number
  ? true
  : Value extends readonly (infer Element)[]
    ? HoldsSecret<Element>
    : Value extends object
      ? [SecretKey<Value>] extends [never]
        ? never
        : true
      : never;

/** Keys with numbers that belong to one delegation. */
type SecretKey<Value> = Value extends object
  ? {
      [Key in keyof Value]-?: Key extends PublicKey ? never : true extends HoldsSecret<Value[Key]> ? Key : never;
    }[keyof Value]
  : never;

/** By code: `none` only if all its numbers are public; else a value for each key that holds another one. */
type Secrets = {
  readonly [Code in Reason['code']]: SecretsOf<Extract<Reason, { code: Code }>>;
};
type SecretsOf<Told> = [SecretKey<Told>] extends [never]
  ? 'none'
  : (reason: Told) => Required<Pick<Told, SecretKey<Told> & keyof Told>>;

/** Codes of reasons that hold numbers of one delegation. */
export type CodeWithNumbers = {
  [Code in Reason['code']]: Secrets[Code] extends 'none' ? never : Code;
}[Reason['code']];

const SECRETS: Secrets = {
  moves: 'none',
  reacts: 'none',
  cannot: 'none',
  takes: 'none',
  asks: 'none',
  changed: 'none',
  'leaves-out': 'none',
  price: 'none',
  'price-lapsed': 'none',
  'in-exchange': 'none',
  'only-with': 'none',
  'rest-departs': 'none',
  'no-longer': 'none',
  besides: 'none',
  'far-apart': 'none',
  between: 'none',
  prospect: (reason) => ({ with: Math.sign(reason.with - reason.without), without: 0 }),
  'red-line': 'none',
  'below-walk-away': ({ points, walkAway }) => ({ points: Math.sign(points - walkAway), walkAway: 0 }),
  'gains-by': ({ points }) => ({ points: Math.sign(points) }),
  'better-now': () => ({ points: 0, waiting: 0 }),
  'nothing-new': 'none',
  'doubts-signature': 'none',
  'vote-first': 'none',
  'plain-word': 'none',
  'in-return': 'none',
  'plain-answer': 'none',
  'keeps-counsel': 'none',
  'wants-to-know': 'none',
  'acts-on': 'none',
  'firm-words': 'none',
  'open-word': 'none',
  'hears-it-from': 'none',
  'stands-by': 'none',
  'saves-face': 'none',
  'own-word': 'none',
  'asks-members': 'none',
  'members-differ': 'none',
  'common-ground': 'none',
  overtaken: 'none',
  'weighs-together': 'none',
  'agreed-by-more': 'none',
  'said-before': 'none',
  'answer-stands': 'none',
  'still-no': 'none',
  'comes-round': 'none',
  'no-before': 'none',
  'public-word': 'none',
  awaits: 'none',
  because: 'none',
  'home-first': 'none',
};
