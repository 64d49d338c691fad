import type { State } from '#engine/model/state.ts';
import type { LiveTable } from './live-table.ts';
import { passingMove } from './passing-move.ts';

/** `gone`: the table no longer exists. */
type Ended = 'made' | 'gone';

/**
 * Ends the day of a table for everybody, with what has been said (see `passingMove`): up to the next dawn, or to a vote
 * that was called, which is held. Where one is being held, those who have not voted do not sign. Fails as `LiveTable.act` does.
 */
export function endDay(table: LiveTable): Promise<Ended> {
  const { round, toAct } = table.state;
  const votes = toAct?.kind === 'vote';
  return passWhile(table, (state) => state.round === round && (votes || state.toAct?.kind !== 'vote'));
}

/** Ends the game of a table: all days that are left pass, and nobody signs anything more. Fails as `LiveTable.act` does. */
export function endGame(table: LiveTable): Promise<Ended> {
  return passWhile(table, () => true);
}

async function passWhile(table: LiveTable, isToPass: (state: State) => boolean): Promise<Ended> {
  while (isToPass(table.state)) {
    const move = passingMove(table.game, table.state);
    if (move === undefined) break;
    const acted = await table.act({ after: table.entries.length, move, by: 'leader' });
    if (acted.is === 'gone') return 'gone';
    if (acted.is === 'refused') throw new Error(`a move that lets it pass is refused: ${acted.refusal.code}`);
  }
  return 'made';
}
