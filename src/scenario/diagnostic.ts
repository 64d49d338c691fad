/** Everything that can be said about a scenario file. Codes are stable: tests, editors and scripts rely on them. */
export const DIAGNOSTIC_CODES = [
  // The text as such.
  'empty-file',
  'file-too-big',
  'forbidden-character',
  'too-deep',
  'several-documents',
  'syntax',
  'alias',
  'bad-key',
  'duplicate-key',
  'not-a-map',
  // The shape of the file.
  'unknown-key',
  'missing-key',
  'wrong-type',
  'unknown-value',
  'comma-in-text',
  'decimal-comma',
  'cut-text',
  'bad-id',
  'bad-format',
  'empty-text',
  'too-long',
  'too-few',
  'too-many',
  'out-of-range',
  'too-precise',
  // What the parts say about one another.
  'duplicate-id',
  'duplicate-mark',
  'repeated',
  'unknown-party',
  'unknown-track',
  'unknown-issue',
  'unknown-option',
  'unknown-source',
  'missing-points',
  'missing-walk-away',
  'missing-source',
  'missing-placeholder',
  'track-without-issues',
  'track-cycle',
  'late-target',
  'not-a-date',
  'dates-order',
  'dates-count',
  'late-position',
  'repeated-position',
  'mixed-tracks',
  'channel-to-itself',
  'repeated-channel',
  'too-many-packages',
  'nothing-to-settle-on',
  'never-signable',
  'claim-about-oneself',
  'early-fact',
  'late-claim',
  'bad-time',
  'event-outside-game',
  'bad-effect',
  'points-for-attack',
  'silence-off-table',
  'two-forms',
  'priors-sum',
  'late-stand',
  'repeated-stand',
  'private-with-date',
  'nobody-to-mediate',
  'mediator-unreachable',
  'contradicting-position',
  'position-across-red-line',
  'walk-away-out-of-reach',
  'walk-away-binds-nothing',
  'indifferent-party',
  'unknown-flag',
  'unknown-icon',
  'id-not-file-name',
  'more-problems',
  // What a translation has and lacks.
  'other-scenario',
  'bad-language',
  'missing-text',
  'stale-text',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

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
  /** A plain sentence. */
  readonly message: string;
  /** What the author may have meant, as a sentence. */
  readonly suggestion?: string | undefined;
}

/** Keys and list indices from the root of the file to a value in it. */
export type Path = readonly (string | number)[];

/** What a check has found, before it is placed in the text. */
export interface Finding {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly path: Path;
  /** Whether the key or (by default) the value at the path is meant. */
  readonly at?: 'key' | 'value' | undefined;
  /** The id that is unknown, or for which something is missing. */
  readonly about?: string | undefined;
  readonly message: string;
  readonly suggestion?: string | undefined;
}
