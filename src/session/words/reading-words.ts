import { sentence } from './names.ts';

/** Readings that are derived from what is public have names of the engine; those of a scenario are words already. */
const DERIVED: Readonly<Record<string, string>> = {
  'as-stated': 'It wants what it says, as strongly as it says it',
  'firm-lines-first': 'Its firm lines come before all else',
  bargaining: 'It bargains: every article weighs the same',
};

/** A way to read what a delegation wants, in words. */
export function readingInWords(name: string): string {
  return DERIVED[name] ?? sentence(name);
}
