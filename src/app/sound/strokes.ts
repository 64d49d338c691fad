import type { SoundName } from '#session/sounds-between.ts';

/** Highest amplitude, of 1, of everything that sounds at once: 14 decibels below full scale. */
export const PEAK = 0.2;

/** One gesture of a sound. Times in milliseconds, frequencies in hertz, `level` as a share of `PEAK`. */
export interface Stroke {
  /** A tone that dies away, or noise through a band that moves from `from` to `to`. */
  readonly of: 'tone' | 'noise';
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly level: number;
}

const tone = (at: number, length: number, pitch: number, level: number): Stroke => ({
  of: 'tone',
  at,
  length,
  from: pitch,
  to: pitch,
  level,
});
const noise = (at: number, length: number, from: number, to: number, level: number): Stroke => ({
  of: 'noise',
  at,
  length,
  from,
  to,
  level,
});

/** The strokes of each sound. */
export const STROKES: Readonly<Record<SoundName, readonly Stroke[]>> = {
  // Paper that slides over a table
  send: [noise(0, 120, 2200, 3600, 0.8)],
  // Two taps on wood
  answer: [
    tone(0, 70, 430, 0.55),
    noise(0, 24, 1600, 1200, 0.4),
    tone(150, 70, 390, 0.55),
    noise(150, 24, 1600, 1200, 0.4),
  ],
  // A pen: three strokes within 200 ms
  initial: [noise(0, 60, 4200, 5200, 0.45), noise(75, 50, 5200, 4400, 0.4), noise(135, 65, 4400, 5600, 0.45)],
  // A low bell, and the fifth above it
  agreed: [tone(0, 1500, 196, 0.6), tone(180, 1300, 294, 0.4)],
  // One low tap
  'sent-back': [tone(0, 110, 150, 0.7), noise(0, 20, 900, 600, 0.3)],
  // A page turns
  day: [noise(0, 170, 900, 2800, 0.5), noise(180, 90, 2600, 1400, 0.4)],
  // A chair on a carpet
  hall: [noise(0, 260, 260, 180, 0.7), tone(270, 90, 110, 0.5)],
};
