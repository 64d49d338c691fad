import { warning } from '../../check.ts';
import { leastAndMost } from '../least-and-most.ts';
import type { Remark } from '../remark.ts';

/** The largest acceptable ratio of the lengths of two mandates, if they differ by more than `SENTENCE` words. */
const LONGER = 1.1;
const SENTENCE = 12;

/** Warns if the lengths of the parties' mandates differ much. */
export const mandatesAlike: Remark = function* ({ scenario: { parties } }) {
  const words = parties.map(({ mandate }) => Object.values(mandate).join(' ').split(/\s+/).length);
  const { least, most } = leastAndMost(words);
  if (most.has <= least.has * LONGER || most.has - least.has <= SENTENCE) return;
  const [longest, shortest] = [parties[most.index], parties[least.index]];
  if (longest === undefined || shortest === undefined) return;
  const values = { party: longest.id, has: most.has, other: shortest.id, otherHas: least.has };
  yield warning({ code: 'unequal-mandates', ...values }, ['parties', most.index, 'mandate'], {
    at: 'key',
    suggestion: { code: 'cut-to-words', most: Math.floor(least.has * LONGER), other: shortest.id },
  });
};
