/** A reason why it may last or not. */
export interface DurabilityRow {
  readonly key: number;
  readonly title: string;
  readonly points: number;
  readonly because: string;
  readonly source: string | undefined;
}
