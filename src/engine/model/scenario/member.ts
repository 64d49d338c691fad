/** Where a member of a bloc can stand on an option: behind its bloc, not yet decided, or not behind it. */
export const STANDS = ['behind', 'undecided', 'against'] as const;
export type Stand = (typeof STANDS)[number];

/** One of those for whom a delegation speaks, when it speaks for several. */
export interface Member {
  readonly id: string;
  /** As it stands within a sentence: "the Netherlands". */
  readonly name: string;
  readonly stands: readonly StandNote[];
}

/** What a member thinks of options of one issue. A member without any goes along with its bloc. */
export interface StandNote {
  readonly issue: string;
  readonly options: readonly string[];
  readonly stand: Stand;
  /** One plain sentence; the member gives it when it dissents. */
  readonly because: string;
  /** Day from which everybody knows it; the first round where absent. */
  readonly date?: string | undefined;
  /** How well it is documented, as of a position. */
  readonly tag: 'stated' | 'reported' | 'inferred';
  /** Key of `sources`. */
  readonly source?: string | undefined;
  /** Not said in public: its own bloc learns of it by asking. */
  readonly private?: boolean | undefined;
}
