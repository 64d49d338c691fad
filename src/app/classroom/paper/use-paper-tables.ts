import { useCallback, useMemo } from 'preact/hooks';
import { at } from '#engine/model/at.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { TableName } from '#record/link/table-name.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { openCrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { useAsync } from '../../use-async.ts';
import { openClassStore } from '../board/class-store.ts';

/** A table of a class of this device that plays the scenario. */
export interface PaperTable {
  readonly key: string;
  readonly words: string;
  readonly classId: string;
  readonly name: TableName;
  readonly seed: Seed;
  /** True if its class is told of attacks. */
  readonly tellsOfAttacks: boolean;
}

/** Keeps a game with the class of its table. Fails where this device does not. */
export type PutOnBoard = (table: PaperTable, code: string) => Promise<void>;

interface PaperTables {
  /** None until the device has been asked. */
  readonly tables: readonly PaperTable[];
  readonly putOnBoard: PutOnBoard;
}

/** The tables that a game on paper may be of, and the way to their board. */
export function usePaperTables(game: LocalizedGame): PaperTables {
  const load = useCallback(async () => {
    const scenarioStore = await openClassStore();
    return { scenarioStore, classes: await scenarioStore.list() };
  }, []);
  const loaded = useAsync(load);
  const here = loaded.is === 'there' ? loaded.value : undefined;
  const tables = useMemo(() => here?.classes.flatMap((kept) => tablesOf(game, kept)) ?? [], [here, game]);
  const putOnBoard = useCallback<PutOnBoard>(
    async (table, code) => {
      const kept = await here?.scenarioStore.update(table.classId, (before) => withResult(before, table.name, code));
      if (kept === undefined) throw new Error('the class is not kept on this device any more');
      openCrossTabChannel('parley-classes').publish(table.classId);
    },
    [here],
  );
  return { tables, putOnBoard };
}

function tablesOf(game: LocalizedGame, { id, name, scenario, tables, presets }: KeptClass): PaperTable[] {
  if (scenario.id !== game.scenario.id) return [];
  return tables.map((table) => ({
    key: `${id}/${table.name}`,
    words: game.say('paper.table-of', { table: table.called ?? table.name, class: name }),
    classId: id,
    name: table.name,
    seed: table.seed,
    tellsOfAttacks: presets.attacks?.value !== false,
  }));
}

/** Not twice where somebody puts the same there again. */
function withResult(before: KeptClass, table: TableName, code: string): KeptClass {
  if (before.results.some((result) => result.code === code && result.table === table)) return before;
  const came = Date.now();
  return { ...before, changedAt: came, results: [...before.results, { code, table, came }] };
}

/** The table after another in a list, or the same where it is the last. */
export function tableAfter(tables: readonly PaperTable[], key: string): PaperTable | undefined {
  const place = tables.findIndex((table) => table.key === key);
  return place === -1 ? undefined : at(tables, Math.min(place + 1, tables.length - 1));
}
