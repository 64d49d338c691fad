import { RECEPTION_KINDS, type ReceptionKind } from '#engine/hints/imagined-answers.ts';
import type { Likelihood, Reception } from '#engine/hints/reception.ts';
import type { Sureness } from '#engine/hints/sureness.ts';
import { at } from '#engine/model/at.ts';
import type { ReceptionLabel } from '../hints-model.ts';
import type { Subject } from './subject.ts';

const LABELS: Readonly<Record<ReceptionKind, string>> = {
  refuse: 'refuse',
  counter: 'counter',
  'in-part': 'in part',
  accept: 'accept',
};
/** The verb, and what follows it. */
const VERBS: Readonly<Record<ReceptionKind, readonly [string, string]>> = {
  refuse: ['refuse', ''],
  counter: ['counter', ''],
  'in-part': ['accept', ' in part'],
  accept: ['accept', ''],
};
const NOUNS: Readonly<Record<ReceptionKind, string>> = {
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
/** and how much of one a range must reach into for its kind to be named: a narrow range is drawn a little wider. */
const NOTABLE = 50;

/** The quarters of the scale on which an offer lands, from the worst to the best. */
export const RECEPTION_LABELS: readonly ReceptionLabel[] = RECEPTION_KINDS.map((kind) => ({
  kind,
  label: LABELS[kind],
}));

/** "Probably accepts.", after the name of the one addressed. */
export function receptionInWords(
  { kind, likelihood }: Pick<Reception, 'kind' | 'likelihood'>,
  { verb }: Subject,
): string {
  const [base, rest] = VERBS[kind];
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
 * What else than its kind it may come to, as far as the range reaches: "If not, a counter."; "It could be anything
 * from a refusal to acceptance."; "We see no sign of anything else."
 */
export function rangeInWords({ low, high, kind }: Pick<Reception, 'low' | 'high' | 'kind'>): string {
  const within = RECEPTION_KINDS.filter((one) => one === kind || reach({ low, high }, one) >= NOTABLE);
  const [other, ...more] = within.filter((one) => one !== kind);
  if (other === undefined) return 'We see no sign of anything else.';
  if (more.length === 0) return `If not, ${NOUNS[other]}.`;
  return `It could be anything from ${NOUNS[at(within, 0)]} to ${NOUNS[at(within, within.length - 1)]}.`;
}

/** How much of the quarter of a kind lies in a range. */
function reach({ low, high }: Pick<Reception, 'low' | 'high'>, kind: ReceptionKind): number {
  const from = RECEPTION_KINDS.indexOf(kind) * QUARTER;
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
