import type { PartyIndex, TrackIndex } from '#engine/model/moves.ts';

/** Where something stands in the models of a debrief. */
export interface Where {
  /** The model that it stands in: "ending", "measures 1". */
  readonly place: string;
  /** Of which part, delegation and day it is said, as far as the model tells. */
  readonly track?: TrackIndex;
  readonly party?: PartyIndex;
  readonly round?: number;
  /** What it stands in, the innermost first. */
  readonly within: readonly object[];
}

/** Every string in a model, with where it stands. */
export function* leaves(value: unknown, where: Where): Generator<readonly [words: string, where: Where]> {
  if (typeof value === 'string') yield [value, where];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  const inside = { ...where, ...told(value), within: [value, ...where.within] };
  for (const each of Object.values(value)) yield* leaves(each, inside);
}

function told(value: object): Partial<Where> {
  const { track, round, party, by, key } = value as Readonly<Record<string, unknown>>;
  const who = numberOf(party) ?? partyOfMark(party) ?? partyOfMark(by);
  // Rows of the steps to talk about tell of their part by their key alone.
  const part =
    numberOf(track) ?? (typeof key === 'string' && key.startsWith('part ') ? Number(key.slice(5)) : undefined);
  const day = numberOf(round);
  return {
    ...(part !== undefined && { track: part }),
    ...(who !== undefined && { party: who }),
    ...(day !== undefined && { round: day }),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function partyOfMark(mark: unknown): number | undefined {
  return typeof mark === 'object' && mark !== null ? numberOf((mark as { readonly party?: unknown }).party) : undefined;
}
