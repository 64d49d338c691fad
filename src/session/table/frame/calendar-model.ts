import type { TrackIndex } from '#engine/model/moves.ts';
import type { IsoDate } from '#engine/model/scenario/iso-date.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dateOf } from '../../words/date-of.ts';

/** The rounds as the leaves of a calendar. */
export interface CalendarModel {
  readonly round: number;
  readonly count: number;
  /** "Day 3 of 8", in the scenario's word. */
  readonly words: string;
  /** Of this round, where rounds have dates. */
  readonly date: IsoDate | undefined;
  readonly leaves: readonly CalendarLeaf[];
}

export interface CalendarLeaf {
  readonly round: number;
  /** "21" of a date, else the round's number. */
  readonly short: string;
  /** "Thu Aug" of a date, else the scenario's word for a round. */
  readonly above: string;
  readonly when: 'past' | 'now' | 'ahead';
  /** The whole entry: "Thursday, 21 August: the date that this game sets for the meeting". */
  readonly words: string;
  /** Deadline that the game sets on it: "the date that this game sets for the meeting". */
  readonly announced: string | undefined;
  /** The part that it is set for. */
  readonly track?: TrackIndex | undefined;
}

/** The days of the game, with today and the dates that the game sets. */
export function calendarOf(game: LocalizedGame, round: number): CalendarModel {
  const count = game.common.roundCount;
  return {
    round,
    count,
    words: game.say('frame.round-of-count', { round, count }),
    date: dateOf(game, Math.max(1, round)),
    leaves: Array.from({ length: count }, (_, index) => leafOf(game, index + 1, round)),
  };
}

function leafOf(game: LocalizedGame, round: number, now: number): CalendarLeaf {
  const date = dateOf(game, round);
  const aimed = game.common.tracks.findIndex((track) => track.aimFor?.round === round);
  return {
    round,
    short: date === undefined ? String(round) : String(Number(date.slice(8))),
    above: date === undefined ? game.say('frame.leaf-above-undated') : game.say('frame.leaf-above', { date }),
    when: whenIs(round, now),
    words: aimed === -1 ? game.say('frame.leaf', { round }) : game.say('frame.leaf-aimed-for', { round, track: aimed }),
    announced: aimed === -1 ? undefined : game.say('frame.aimed-for', { track: aimed }),
    track: aimed === -1 ? undefined : aimed,
  };
}

function whenIs(round: number, now: number): CalendarLeaf['when'] {
  if (round === now) return 'now';
  return round < now ? 'past' : 'ahead';
}
