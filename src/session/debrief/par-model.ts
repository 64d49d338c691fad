/** What a scenario's negotiators make of a game, over many of them. */
export interface Par {
  /** How many games were played. */
  readonly games: number;
  readonly parts: readonly ParPart[];
}

export interface ParPart {
  readonly track: number;
  readonly title: string;
  /** In how many games it was signed. */
  readonly signed: number;
  readonly articles: readonly ParArticle[];
}

export interface ParArticle {
  readonly number: number;
  readonly title: string;
  /** What it says where it was signed and is not silent, and in how many games; the commonest first. */
  readonly answers: readonly { readonly label: string; readonly games: number }[];
}
