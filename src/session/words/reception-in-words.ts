import { OUTCOMES, type Outcome } from '#engine/hints/imagined-answers.ts';
import type { Likelihood, Reception } from '#engine/hints/reception.ts';
import type { Sureness } from '#engine/hints/sureness.ts';
import { at } from '#engine/model/at.ts';
import type { OutcomeLabel } from '../hints-model.ts';
import type { Subject } from './subject.ts';

const LABELS: Readonly<Record<Outcome, string>> = {
  refuse: 'refuse',
  counter: 'counter',
  'in-part': 'in part',
  accept: 'accept',
};
/** The verb, and what follows it. */
const VERBS: Readonly<Record<Outcome, readonly [string, string]>> = {
  refuse: ['refuse', ''],
  counter: ['counter', ''],
  'in-part': ['accept', ' in part'],
  accept: ['accept', ''],
};
const NOUNS: Readonly<Record<Outcome, string>> = {
  refuse: 'a refusal',
  counter: 'a counter',
  'in-part': 'acceptance in part',
  accept: 'acceptance',
};
const SURE: Readonly<Record<Sureness, string>> = { guess: 'only a guess', fairly: 'fairly sure', sure: 'sure' };
const CLARITY: Readonly<Record<Sureness, string>> = {
  guess: 'Only a guess.',
  fairly: 'The signs are fairly clear.',
  sure: 'The signs are clear, but signs can mislead.',
};

/** A quarter of the scale, */
const QUARTER = 250;
/** and how much of one a range must reach into for its outcome to be named: a narrow range is drawn a little wider. */
const NOTABLE = 50;

/** The quarters of the scale on which an offer lands, from the worst to the best. */
export const OUTCOME_LABELS: readonly OutcomeLabel[] = OUTCOMES.map((outcome) => ({ outcome, label: LABELS[outcome] }));

/** "Probably accepts.", after the name of the one addressed. */
export function receptionInWords(
  { outcome, likelihood }: Pick<Reception, 'outcome' | 'likelihood'>,
  { verb }: Subject,
): string {
  const [base, rest] = VERBS[outcome];
  const [bare, inflected] = [`${base}${rest}`, `${verb(base)}${rest}`];
  const ways: Readonly<Record<Likelihood, string>> = {
    either: 'Could go either way.',
    may: `May ${bare}.`,
    probably: `Probably ${inflected}.`,
    'very-likely': `Quite likely ${inflected}.`,
  };
  return ways[likelihood];
}

/**
 * What else than its outcome it may come to, as far as the range reaches: "If not, a counter."; "It could be anything
 * from a refusal to acceptance."; "We see no sign of anything else."
 */
export function rangeInWords({ low, high, outcome }: Pick<Reception, 'low' | 'high' | 'outcome'>): string {
  const within = OUTCOMES.filter((one) => one === outcome || reach({ low, high }, one) >= NOTABLE);
  const [other, ...more] = within.filter((one) => one !== outcome);
  if (other === undefined) return 'We see no sign of anything else.';
  if (more.length === 0) return `If not, ${NOUNS[other]}.`;
  return `It could be anything from ${NOUNS[at(within, 0)]} to ${NOUNS[at(within, within.length - 1)]}.`;
}

/** How much of the quarter of an outcome lies in a range. */
function reach({ low, high }: Pick<Reception, 'low' | 'high'>, outcome: Outcome): number {
  const from = OUTCOMES.indexOf(outcome) * QUARTER;
  return Math.max(0, Math.min(high, from + QUARTER) - Math.max(low, from));
}

/** How clear the signs are that an offer lands so: "The signs are fairly clear." Not that it is sure to. */
export function clarityInWords(sure: Sureness): string {
  return CLARITY[sure];
}

/** "fairly sure", in the middle of a sentence. */
export function surenessInWords(sure: Sureness): string {
  return SURE[sure];
}
