import { findMoments, type Moments } from '../../../tools/moments/moments.ts';
import { madeOnce } from './made-once.ts';

/** Moments of the flagship; the games are played once for all workers. */
export function sharedMoments(): Promise<Moments> {
  return madeOnce('moments', findMoments);
}
