import { useEffect } from 'preact/hooks';
import { openTextStore } from '../text-store.ts';
import { branchNotesIn } from './branch-notes.ts';
import type { EndedGame } from './ended-game.ts';
import { headIn } from './head-in.ts';

/** A game that ended, and branched off another one, is kept with that one in the place of its beginning. */
export function useNotedBranch({ scenario: { parties }, code }: Pick<EndedGame, 'scenario' | 'code'>): void {
  useEffect(() => {
    const { origin, setup } = headIn(code) ?? {};
    const chair = setup && parties[setup.seats.indexOf('person')]?.id;
    if (origin === undefined || chair === undefined) return;
    branchNotesIn(openTextStore()).add(origin.record, { code, moves: origin.moves, chair, how: 'played' });
  }, [code, parties]);
}
