/** A piece of a sentence: words, or words that the page draws in its own way. */
export type SentencePart = string | TaggedPart;

/** Words inside a tag of a message, `{#term of=no-deal}no deal{/term}`. */
export interface TaggedPart {
  readonly tag: string;
  /** The tag's option `of`, such as the entry that explains the words. */
  readonly of: string | undefined;
  readonly words: string;
}

/** A message that has been read, to be said with its values. */
export interface Message {
  words(values: object): string;
  /** The same in pieces, for a renderer of tags. */
  parts(values: object): readonly SentencePart[];
}

/** Reads a message from its text. */
export type ReadMessage = (text: string) => Message;
