/** What the scenario itself says for the debrief. */
export interface DebriefNotesModel {
  /** Who had no chair. */
  readonly absent: string | undefined;
  readonly whatHappened: readonly {
    /** "4 September 2025." */
    readonly when: string;
    readonly words: string;
    /** "AP, stated" */
    readonly source: string;
  }[];
  /** Where what really happened stops to be told; absent where nothing is told of it. */
  readonly toldUntil: string | undefined;
  /** What the text of this game says, beside what became of the same articles; none where nothing is told of that. */
  readonly articles: readonly ArticleBeside[];
  /** What to talk about, one step after the other. */
  readonly steps: readonly { readonly title: string; readonly ask: readonly string[] }[];
}

/** An article of the game beside what became of it. */
export interface ArticleBeside {
  readonly number: number;
  readonly title: string;
  /** What the text of the game says, and whether it was signed. */
  readonly here: string;
  readonly really: string;
  /** "AP, stated, 4 September 2025"; absent where nothing was settled. */
  readonly source: string | undefined;
}
