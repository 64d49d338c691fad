import { useMemo, useState } from 'preact/hooks';
import type { BranchLine } from '#panels/debrief/replay/from-here.tsx';
import { type Origin, type RecordHead, recordDigest } from '#record/game-record.ts';
import { addressOf } from '../route.ts';
import { openTextStore } from '../text-store.ts';
import { type BranchNote, branchNotesIn } from './branch-notes.ts';
import type { EndedGame } from './ended-game.ts';
import { headIn } from './head-in.ts';

interface Branches {
  /** The head of the game's link; `undefined` if the link cannot be read or the game cannot be replayed. */
  readonly head: RecordHead | undefined;
  /** Branches of the game and, if it is a branch itself, its origin and the branches of that. */
  readonly branches: readonly BranchLine[];
  readonly keep: (note: BranchNote) => void;
}

/** The branches of a finished game that this device keeps. */
export function useBranches({ scenario, moves, code }: EndedGame): Branches {
  const { parties } = scenario;
  const notes = useMemo(() => branchNotesIn(openTextStore()), []);
  const head = useMemo(() => headIn(code), [code]);
  const digest = useMemo(() => head && moves && recordDigest(head, moves), [head, moves]);
  const [times, setTimes] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one has been put down
  const kept = useMemo(() => keptWith(notes.of, digest, head?.origin), [notes, digest, head, times]);
  return {
    head,
    branches: kept
      .filter((note) => note.code !== code)
      .map(({ chair, ...note }) => ({
        ...note,
        chair: parties.find(({ id }) => id === chair)?.name ?? '',
        address: addressOf(note.code),
      })),
    keep: (note) => {
      if (digest === undefined) return;
      notes.add(digest, { code, moves: moves?.length ?? 0, chair: '', how: 'origin' });
      notes.add(digest, note);
      setTimes(times + 1);
    },
  };
}

function keptWith(
  of: (origin: number) => readonly BranchNote[],
  digest: number | undefined,
  origin: Origin | undefined,
): BranchNote[] {
  const own = digest === undefined ? [] : of(digest).filter(({ how }) => how !== 'origin');
  return origin === undefined ? own : [...of(origin.record), ...own];
}
