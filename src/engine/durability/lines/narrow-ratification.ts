import type { LineRule } from './settled.ts';

/** Points of support over what was needed, below which a ratification is narrow. */
const MARGIN = 5;
const NARROW = -5;

/**
 * Penalty for a narrow ratification, which is fought over at home the day after: -5 if a signatory has less than 5
 * points over what it needed. Involuntary defection, Putnam (International Organization 42, 1988); the points are a
 * designer's.
 */
export const narrowRatification: LineRule = ({ ratifications, tracks }) => {
  const narrow = ratifications.filter(
    ({ track, support, needed }) => tracks.includes(track) && support < needed + MARGIN,
  );
  if (narrow.length === 0) return undefined;
  return { code: 'narrow', parties: [...new Set(narrow.map(({ party }) => party))], points: NARROW };
};
