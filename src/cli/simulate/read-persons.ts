import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seats } from '#lab/measuring/seated.ts';
import { partyCalled } from '../party-called.ts';
import { UsageProblem } from '../usage-problem.ts';

/** Stands for every party. */
const ALL = 'all';

/**
 * Reads `us,RU`: parties by id or mark whose seats are kept as persons' are; `all` of them.
 * @throws UsageProblem where one is not there, or has been given to somebody else
 */
export function readPersons(scenario: Scenario, written: string | undefined, seats: Seats): ReadonlySet<string> {
  const words = written?.split(',').map((word) => word.trim()) ?? [];
  const ids =
    words.join() === ALL ? scenario.parties.map(({ id }) => id) : words.map((word) => partyCalled(scenario, word));
  const given = ids.find((id) => seats.has(id));
  if (given !== undefined) {
    throw new UsageProblem(`--persons and --seats both name ${given}: a person's seat has the negotiator of the file.`);
  }
  return new Set(ids);
}
