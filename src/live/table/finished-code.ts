import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { letPass } from '#engine/moves/let-pass.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { apply } from '#engine/play.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { linkText } from '#record/link/link-text.ts';
import type { Settings } from '#record/settings.ts';
import type { EarlierLine, LiveTable } from './live-table.ts';

/** A line of moves, and the state that it has come to. */
interface Line {
  readonly state: State;
  readonly moves: readonly Move[];
}

/**
 * The code of a finished game, as in any link of a game of persons. It takes some milliseconds: ask once. Where points are
 * never told, it says so, as a page does.
 * @throws Error while the game goes on
 */
export function finishedCode({ game, state, entries }: LiveTable, settings: Settings): string {
  return codeOf(game, { state, moves: entries.map(({ move }) => move) }, settings);
}

/** The code of a line that a table was taken back from, brought to its ending as `endGame` would have: ask once, too. */
export function earlierCode(game: Game, { state, entries }: EarlierLine, settings: Settings) {
  const line = passedToEnd(game, { state, moves: entries.map(({ move }) => move) });
  return { code: codeOf(game, line, settings), ending: endingOf(line.state) };
}

function codeOf(game: Game, { state, moves }: Line, { reveal, hints, scores }: Settings): string {
  endingOf(state);
  const told = scores === 'off' ? { reveal, hints, scores } : undefined;
  return linkText(game, state, moves, undefined, told);
}

function endingOf({ ending }: State) {
  if (ending === undefined) throw new Error('a game that goes on has no code yet');
  return ending.kind;
}

/** A line to whose end nobody moves any more, as in `passOnce`: only votes are cast, by the mandates. */
function passedToEnd(game: Game, { state: start, moves }: Line): Line {
  let state = start;
  const all = [...moves];
  while (state.toAct !== undefined) {
    const { toAct } = state;
    const isVote = toAct.kind === 'vote' || toAct.kind === 'review';
    const move = isVote ? negotiate(viewFor(game, state, toAct.party)).move : letPass(toAct);
    state = apply(game, state, move);
    all.push(move);
  }
  return { state, moves: all };
}
