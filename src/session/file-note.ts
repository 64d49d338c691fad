import type { CodedDiagnostic } from '#messages/diagnostic-in-words.ts';

/** A diagnostic of an opened scenario file. */
export interface FileNote extends CodedDiagnostic {
  /** An error keeps the file from being played; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Position in the file, from 1, with the text of the line; absent if it concerns the file as a whole. */
  readonly place: { readonly line: number; readonly column: number; readonly excerpt: string | undefined } | undefined;
}
