import type { State } from '#engine/model/state.ts';
import { letPass } from '#engine/moves/let-pass.ts';
import type { Acted, LiveTable } from './live-table.ts';

/** `gone`: the table no longer exists. */
type Ended = 'made' | 'gone';

/**
 * Ends the day of a table for everybody, with what has been said (see `passOnce`): up to the next dawn, or to a vote
 * that was called, which is held. Where one is being held, negotiators vote for those who have not. Fails as
 * `LiveTable.act` does.
 */
export function endDay(table: LiveTable): Promise<Ended> {
  const { round, toAct } = table.state;
  const votes = toAct?.kind === 'vote';
  return passWhile(table, (state) => state.round === round && (votes || state.toAct?.kind !== 'vote'));
}

/**
 * Ends the game of a table by its rules: all days that are left pass, and votes that are due are held. Fails as
 * `LiveTable.act` does.
 */
export function endGame(table: LiveTable): Promise<Ended> {
  return passWhile(table, () => true);
}

/**
 * Lets the next decision of a table pass: whoever has to make it is silent. A vote cannot be passed, and a no would be an
 * objection that nobody has: a negotiator votes by the mandate, as for a pupil who is away. Nor can a single text be
 * passed. Returns `undefined` if the game is over.
 */
export async function passOnce(table: LiveTable): Promise<Acted | undefined> {
  const { toAct } = table.state;
  if (toAct === undefined) return undefined;
  const after = table.entries.length;
  if (toAct.kind === 'vote' || toAct.kind === 'review') return await table.decideOnce(after);
  return await table.act({ after, move: letPass(toAct), by: 'leader' });
}

async function passWhile(table: LiveTable, isToPass: (state: State) => boolean): Promise<Ended> {
  while (isToPass(table.state)) {
    const acted = await passOnce(table);
    if (acted === undefined) break;
    if (acted.is === 'gone') return 'gone';
    if (acted.is === 'refused') throw new Error(`a move that lets it pass is refused: ${acted.refusal.code}`);
  }
  return 'made';
}
