import { sentence } from './names.ts';
import type { Subject } from './subject.ts';

/** Readings that are derived from what is public have names of the engine; those of a scenario are words already. */
const DERIVED: ReadonlyMap<string, (who: Subject) => string> = new Map([
  [
    'as-stated',
    ({ it, verb }: Subject) =>
      `${it} ${verb('want')} what ${it} ${verb('say')}, as strongly as ${it} ${verb('say')} it`,
  ],
  ['firm-lines-first', ({ its }: Subject) => `${its} firm lines come before all else`],
  ['bargaining', ({ it, verb }: Subject) => `${it} ${verb('bargain')}: every article weighs the same`],
]);

/** A way to read what a delegation wants, in words. */
export function readingInWords(name: string, who: Subject): string {
  return sentence(DERIVED.get(name)?.(who) ?? name);
}
