import type { PartyMark } from '../../party-mark.ts';

/** Conversation of the person and one other delegation, with what else the other has done; oldest first. */
export interface ThreadModel extends PartyMark {
  readonly entries: readonly ThreadEntry[];
  /** Sentence on an answer that came after the person's day had ended, which is its news now. */
  readonly dayOver?: string | undefined;
}

export interface ThreadEntry {
  /** Index of its line in the record. */
  readonly key: number;
  /** `news`: the other delegation did it at the table, and wrote to nobody. */
  readonly by: 'you' | 'them' | 'news';
  /** Title of a letter or an answer: "Moscow refuses"; `undefined` if the words need none. */
  readonly heading: string | undefined;
  /** "Friday, brought by Washington" */
  readonly when: string;
  /** A paragraph: the letter in its sender's voice, a question, a sentence on what was done. */
  readonly words: string;
  /** Reason of something that the delegation has done, in its words; `undefined` if it gave none. */
  readonly why?: string | undefined;
  /** True of the person's answer to a letter, to which no answer comes. */
  readonly isClosing?: boolean | undefined;
  /** True of an opening statement, all of which stands in the draft. */
  readonly isOpening?: boolean | undefined;
  /** True if it came since the person last acted. */
  readonly isNew: boolean;
}
