import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { warning } from '../../check.ts';
import type { Finding } from '../../diagnostic.ts';
import { leastAndMost } from '../least-and-most.ts';
import type { Remark } from '../remark.ts';

/** Of one party so many more answers may be known than of another, in all and as a share. */
const MORE = 2;
const MUCH_MORE = 1.25;

/** Warns if much less is publicly known of one signatory than of another, or if no position of a party has a source. */
export const partiesKnownAlike: Remark = function* ({ scenario }) {
  yield* unequalNumbers(scenario);
  const sourced = (party: string) =>
    scenario.positions.some((each) => each.party === party && each.source !== undefined);
  if (!scenario.parties.some(({ id }) => sourced(id))) return;
  for (const { id } of scenario.parties.filter((party) => !sourced(party.id))) {
    const first = scenario.positions.findIndex(({ party }) => party === id);
    if (first === -1) continue;
    yield warning({ code: 'unsourced-positions', party: id }, ['positions', first], {
      suggestion: { code: 'name-a-source' },
    });
  }
};

function* unequalNumbers({ parties: all, tracks, positions }: Scenario): Iterable<Finding> {
  const parties = all.filter(({ id }) => tracks.some(({ signatories }) => signatories.includes(id)));
  const known = parties.map(({ id }) => {
    const answers = positions.filter(({ party }) => party === id).map(({ issue, option }) => `${issue} ${option}`);
    return new Set(answers).size;
  });
  const { least, most } = leastAndMost(known);
  if (most.has - least.has <= MORE || most.has <= least.has * MUCH_MORE) return;
  const [better, worse] = [parties[most.index], parties[least.index]];
  if (better === undefined || worse === undefined) return;
  const values = { party: better.id, has: most.has, other: worse.id, otherHas: least.has };
  yield warning({ code: 'unequal-positions', ...values }, ['parties', all.indexOf(worse)], {
    suggestion: { code: 'add-positions', party: worse.id },
  });
}
