/** A seat that this device has: what it takes to sit there again, and to know it. */
export interface KeptSeat {
  readonly classId: string;
  readonly pupil: string;
  readonly token: string;
  readonly nickname: string;
  /** Of the scenario. */
  readonly title: string;
}

/** Seats that are kept, at most. The oldest go first. */
const MOST = 12;

/** The seats in a text that this device has kept; what another version of the page has written, or somebody by hand, may be anything. */
export function seatsIn(text: string | undefined): readonly KeptSeat[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isSeat) : [];
  } catch {
    return [];
  }
}

/** The same with another one, which comes first and takes the place of an earlier one in its class. */
export function seatsWith(
  seats: readonly KeptSeat[],
  { classId, pupil, token, nickname, title }: KeptSeat,
): KeptSeat[] {
  const others = seats.filter((seat) => seat.classId !== classId);
  return [{ classId, pupil, token, nickname, title }, ...others].slice(0, MOST);
}

function isSeat(value: unknown): value is KeptSeat {
  const seat = (value ?? {}) as Partial<Record<keyof KeptSeat, unknown>>;
  const { classId, pupil, token, nickname, title } = seat;
  return [classId, pupil, token, nickname, title].every((each) => typeof each === 'string' && each.length < 300);
}
