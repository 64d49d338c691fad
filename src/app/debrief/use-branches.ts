import { useMemo, useState } from 'preact/hooks';
import type { BranchLine } from '#panels/debrief/replay/from-here.tsx';
import { type GameRecord, recordDigest } from '#record/game-record.ts';
import { addressOf } from '../route.ts';
import { openTextStore } from '../text-store.ts';
import { type BranchNote, branchNotesIn } from './branch-notes.ts';
import type { EndedGame } from './ended-game.ts';
import { recordIn } from './record-in.ts';

interface Branches {
  /** The game as it is in its link; absent where that cannot be read. */
  readonly record: GameRecord | undefined;
  /** Those of the game and, where it is one itself, the other one and its branches. */
  readonly branches: readonly BranchLine[];
  readonly keep: (note: BranchNote) => void;
}

/** The branches of a finished game that this device keeps. */
export function useBranches({ scenario, moves, code }: EndedGame): Branches {
  const { parties } = scenario;
  const notes = useMemo(() => branchNotesIn(openTextStore()), []);
  const record = useMemo(() => recordIn(code), [code]);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one has been put down
  const kept = useMemo(() => (record === undefined ? [] : keptWith(notes.of, record)), [notes, record, times]);
  return {
    record,
    branches: kept
      .filter((note) => note.code !== code)
      .map(({ chair, ...note }) => ({
        ...note,
        chair: parties.find(({ id }) => id === chair)?.name ?? '',
        address: addressOf(note.code),
      })),
    keep: (note) => {
      if (record === undefined) return;
      const digest = recordDigest(record);
      notes.add(digest, { code, moves: moves?.length ?? 0, chair: '', how: 'origin' });
      notes.add(digest, note);
      setTimes(times + 1);
    },
  };
}

function keptWith(of: (origin: number) => readonly BranchNote[], record: GameRecord): BranchNote[] {
  const own = of(recordDigest(record)).filter(({ how }) => how !== 'origin');
  return record.origin === undefined ? own : [...of(record.origin.record), ...own];
}
