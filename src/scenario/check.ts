import type { Issue } from '#engine/model/scenario/issue.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Finding, Path } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fault } from './faults/fault.ts';
import type { Suggestion } from './faults/suggestion.ts';
import { isSameName } from './id-of-name.ts';

/** Looks for one kind of mistake in a scenario of the right shape. */
export type Check = (scenario: Scenario) => Iterable<Finding>;

/** The optional properties of a finding. */
type More = Pick<Finding, 'at' | 'about' | 'suggestion'>;

/** An error at the value of a path. */
export function error(fault: Fault, path: Path, more: More = {}): Finding {
  return { severity: 'error', fault, path, ...more };
}

/** A warning at the value of a path. */
export function warning(fault: Fault, path: Path, more: More = {}): Finding {
  return { severity: 'warning', fault, path, ...more };
}

/** The ids of a list. */
export function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map((item) => item.id);
}

/** The largest number of names that a sentence lists. */
const MOST_NAMES = 8;

/** The names to choose from, where they are few. */
function thereAre(names: readonly string[]): Suggestion | undefined {
  return names.length > 0 && names.length <= MOST_NAMES ? { code: 'there-are', names } : undefined;
}

const KINDS = {
  party: 'unknown-party',
  track: 'unknown-track',
  issue: 'unknown-issue',
  source: 'unknown-source',
} as const;

/** An error for an id that names nothing of its kind; nothing when it is known. */
export function* unknownId(
  kind: keyof typeof KINDS,
  id: string,
  known: readonly string[],
  path: Path,
  at: 'key' | 'value' = 'value',
): Iterable<Finding> {
  if (known.includes(id)) return;
  const suggestion = didYouMean(id, known) ?? thereAre(known);
  yield error({ code: KINDS[kind], id }, path, { at, about: id, suggestion });
}

/** The same for an option of an issue. Nothing where the issue itself is unknown: that is said once, elsewhere. */
export function* unknownOption(
  issue: Issue | undefined,
  id: string,
  path: Path,
  at: 'key' | 'value' = 'value',
): Iterable<Finding> {
  if (issue === undefined) return;
  const known = idsOf(issue.options);
  if (known.includes(id)) return;
  const suggestion = optionCalled(issue, id) ?? didYouMean(id, known) ?? thereAre(known);
  yield error({ code: 'unknown-option', option: id, issue: issue.id }, path, { at, about: id, suggestion });
}

/** The one option whose label was written in the place of its id. */
function optionCalled({ options }: Issue, written: string): Suggestion | undefined {
  const [first, ...others] = options.filter(({ label }) => isSameName(label, written));
  return first === undefined || others.length > 0 ? undefined : { code: 'did-you-mean', word: first.id };
}
