/** 4096 / (1 + e^(-x / 256)) for x from -2,048 to 2,048 in steps of 128, to the nearest whole number. */
const PLACES = [
  1, 2, 4, 6, 10, 17, 27, 45, 74, 120, 194, 311, 488, 747, 1102, 1546, 2048, 2550, 2994, 3349, 3608, 3785, 3902, 3976,
  4022, 4051, 4069, 4079, 4086, 4090, 4092, 4094, 4095,
];
/** The greatest absolute value of a stretched chance. */
const FURTHEST = 2047;

const SQUASHED = squashedAll();
const STRETCHED = stretchedAll();

/** The chance of 4,096, from 1 to 4,095, of a stretched one: the logistic function by whole numbers. */
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
