import { at } from '../../model/at.ts';
import type { LineRule } from './settled.ts';

const LAST_DAY = -6;

/**
 * Terms that were pressed into the last hour hold less well: -6 when a main part was signed on the last day (Werner &
 * Yuen, International Organization 59, 2005, on settlements that outside pressure forced). Points are a designer's.
 */
export const lastDay: LineRule = ({ game: { common }, state, tracks }) => {
  const late = tracks.filter((track) => at(state.tracks, track).since === common.roundCount);
  return late.length === 0 ? undefined : { code: 'last-day', tracks: late, points: LAST_DAY };
};
