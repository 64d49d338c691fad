/** Points and walk-aways of a scenario as a table: a column for each party. */
export interface PointsModel {
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly PointsGroup[];
}

/** The answers to an article, or the walk-aways. */
export interface PointsGroup {
  readonly is: 'article' | 'walk-aways';
  /** Of the article; absent of walk-aways. */
  readonly title: string | undefined;
  readonly rows: readonly PointsRow[];
}

export interface PointsRow {
  /** Of the answer, or the title of the part that a walk-away is for. */
  readonly label: string;
  /** By party. */
  readonly cells: readonly number[];
}

/** A cell: its row in the whole table, and its party, from 0. */
export interface PointsCell {
  readonly row: number;
  readonly column: number;
}
