import type { Move } from '#engine/model/moves.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { tableHeadIn, tableLog } from '#live/class/class-head.ts';
import type { ChairIndices, SeatDelta } from '#live/protocol/told-to-pupil.ts';
import { LiveTable } from '#live/table/live-table.ts';
import { moveText } from '#record/move-text.ts';
import type { drawOf } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';
import type { Device, School } from './school.ts';
import { LAKE } from './school.ts';

/** A table as its log tells it, for whoever may know everything. */
export async function tableInLog(school: School, classId: string, place: number, scenario = LAKE): Promise<LiveTable> {
  const id = tableLog(classId, place);
  const part = await school.logs.read(id, 0);
  if (part === undefined) throw new RangeError(`no ${id}`);
  const table = new LiveTable(compileGame(scenario), tableHeadIn(part.head).setup, id, school.logs);
  await table.catchUp();
  return table;
}

/** A pupil who plays by chance whatever is allowed. */
export interface Player {
  readonly device: Device;
  readonly chair: ChairIndices;
  /** What it has been told so far. */
  after: number;
}

export async function playerAt(device: Device, chair: ChairIndices): Promise<Player> {
  const { after } = await device.ask('sheet', {});
  return { device, chair, after };
}

/** How much a pupil has been told. */
export function toldTo({ device, after }: Player): number {
  const seen = device.told.filter(({ kind }) => kind === 'seen').map(({ message }) => message as SeatDelta);
  return seen.at(-1)?.after ?? after;
}

/** The pupil whose turn it is makes some move; gives back the move, or nothing where it is nobody's turn of theirs. */
export async function moveAtRandom(
  table: LiveTable,
  players: readonly Player[],
  draw: ReturnType<typeof drawOf>,
): Promise<Move | undefined> {
  await table.catchUp();
  const party = table.state.toAct?.party;
  const player = players.find(({ chair }) => chair.party === party);
  if (party === undefined || player === undefined) return undefined;
  const move = sampleMove(table.game, legalMovesFor(table.game, table.state, party), draw);
  await player.device.ask('move', { after: toldTo(player), moves: [moveText(move)] });
  return move;
}
