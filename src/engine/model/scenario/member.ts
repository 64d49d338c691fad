/** Stands of a bloc's member on an option: behind its bloc, undecided, or not behind it. */
export const STANDS = ['behind', 'undecided', 'against'] as const;
export type StandKind = (typeof STANDS)[number];

/** Member of a bloc: one of several for whom a delegation speaks. */
export interface Member {
  readonly id: string;
  /** Name within a sentence: "the Netherlands". */
  readonly name: string;
  readonly stands: readonly StandNote[];
}

/** Stand of a member on options of one issue. A member without any goes along with its bloc. */
export interface StandNote {
  readonly issue: string;
  readonly options: readonly string[];
  readonly stand: StandKind;
  /** One plain sentence; the member gives it when it dissents. */
  readonly because: string;
  /** Day from which everybody knows it; the first round where absent. */
  readonly date?: string | undefined;
  /** Quality of its documentation, as for a position. */
  readonly tag: 'stated' | 'reported' | 'inferred';
  /** Key of `sources`. */
  readonly source?: string | undefined;
  /** Not said in public: its own bloc learns of it by asking. */
  readonly private?: boolean | undefined;
}
