import { OUTCOMES, type Outcome } from '#engine/hints/imagined-answers.ts';
import type { Likelihood, Reception } from '#engine/hints/reception.ts';
import type { Sureness } from '#engine/hints/sureness.ts';
import { at } from '#engine/model/game.ts';
import type { OutcomeLabel } from '../hints-model.ts';

const LABELS: Readonly<Record<Outcome, string>> = {
  refuse: 'refuse',
  counter: 'counter',
  'in-part': 'in part',
  accept: 'accept',
};
/** After "may", and after a delegation's name. */
const VERBS: Readonly<Record<Outcome, readonly [string, string]>> = {
  refuse: ['refuse', 'refuses'],
  counter: ['counter', 'counters'],
  'in-part': ['accept in part', 'accepts in part'],
  accept: ['accept', 'accepts'],
};
const NOUNS: Readonly<Record<Outcome, string>> = {
  refuse: 'a refusal',
  counter: 'a counter',
  'in-part': 'acceptance in part',
  accept: 'acceptance',
};
const SURE: Readonly<Record<Sureness, string>> = { guess: 'only a guess', fairly: 'fairly sure', sure: 'sure' };

/** The quarters of the scale on which an offer lands, from the worst to the best. */
export const OUTCOME_LABELS: readonly OutcomeLabel[] = OUTCOMES.map((outcome) => ({ outcome, label: LABELS[outcome] }));

/** "Probably accepts." */
export function receptionInWords({ outcome, likelihood }: Pick<Reception, 'outcome' | 'likelihood'>): string {
  const [bare, inflected] = VERBS[outcome];
  const ways: Readonly<Record<Likelihood, string>> = {
    either: 'Could go either way.',
    may: `May ${bare}.`,
    probably: `Probably ${inflected}.`,
    'very-likely': `Very likely ${inflected}.`,
  };
  return ways[likelihood];
}

/** "Between a counter and acceptance."; within one quarter "Not far from a counter." */
export function rangeInWords({ low, high }: Pick<Reception, 'low' | 'high'>): string {
  const [worst, best] = [outcomeAt(low), outcomeAt(high - 1)];
  return worst === best ? `Not far from ${NOUNS[worst]}.` : `Between ${NOUNS[worst]} and ${NOUNS[best]}.`;
}

function outcomeAt(place: number): Outcome {
  return at(OUTCOMES, Math.min(OUTCOMES.length - 1, Math.floor((place * OUTCOMES.length) / 1000)));
}

/** "fairly sure", in the middle of a sentence. */
export function surenessInWords(sure: Sureness): string {
  return SURE[sure];
}
