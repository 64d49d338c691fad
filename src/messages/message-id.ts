import type { Phrases, Sentence } from './function-values.ts';
import type { Messages } from './generated/messages.ts';

type Ids<Kind> = {
  [Region in keyof Messages]: {
    [Name in keyof Messages[Region] & string]: Messages[Region][Name] extends Kind ? `${Region}.${Name}` : never;
  }[keyof Messages[Region] & string];
}[keyof Messages];

/** Id of what says one thing one way. */
export type MessageId = Ids<Sentence<unknown>>;
/** Id of what says one thing in several ways. */
export type PhrasesId = Ids<Phrases<unknown>>;

/** The values that a message asks for; of one with several ways, those of all of them. */
export type ValuesOf<Id extends MessageId | PhrasesId> = Id extends `${infer Region}.${infer Name}`
  ? Region extends keyof Messages
    ? Name extends keyof Messages[Region]
      ? Messages[Region][Name] extends { readonly values: infer Needed }
        ? Needed
        : never
      : never
    : never
  : never;
