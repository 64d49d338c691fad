import { type DeskMoment, findDeskMoments } from '../../../tools/moments/desk-moments.ts';
import { findMoments, type Moments } from '../../../tools/moments/moments.ts';
import { madeOnce } from './made-once.ts';

/** Moments of the flagship; the games are played once for all workers. */
export function sharedMoments(): Promise<Moments> {
  return madeOnce('moments', findMoments);
}

/** Everything that can lie on the desk, as saved games; the games are played once for all workers. */
export async function sharedDeskMoments(): Promise<ReadonlyMap<DeskMoment, string>> {
  return new Map(await madeOnce('desk-moments', () => [...findDeskMoments()]));
}
