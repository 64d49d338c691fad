import type { DiagnosticCode, Fault } from './faults/fault.ts';
import type { Suggestion } from './faults/suggestion.ts';

/** An error stops the file from being played; a warning does not. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with a scenario file, and where. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** In the same line, behind the last character that is meant; from 1, in UTF-16 units. */
  readonly endColumn: number;
  readonly fault: Fault;
  readonly suggestion?: Suggestion | undefined;
}

/** Keys and list indices from the root of the file to a value in it. */
export type Path = readonly (string | number)[];

/** The result of a check, before its position in the text is known. */
export interface Finding {
  readonly severity: Severity;
  readonly fault: Fault;
  readonly path: Path;
  /** The part of the entry that is meant: its key, or its value (default). */
  readonly at?: 'key' | 'value' | undefined;
  /** The id that is unknown, or for which something is missing. */
  readonly about?: string | undefined;
  readonly suggestion?: Suggestion | undefined;
}
