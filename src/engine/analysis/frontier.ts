/** The packages that no other is better than for somebody and worse than for nobody (Pareto), equal ones merged. */
export interface Frontier {
  /** The first row of each of the different points. */
  readonly rows: Int32Array;
  /** By row: number of packages with those points. */
  readonly counts: Int32Array;
}
