import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { State } from '#engine/model/state.ts';
import type { Course } from '#engine/playing-on/course.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dispatchInWords } from '../words/dispatch-in-words.ts';
import { markOf, trackTitle } from '../words/names.ts';
import { linesThen } from './lines-then.ts';
import type { PathMark } from './path-model.ts';

/** A mark, and when it could first be known. */
export interface MarkThen extends Omit<PathMark, 'at'> {
  /** Number of moves made. */
  readonly moment: number;
}

/** Returns the marks on a game's path: votes, levers, departures and news, in order. */
export function pathMarksOf(game: LocalizedGame, course: Pick<Course, 'moves' | 'stateAt'>): MarkThen[] {
  const end = course.stateAt(course.moves.length);
  return linesThen(course).flatMap(({ line, place, moment }) => {
    const mark = markOfLine(game, end, line);
    return mark === undefined ? [] : [{ ...mark, key: `line-${place}`, moment }];
  });
}

function markOfLine(game: LocalizedGame, end: State, line: Dispatch): Omit<MarkThen, 'key' | 'moment'> | undefined {
  const { words } = dispatchInWords(game, end, line);
  switch (line.kind) {
    case 'voted':
      return { kind: line.signed ? 'signed' : 'failed', party: undefined, short: trackTitle(game, line.track), words };
    case 'leverUsed':
      return {
        kind: 'lever',
        party: markOf(game, line.party),
        short: at(game.scenario.levers ?? [], line.lever).label,
        words: game.say('move.use-lever', {
          party: line.party,
          label: at(game.scenario.levers ?? [], line.lever).label,
        }),
      };
    case 'walkedOut':
      return { kind: 'left', party: markOf(game, line.party), short: markOf(game, line.party).name, words };
    case 'happened':
      return {
        kind: 'news',
        party: undefined,
        short: at(game.scenario.events ?? [], line.event).title,
        words: at(game.scenario.events ?? [], line.event).title,
      };
    default:
      return undefined;
  }
}
