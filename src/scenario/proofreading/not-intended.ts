import type { IntendedRemark, Scenario } from '#engine/model/scenario/scenario.ts';
import { warning } from '../check.ts';
import type { Finding } from '../diagnostic.ts';
import { codeOf } from '../faults/fault.ts';

/** Remarks without those that the author says are meant. */
export function notIntended({ intended = [] }: Scenario, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => !intended.some((each) => isMeant(each, finding)));
}

/**
 * Yields a warning for each intended remark that matches no finding: the file has changed since, or the id is wrong.
 * @param isLookedFor true if remarks of a code were looked for at all
 */
export function* intendedInVain(
  { intended = [] }: Scenario,
  findings: readonly Finding[],
  isLookedFor: (code: string) => boolean,
): Iterable<Finding> {
  for (const [index, each] of intended.entries()) {
    if (!isLookedFor(each.remark) || findings.some((finding) => isMeant(each, finding))) continue;
    const { remark, about } = each;
    const fault =
      about === undefined
        ? ({ code: 'intended-nothing', remark } as const)
        : ({ code: 'intended-nothing.about', remark, about } as const);
    yield warning(fault, ['intended', index], { suggestion: { code: 'take-out-intended' } });
  }
}

function isMeant({ remark, about }: IntendedRemark, { fault }: Finding): boolean {
  if (codeOf(fault) !== remark) return false;
  return about === undefined || Object.entries(fault).some(([key, value]) => key !== 'code' && names(value, about));
}

function names(value: unknown, id: string): boolean {
  return Array.isArray(value) ? value.includes(id) : value === id;
}
