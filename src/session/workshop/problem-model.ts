/** A diagnostic of a text while it is written. */
export interface ProblemModel {
  readonly severity: 'error' | 'warning';
  /** From 1. */
  readonly line: number;
  /** Offsets in the text of what it is said of. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly suggestion: string | undefined;
  /** Fix that can be applied at once. */
  readonly fix: ProblemFix | undefined;
}

/** A change of the text, and what the button for it says. */
export interface ProblemFix {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}
