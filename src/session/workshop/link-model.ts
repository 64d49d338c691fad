/** The way of a scenario into a link. */
export interface LinkModel {
  /** Length of a link with all of the scenario. */
  readonly characters: number;
  /** Greatest length of a link with a scenario. */
  readonly most: number;
  /** The form in which a link carries the scenario; `too-long` before it is known how much must be cut. */
  readonly form: 'whole' | 'shortened' | 'missing' | 'too-long';
  /** The link; `undefined` if there is none, or none yet. */
  readonly link: string | undefined;
}
