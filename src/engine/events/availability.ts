import { at } from '../model/at.ts';
import type { EffectSource } from '../model/event-rules.ts';
import type { Clause, IssueIndex, OptionIndex } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { Table } from '../model/table.ts';
import { optionsOf } from '../model/wording.ts';

/** Part of the table that availability depends on. */
type Options = Pick<Table, 'world'>;

/** True if an option can be offered, initialled and settled on. */
export function isAvailable({ world }: Options, issue: IssueIndex, option: OptionIndex): boolean {
  return at(at(world.offTable, issue), option) === 0;
}

/** Cause that took an option off the table; `undefined` while it is available. */
export function takenOffBy({ world }: Options, issue: IssueIndex, option: OptionIndex): EffectSource | undefined {
  const number = at(at(world.offTable, issue), option);
  if (number === 0) return undefined;
  return number > 0 ? { kind: 'event', event: number - 1 } : { kind: 'lever', lever: -number - 1 };
}

/** A cause as the whole number that the state keeps: 1 and up for events, -1 and down for levers. */
export function causeNumber(cause: EffectSource): number {
  return cause.kind === 'event' ? cause.event + 1 : -cause.lever - 1;
}

/** Refuses clauses of which one, or one of its readings, is off the table. */
export function availabilityRefusal(table: Options, clauses: readonly Clause[]): Refusal | undefined {
  for (const clause of clauses) {
    for (const option of optionsOf(clause)) {
      const cause = takenOffBy(table, clause.issue, option);
      if (cause !== undefined) return { code: 'off-table', issue: clause.issue, option, cause };
    }
  }
  return undefined;
}
