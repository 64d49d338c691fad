/** A seat that this device has: what it takes to sit there again, and to know it. */
export interface KeptSeat {
  readonly classId: string;
  readonly pupil: string;
  readonly token: string;
  readonly nickname: string;
  /** Of the scenario. */
  readonly title: string;
  /** The chair at which this device has been, its table and its party; absent before. */
  readonly seen?: string | undefined;
}

/** True if a stored value is a seat: it may come from another version of the page, or have been edited by hand. */
export function isKeptSeat(value: unknown): value is KeptSeat {
  const seat = (value ?? {}) as Partial<Record<keyof KeptSeat, unknown>>;
  const { classId, pupil, token, nickname, title, seen = '' } = seat;
  const parts = [classId, pupil, token, nickname, title, seen];
  return parts.every((each) => typeof each === 'string' && each.length < 300);
}
