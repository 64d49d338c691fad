/** A seat that this device has: what it takes to sit there again, and to know it. */
export interface KeptSeat {
  readonly classId: string;
  readonly pupil: string;
  readonly token: string;
  readonly nickname: string;
  /** Of the scenario. */
  readonly title: string;
}

/** True if a stored value is a seat: it may come from another version of the page, or have been edited by hand. */
export function isKeptSeat(value: unknown): value is KeptSeat {
  const seat = (value ?? {}) as Partial<Record<keyof KeptSeat, unknown>>;
  const { classId, pupil, token, nickname, title } = seat;
  return [classId, pupil, token, nickname, title].every((each) => typeof each === 'string' && each.length < 300);
}
