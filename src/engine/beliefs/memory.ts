import type { Game, Reading } from '../model/game.ts';
import type { PartyIndex } from '../model/moves.ts';
import type { Sign } from './sign.ts';
import type { TextVoted } from './texts-voted.ts';

/**
 * What one seat has worked out in a game, kept so that it need not be worked out again at every decision. It changes
 * nothing of what is found: each thing is kept with all that it was found from, and is used only where that is the same.
 */
export interface Memory {
  /** By party: what is thought of it. */
  readonly thoughts: Map<PartyIndex, Thought>;
  /** What the last view has shown. */
  shown: Shown | undefined;
}

/** What is thought of a party after some signs. */
export interface Thought {
  readonly readings: readonly Reading[];
  /** The positions that the readings were derived from; absent where they are the author's. */
  readonly known: readonly number[] | undefined;
  /** The signs, in words that tell them apart. */
  readonly words: readonly string[];
  /** Chances in millionths by reading and level, before the first sign and after each. */
  readonly chances: readonly (readonly number[])[];
  /** By track: the chances that the party signs, as far as they have been asked for. */
  readonly signing: Map<number, SigningChances>;
}

export interface SigningChances {
  readonly round: number;
  /** By package, 0 to 1000. Not to be changed. */
  readonly chances: Int32Array;
}

/** What a view has shown: its votes, and by party its signs as far as they have been asked for. */
export interface Shown {
  readonly view: object;
  readonly votes: readonly TextVoted[];
  readonly signs: Map<PartyIndex, readonly Sign[]>;
}

/** Memories for the seats of a game, nothing in them yet. */
export function newMemories({ secrets }: Pick<Game, 'secrets'>): Memory[] {
  return secrets.map(() => ({ thoughts: new Map(), shown: undefined }));
}
