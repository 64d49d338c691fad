/** The rounds as the leaves of a calendar. */

export interface Calendar {
  readonly round: number;
  readonly count: number;
  /** "day", "round", ... */
  readonly label: string;
  /** "Day 3 of 8", in the scenario's word. */
  readonly words: string;
  /** "Thursday, 21 August 2025" where rounds have dates. */
  readonly dateWords: string | undefined;
  readonly leaves: readonly CalendarLeaf[];
}
export interface CalendarLeaf {
  readonly round: number;
  /** "21" of a date, else the round's number. */
  readonly short: string;
  /** "Thu Aug" of a date, else the scenario's word for a round. */
  readonly above: string;
  readonly when: 'past' | 'now' | 'ahead';
  /** What the game sets for it: "the date that this game sets for the meeting". */
  readonly announced: string | undefined;
}
