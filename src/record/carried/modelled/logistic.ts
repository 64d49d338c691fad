/** Values of the logistic function at 33 places, 128 apart, on the scale of 4,096. */
const PLACES = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];
/** The greatest absolute value of a stretched chance. */
const FURTHEST = 2047;

const SQUASHED = squashedAll();
const STRETCHED = stretchedAll();

/** The chance of 4,096, from 1 to 4,094, of a stretched one: the logistic function by whole numbers. */
export function squash(stretched: number): number {
  return SQUASHED[bounded(stretched) + FURTHEST] ?? 0;
}

/** The inverse of `squash`, from -2,047 to 2,047. */
export function stretch(chance: number): number {
  return STRETCHED[chance] ?? 0;
}

/** A stretched chance within its bounds. */
export function bounded(stretched: number): number {
  return Math.max(-FURTHEST, Math.min(FURTHEST, stretched));
}

function squashedAll(): Int16Array {
  return Int16Array.from({ length: 2 * FURTHEST + 1 }, (_, index) => {
    const stretched = index - FURTHEST;
    const [place, beyond] = [(stretched >> 7) + 16, stretched & 127];
    return ((PLACES[place] ?? 0) * (128 - beyond) + (PLACES[place + 1] ?? 0) * beyond + 64) >> 7;
  });
}

function stretchedAll(): Int16Array {
  const all = new Int16Array(4096).fill(FURTHEST);
  let from = 0;
  for (let stretched = -FURTHEST; stretched <= FURTHEST; stretched += 1) {
    const upTo = SQUASHED[stretched + FURTHEST] ?? 0;
    for (; from <= upTo; from += 1) all[from] = stretched;
  }
  return all;
}
