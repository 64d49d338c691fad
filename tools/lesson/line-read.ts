/** A line that lies before a person. */
export interface LineRead {
  readonly words: string;
  /** Said by a delegation, in a letter or in its answer, as a reason. */
  readonly isReason: boolean;
  /** Behind a press: it is there, but does not lie before the person. */
  readonly isFolded: boolean;
}

/** Returns a line of the page's own narration. */
export function told(words: string): LineRead {
  return { words, isReason: false, isFolded: false };
}

/** Returns a line that a delegation gives as its reason. */
export function given(words: string): LineRead {
  return { words, isReason: true, isFolded: false };
}

/** A reason that is there to be unfolded. */
export function folded(words: string): LineRead {
  return { words, isReason: true, isFolded: true };
}
