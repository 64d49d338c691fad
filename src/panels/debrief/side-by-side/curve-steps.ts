import { curveStepAfter, line } from 'd3-shape';

/** A line in steps: each value lasts for a whole day. Days are so many pixels wide, `yAt` says how far from the top a value lies. */
export function curveSteps(values: readonly number[], day: number, yAt: (value: number) => number): string {
  const steps = line<number>()
    .x((_, index) => index * day)
    .y(yAt)
    .curve(curveStepAfter);
  return steps([...values, ...values.slice(-1)]) ?? '';
}

/** Returns the positions of two labels at two heights, moved apart as far as they need within a room. */
export function labelsApart(one: number, other: number, apart: number, room: number): [number, number] {
  const lacking = Math.max(0, apart - Math.abs(one - other)) / 2;
  const [upper, lower] = one <= other ? [one - lacking, other + lacking] : [other - lacking, one + lacking];
  const shift = Math.max(0, -upper) - Math.max(0, lower - room);
  return one <= other ? [upper + shift, lower + shift] : [lower + shift, upper + shift];
}
