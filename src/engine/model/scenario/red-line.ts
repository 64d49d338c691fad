import type { OptionSets } from './option-sets.ts';

/** A combination that a party never signs. A declared one is public. */
export interface RedLine {
  readonly party: string;
  readonly never: OptionSets;
  readonly declared: boolean;
  readonly because: string;
  readonly source?: string | undefined;
}
