/** Tables on logs in memory, as processes serve them. */
import type { Game } from '#engine/model/game.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import type { SeatDelta } from '#live/protocol/told-to-pupil.ts';
import { LiveTable } from '#live/table/live-table.ts';
import { SeatProjections } from '#live/table/seat-projections.ts';
import type { ReasonDetail } from '#live/table/told-reasons.ts';
import type { drawOf } from '../../properties/random-play.ts';
import { legalMovesFor } from '../../support/legal-moves.ts';
import { sampleMove } from '../../support/sample-move.ts';

export const TABLE = 'table:x';
export const ALL_TOLD: ReasonDetail = { reveal: 'full', scores: 'private' };

/** A table as one process serves it, with all that its chairs were told, by party. */
export interface Served {
  readonly table: LiveTable;
  readonly feeds: SeatProjections;
  readonly told: readonly SeatDelta[][];
}

export async function logsWithTable(): Promise<LogStore> {
  const logs = memoryLogs();
  await logs.open(TABLE, 'h');
  return logs;
}

export function persons({ common }: Pick<Game, 'common'>, seed = 1): Setup {
  return { seed, seats: Array.from({ length: common.partyCount }, () => 'person') };
}

export function serve(game: Game, setup: Setup, logs: LogStore, detail: ReasonDetail = ALL_TOLD): Served {
  const feeds = new SeatProjections(game, setup, detail);
  const told: SeatDelta[][] = setup.seats.map(() => []);
  const table = new LiveTable(game, setup, TABLE, logs, {
    made: (made) => {
      for (const [party, seen] of feeds.apply(made).entries()) if (seen !== undefined) told[party]?.push(seen);
    },
    kept: (move) => {
      const seen = feeds.keep(move);
      if (seen !== undefined) told[move.party]?.push(seen);
    },
    takenBack: (round) => {
      for (const [party, seen] of feeds.takeBack(round).entries()) told[party]?.push(seen);
    },
  });
  return { table, feeds, told };
}

/** The person whose turn it is makes some move. */
export async function actAtRandom({ table }: Served, draw: ReturnType<typeof drawOf>): Promise<void> {
  const { toAct } = table.state;
  if (toAct === undefined) return;
  const move = sampleMove(table.game, legalMovesFor(table.game, table.state, toAct.party), draw);
  await table.act({ after: table.entries.length, move, by: 'seat' });
}
