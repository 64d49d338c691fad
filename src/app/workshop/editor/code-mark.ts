/** Something that is said of a part of the text. */
export interface CodeMark {
  readonly from: number;
  readonly to: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** What mends it at once, and what the button for that says. */
  readonly fix?:
    | { readonly label: string; readonly from: number; readonly to: number; readonly insert: string }
    | undefined;
}
