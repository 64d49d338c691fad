import { at } from '#engine/model/at.ts';
import type { TrackIndex } from '#engine/model/moves.ts';
import type { Course } from '#engine/playing-on/course.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { type LineThen, linesThen } from './lines-then.ts';
import type { PathStretch } from './path-model.ts';

/** Ends of a stretch; if two coincide, the first in this list applies. */
const ENDS = ['signed', 'failed', 'date', 'offer', 'end'] as const;

type StretchEnd = {
  /** Number of moves made. */
  readonly moment: number;
} & (
  | { readonly by: 'signed' | 'failed' | 'date'; readonly track: TrackIndex }
  | { readonly by: 'offer' | 'end'; readonly track?: undefined }
);

/**
 * The stretches of a finished game, as its record has them: each is called by what ended it. That is a signature, the first
 * vote on a part that failed, a date that passed, or the first offer where it was not made on the first day. None where
 * nothing of that came before the end.
 */
export function stretchesOf(game: LocalizedGame, course: Course, times: PathTimes): PathStretch[] {
  const ends = endsOf(course);
  if (ends.length < 2) return [];
  return ends.map((end, index) => ({
    from: index === 0 ? 0 : times.atMoment(at(ends, index - 1).moment),
    to: times.atMoment(end.moment),
    words: stretchInWords(game, end),
  }));
}

function stretchInWords(game: LocalizedGame, { by, track }: StretchEnd): string {
  return track === undefined
    ? game.say(`debrief-path.stretch-${by}`)
    : game.say(`debrief-path.stretch-${by}`, { track });
}

function endsOf(course: Course): StretchEnd[] {
  const lines = linesThen(course);
  const all: StretchEnd[] = [
    ...lines.flatMap((line) => endBy(line)),
    ...firstOffer(course),
    { by: 'end', moment: course.moves.length },
  ];
  const ordered = all.sort((a, b) => a.moment - b.moment || ENDS.indexOf(a.by) - ENDS.indexOf(b.by));
  // A later vote that fails ends nothing, and so must not stand in the place of the end.
  const firsts = ordered.filter(
    (end, index) => ordered.findIndex(({ by, track }) => by === end.by && track === end.track) === index,
  );
  return firsts.filter((end, index) => firsts.findIndex(({ moment }) => moment === end.moment) === index);
}

function endBy({ line, moment }: LineThen): StretchEnd[] {
  if (line.kind === 'voted') return [{ by: line.signed ? 'signed' : 'failed', track: line.track, moment }];
  return line.kind === 'datePassed' ? [{ by: 'date', track: line.track, moment }] : [];
}

function firstOffer({ moves, stateAt }: Course): StretchEnd[] {
  const move = moves.findIndex(({ type }) => type === 'offer' || type === 'draft');
  return move === -1 || stateAt(move).round === 1 ? [] : [{ by: 'offer', moment: move + 1 }];
}

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
