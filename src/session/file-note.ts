import type { CodedDiagnostic } from '#messages/diagnostic-in-words.ts';

/** What is said of an opened scenario file. */
export interface FileNote extends CodedDiagnostic {
  /** An error keeps the file from being played; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Where it stands, from 1, with what the line says; absent where the file as a whole is meant. */
  readonly place: { readonly line: number; readonly column: number; readonly excerpt: string | undefined } | undefined;
}
