import { pointsRead } from '../beliefs/points-read.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, InterestReading, TrackRules } from '../model/game.ts';
import { type DrawBetween, drawFrom, openStream } from '../model/random.ts';

/** By how much an article may matter more or less than is read, in thousandths of its weight. */
const WEIGHT_OFF = 500;
/** By how much an answer may bring more or less than is read, in thousandths of what the best answer there brings. */
const ANSWER_OFF = 300;

/**
 * A reading as the truth may lie around it: every article weighs otherwise and every answer brings otherwise, by so much
 * at most. The best packages bring what they did, so that walk-aways stay the same share of them. Variant 0 is the
 * reading itself, and each other one the same whenever it is asked for.
 */
export function variedReading(common: CommonKnowledge, reading: InterestReading, variant: number): InterestReading {
  if (variant === 0) return reading;
  const { drawn } = drawFrom(openStream(variant, 'tastes'), (draw) => reading.points.map((row) => varied(row, draw)));
  return { ...reading, ...pointsRead(common.tracks, broughtToBest(common.tracks, reading, drawn)) };
}

/** The answers of one article, in thousandths of the units that they were in. */
function varied(row: readonly number[], draw: DrawBetween): number[] {
  const weight = draw(1000 - WEIGHT_OFF, 1000 + WEIGHT_OFF);
  const off = Math.floor((Math.max(...row) * ANSWER_OFF) / 1000);
  return row.map((points) => Math.max(0, points + draw(-off, off)) * weight);
}

/** Points brought down to where the best package of each track brings what it does by a reading. */
function broughtToBest(
  tracks: readonly Pick<TrackRules, 'issues'>[],
  { sheets }: InterestReading,
  points: readonly (readonly number[])[],
): number[][] {
  const most = points.map((row) => Math.max(...row));
  const brought = points.map((row) => [...row]);
  tracks.forEach(({ issues }, track) => {
    const { best } = at(sheets, track);
    const sum = issues.reduce((all, issue) => all + at(most, issue), 0);
    for (const issue of issues) {
      brought[issue] = at(points, issue).map((each) => Math.floor((each * best) / Math.max(1, sum)));
    }
  });
  return brought;
}
