/** The scenario's own notes for the debrief. */
export interface DebriefNotesModel {
  /** Parties to the conflict without a chair. */
  readonly absent: string | undefined;
  readonly whatHappened: readonly {
    /** "4 September 2025." */
    readonly when: string;
    readonly words: string;
    /** "AP, stated" */
    readonly source: string;
  }[];
  /** End of the account of what really happened; absent if there is none. */
  readonly toldUntil: string | undefined;
  /** Articles of this game's text beside the real ones; empty if nothing is told of these. */
  readonly articles: readonly ArticleBeside[];
  /** Topics for discussion, one step after the other. */
  readonly steps: readonly { readonly title: string; readonly ask: readonly string[] }[];
}

/** An article of the game beside what became of it. */
export interface ArticleBeside {
  readonly number: number;
  readonly title: string;
  /** Answer of this game's text, and whether it was signed. */
  readonly here: string;
  readonly really: string;
  /** "AP, stated, 4 September 2025"; absent where nothing was settled. */
  readonly source: string | undefined;
}
