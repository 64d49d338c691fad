import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { DiagnosticCode, Finding, Path } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';

/** Looks for one kind of mistake in a scenario of the right shape. */
export type Check = (scenario: Scenario) => Iterable<Finding>;

/** An error at the value of a path. */
export function error(code: DiagnosticCode, path: Path, message: string, more: Partial<Finding> = {}): Finding {
  return { severity: 'error', code, path, message, ...more };
}

/** A warning at the value of a path. */
export function warning(code: DiagnosticCode, path: Path, message: string, suggestion?: string): Finding {
  return { severity: 'warning', code, path, message, suggestion };
}

/** The ids of a list. */
export function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map((item) => item.id);
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
  const message = `There is no ${kind} "${id}".`;
  yield error(KINDS[kind], path, message, { at, about: id, suggestion: didYouMean(id, known) });
}
