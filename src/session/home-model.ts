/** The expected decision of a home on a text. */
export interface HomeModel {
  /** Home would rather ratify it than not. */
  readonly ratifies: boolean;
  /** True if it could go either way. */
  readonly isOpen: boolean;
  /** "As the text stands, home would probably ratify it." */
  readonly words: string;
  /** Reasons for the expected decision. */
  readonly reasons: readonly string[];
}

/** A group at home, for its own delegation. */
export interface FactionModel {
  readonly name: string;
  /** Of 100. */
  readonly weight: number;
  readonly words: string;
  readonly wants: string;
}
