import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { Seed } from './setup.ts';
import type { StreamState } from './streams.ts';

/** The purposes that draw from generators of their own. */
const PURPOSES = ['levels', 'tastes', 'shocks', 'holds', 'candour', 'events', 'dissents', 'play', 'homes'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A drawer of whole numbers, both bounds included. */
export type DrawBetween = (from: number, to: number) => number;

/** The state in which the generator of a purpose starts. Different seeds and purposes are unrelated. */
export function openStream(seed: Seed, purpose: Purpose): StreamState {
  return [...xoroshiro128plus(scatter(seed ^ scatter(PURPOSES.indexOf(purpose) + 1))).getState()];
}

/** Draws from a stream, and gives its next state. */
export function drawFrom<T>(
  stream: StreamState,
  use: (draw: DrawBetween) => T,
): { readonly drawn: T; readonly next: StreamState } {
  const generator = xoroshiro128plusFromState(stream);
  const drawn = use((from, to) => uniformInt(generator, from, to));
  return { drawn, next: [...generator.getState()] };
}

/** Spreads neighbouring seeds over all 32 bits (the finalizer of MurmurHash3, Appleby 2011, public domain). */
function scatter(seed: number): number {
  let bits = seed | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
