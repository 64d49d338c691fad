/** Reasons why a file of another program cannot be read, with the name of the file. */
export type UnreadableReason = { readonly file: string } & (
  | { readonly code: 'no-xml'; readonly line: number; readonly why: string }
  | { readonly code: 'doctype' | 'too-much' | 'empty'; readonly line: number }
  | { readonly code: 'other-xliff'; readonly version: string }
  | { readonly code: 'no-xliff' | 'no-po' }
  | { readonly code: 'inner-tag'; readonly id: string; readonly tag: string }
  | { readonly code: 'broken-line'; readonly line: number }
  | { readonly code: 'no-context'; readonly text: string }
);

/** A file of another program that cannot be read. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason) {
    super(reason.code);
    this.reason = reason;
  }
}
