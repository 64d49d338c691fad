import { entriesIn } from '../entries-in.ts';
import type { TextStore } from '../text-store.ts';

const NAME = 'branches';
/** Of each game the last ones are kept, and of so many games. */
const MOST_KEPT = 12;

/** A game that branched off another, or the other one itself. */
export interface BranchNote {
  /** The branch as the code of a link. */
  readonly code: string;
  /** The number of moves in common with the other game; for the origin itself, all of them. */
  readonly moves: number;
  /** Id of the delegation that somebody speaks for in it, or that did something else. */
  readonly chair: string;
  /** `played`: a person has gone on with it. `what-if`: negotiators have, after another reply. `origin`: it is the game itself. */
  readonly how: 'played' | 'what-if' | 'origin';
}

/** The branches that were made at this device, by the digest of the record of the game that they branched off. */
export interface BranchNotes {
  of(origin: number): readonly BranchNote[];
  /** Puts one down that is not there yet; one that somebody has played to its end, in the place of its beginning. */
  add(origin: number, note: BranchNote): void;
}

/** Returns the branch notes of a store. They are read each time: another page of the device may have written some. */
export function branchNotesIn(store: TextStore): BranchNotes {
  const all = () => readNotes(store.read(NAME));
  return {
    of: (origin) => all().get(origin) ?? [],
    add: (origin, note) => {
      const notes = all();
      const before = notes.get(origin) ?? [];
      if (before.some(({ code }) => code === note.code)) return;
      const others = before.filter((each) => !isSame(each, note));
      // The game that was branched off last is kept longest.
      notes.delete(origin);
      notes.set(origin, [...others, note].slice(-MOST_KEPT));
      store.write(NAME, JSON.stringify([...notes].slice(-MOST_KEPT)));
    },
  };
}

/** True if two notes are of the same branch, perhaps at different stages. */
function isSame(one: BranchNote, other: BranchNote): boolean {
  if (one.how !== other.how || one.how === 'what-if') return false;
  return one.how === 'origin' || (one.moves === other.moves && one.chair === other.chair);
}

/** Parses notes. Anything else is ignored: another version of the page may have written it, or a user by hand. */
function readNotes(text: string | undefined): Map<number, readonly BranchNote[]> {
  const notes = new Map<number, readonly BranchNote[]>();
  for (const [origin, branches] of entriesIn(text)) {
    const kept = Array.isArray(branches) ? branches.filter(isNote) : [];
    if (typeof origin === 'number' && kept.length > 0) notes.set(origin, kept);
  }
  return notes;
}

function isNote(value: unknown): value is BranchNote {
  const { code, moves, chair, how } = (value ?? {}) as Partial<BranchNote>;
  const isKnown = how === 'played' || how === 'what-if' || how === 'origin';
  return isKnown && Number.isFinite(moves) && [code, chair].every((word) => typeof word === 'string');
}
