import type { Unit } from './unit.ts';

/** The two languages of a file, by their tags. */
export interface Tags {
  readonly source: string;
  readonly target: string;
}

/** A text that was read back. */
export type ReadUnit = Pick<Unit, 'id' | 'source' | 'target'>;

/** A form in which texts go to the tools of translators and come back. */
export interface TranslationFormat {
  /** Endings of its files. */
  readonly endings: readonly string[];
  readonly write: (units: readonly Unit[], tags: Tags) => string;
  /** Texts that are marked as not finished are not among those that are read. @throws UsageProblem */
  readonly read: (text: string, file: string) => readonly ReadUnit[];
}
