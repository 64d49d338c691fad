/** A remark on a range of the text. */
export interface CodeMark {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The correction of the text, and the label of its button. */
  readonly fix?:
    | { readonly label: string; readonly from: number; readonly to: number; readonly insert: string }
    | undefined;
}
