/** A word of a scenario's texts that is explained where players first meet it. */
export interface GlossaryEntry {
  readonly id: string;
  readonly word: string;
  /** Forms of the word in the texts, separated by commas; `*` stands for any ending. The word itself if absent. */
  readonly forms?: string | undefined;
  readonly meaning: string;
}
