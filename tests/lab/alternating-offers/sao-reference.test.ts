import { describe, expect, it } from 'vitest';
import { matterOf } from '#lab/alternating-offers/matter-of.ts';
import { runAlternatingOffers } from '#lab/alternating-offers/run-alternating-offers.ts';
import { WHOLE } from '#lab/alternating-offers/sheet-of.ts';
import { type Exponent, timeDependent } from '#lab/alternating-offers/time-dependent.ts';
import { hasReference, readReference, referenceDomain } from '../../support/reference.ts';

interface ReferenceRun {
  readonly domain: string;
  readonly n_parties: number;
  readonly n_steps: number;
  readonly kinds: readonly string[];
  readonly exponents: readonly Exponent[];
  readonly agreement_index: number;
  readonly agreement_utils: readonly number[];
  readonly independent: { readonly step: number };
  readonly tie_free: boolean;
}

const isThere = hasReference('sao_reference.json');
const { runs } = isThere ? (readReference('sao_reference.json') as { runs: ReferenceRun[] }) : { runs: [] };
const rerun = ({ domain, n_parties, n_steps, kinds, exponents }: ReferenceRun) => {
  const matter = matterOf(referenceDomain(domain, n_parties));
  const negotiators = exponents.map((exponent, party) => timeDependent(kinds[party] ?? '', exponent));
  return { matter, negotiation: runAlternatingOffers(matter, negotiators, n_steps) };
};
const titled = (all: readonly ReferenceRun[]) =>
  all.map((run) => [`${run.domain}@${run.n_parties} ${run.kinds.join(', ')}`, run] as const);

// Where the reference data is missing, the report counts these as skipped.
describe.skipIf(!isThere)('the runs of NegMAS', () => {
  it('are all there', () => {
    expect(runs.filter((run) => run.tie_free)).toHaveLength(11);
  });

  it.for(titled(runs.filter((run) => run.tie_free)))('end alike without ties: %s', ([, run]) => {
    const { matter, negotiation } = rerun(run);
    expect(negotiation).toMatchObject({
      ending: 'agreed',
      outcome: run.agreement_index,
      round: run.independent.step,
    });
    for (const [party, utility] of run.agreement_utils.entries()) {
      expect((matter.sheets[party]?.values[run.agreement_index] ?? 0) / WHOLE).toBeCloseTo(utility, 8);
    }
  });

  it.for(titled(runs.filter((run) => !run.tie_free)))('end in an agreement with ties, too: %s', ([, run]) => {
    expect(rerun(run).negotiation.ending).toBe('agreed');
  });
});
