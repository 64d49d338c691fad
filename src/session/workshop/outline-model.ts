/** A line of the outline of a text. */
export interface OutlineModel {
  /** Of its place: stays the same while the text is typed. */
  readonly key: string;
  readonly label: string;
  readonly name: string | undefined;
  /** Offset at which it begins. */
  readonly from: number;
  readonly parts: readonly OutlineModel[];
}
