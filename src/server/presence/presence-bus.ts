/** A message in which a process tells the others which pupils are connected to it. */
export interface PresenceNews {
  /** The id of the process. */
  readonly from: string;
  /** Pupils by class: of all its classes, or of those that have changed. */
  readonly here: readonly (readonly [classId: string, pupils: readonly string[]])[];
  readonly isAll: boolean;
  /** True if the other processes are asked to reply with their own pupils. */
  readonly asks: boolean;
}

/** The way to the other processes of one service. */
export interface PresenceBus {
  tell(news: PresenceNews): void;
  listen(onNews: (news: PresenceNews) => void): void;
}

/** The bus of a single process. */
export const NO_OTHERS: PresenceBus = { tell: () => {}, listen: () => {} };
