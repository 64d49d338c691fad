import type { DoubtfulValues } from './doubtful-values.ts';
import type { CodeOf } from './fault.ts';
import type { PlayedValues } from './played-values.ts';

/** A remark of the proof-reading, by its code. */
export type RemarkCode = Exclude<CodeOf<keyof DoubtfulValues | keyof PlayedValues>, 'intended-nothing'>;

/** The origin of each remark, by code so that the compiler reports a missing one. */
const FOUND_BY: Readonly<Record<RemarkCode, 'reckoning' | 'play'>> = {
  'no-deal-possible': 'reckoning',
  'deal-rarely-possible': 'reckoning',
  'too-many-deals': 'reckoning',
  'too-few-deals': 'reckoning',
  'unintended-deal': 'reckoning',
  'silence-suits-all': 'reckoning',
  'one-article-suits-all': 'reckoning',
  'accepts-nearly-all': 'reckoning',
  'accepts-nearly-nothing': 'reckoning',
  'blocks-nothing': 'reckoning',
  'dream-suits-all': 'reckoning',
  'walk-away-out-of-reach': 'reckoning',
  'walk-away-binds-nothing': 'reckoning',
  'spread-beyond-points': 'reckoning',
  'drift-beyond-points': 'reckoning',
  'shock-beyond-points': 'reckoning',
  'indifferent-party': 'reckoning',
  'silence-crosses-red-line': 'reckoning',
  'never-better-option': 'reckoning',
  'never-signed-option': 'reckoning',
  'best-option-for-all': 'reckoning',
  'decisive-article': 'reckoning',
  'weightless-article': 'reckoning',
  'nothing-to-trade': 'reckoning',
  'pair-cannot-speak': 'reckoning',
  'position-across-red-line': 'reckoning',
  'position-against-points': 'reckoning',
  'terms-cancel': 'reckoning',
  'term-never-counts': 'reckoning',
  'term-always-counts': 'reckoning',
  'unequal-mandates': 'reckoning',
  'mandate-without-red-line': 'reckoning',
  'unequal-positions': 'reckoning',
  'unsourced-positions': 'reckoning',
  'later-than-facts': 'reckoning',
  'long-wording': 'reckoning',
  'long-word': 'reckoning',
  'signatory-settles-nothing': 'reckoning',
  'no-durability-lines': 'reckoning',
  'seldom-signed': 'play',
  'signed-without-deal': 'play',
  'same-text': 'play',
  'signed-early': 'play',
  'walks-out': 'play',
  'uneven-chairs': 'play',
  'seldom-holds': 'play',
  'seldom-ratified': 'play',
  'always-silent': 'play',
  'never-proposed': 'play',
  'unused-mediator': 'play',
  'never-happens': 'play',
};

/** All codes of remarks that a file can mark as intended. */
export const REMARK_CODES = Object.keys(FOUND_BY) as readonly RemarkCode[];

/** True if a remark needs no simulated games. */
export function isReckoned(code: string): boolean {
  return FOUND_BY[code as RemarkCode] === 'reckoning';
}
