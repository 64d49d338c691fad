/** What one process tells the others of who is connected to it. */
export interface PresenceNews {
  /** Which process. */
  readonly from: string;
  /** Pupils by class: of all its classes, or of those that have changed. */
  readonly here: readonly (readonly [classId: string, pupils: readonly string[]])[];
  readonly isAll: boolean;
  /** Whether it asks the others to say, too, who is there. */
  readonly asks: boolean;
}

/** The way to the other processes of one service. */
export interface PresenceBus {
  tell(news: PresenceNews): void;
  listen(onNews: (news: PresenceNews) => void): void;
}

/** Where one process is alone. */
export const NO_OTHERS: PresenceBus = { tell: () => {}, listen: () => {} };
