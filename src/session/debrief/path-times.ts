import { at } from '#engine/model/at.ts';
import type { Course } from '#engine/playing-on/course.ts';

/** Times of the moments of a game, in days from its beginning. */
export interface PathTimes {
  /** Number of days of the game. */
  readonly days: number;
  /** 1.5 is the middle of the second day, by the moves that were made on it. */
  atMoment(moment: number): number;
}

/** Every day is as long as any other, however many moves it had. */
export function pathTimesOf({ moves, stateAt }: Course): PathTimes {
  const rounds = moves.map((_, moment) => stateAt(moment).round);
  const days = rounds.at(-1) ?? 1;
  const begun = Array.from({ length: days }, (_, day) => rounds.indexOf(day + 1));
  return {
    days,
    atMoment: (moment) => {
      if (moment >= moves.length) return days;
      const round = at(rounds, moment);
      const first = at(begun, round - 1);
      const next = round === days ? moves.length : at(begun, round);
      return round - 1 + (moment - first) / (next - first);
    },
  };
}
