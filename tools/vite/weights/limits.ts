const KB = 1024;

/** What the built page may weigh, in bytes as gzip -9 leaves them. */
export const LIMITS = {
  // A quarter of a kilobyte above the 30 of before: codes that can be typed, and focus on headings that come late.
  'script of the first paint': 30.25 * KB,
  'scenarios further down the first screen': 10 * KB,
  'fonts of the first paint': 90 * KB,
  'fonts of the first paint in Ukrainian': 90 * KB,
  'whole first load, to a table with its stage': 560 * KB,
  'whole page, which a device keeps after the first visit': 2800 * KB,
  'heaviest scenario': 24 * KB,
  'heaviest scenario in another language': 28 * KB,
  'script of the worker': 100 * KB,
  'what the worker loads for the debrief': 40 * KB,
  'ending, loaded once the table stands': 29.8 * KB,
  'debrief, loaded once the ending is drawn': 62.3 * KB,
  'what is opened over the debrief, loaded when it is': 15.5 * KB,
  'ways for a link to leave the screen': 9 * KB,
  'results of a class, loaded when they are looked at': 32 * KB,
  // Bought with the last two: how much of a text a link carries, and entries of lists that stand too far in or out; the
  // check of each kept text, and what is said of those that cannot be read.
  'workshop, with its editor': 163 * KB,
  'map of deals beside a text that is written': 14 * KB,
  'script of the worker of the workshop': 150 * KB,
  'list of all games': 18 * KB,
  'guide for teachers': 14 * KB,
  'concept check, with its questions': 24 * KB,
  // Above the 33 KB of before: codes on cards that can be typed, the head row of the copied list, and kept classes that
  // are checked one by one.
  'class that is set up and handed out': 35 * KB,
  'printable kit': 38 * KB,
  // Above the 60 KB of before: a teacher hears who joins and how the talks go, and is refused in a foreign frame.
  'live class, as it is led': 61.5 * KB,
  // Half a kilobyte more for words beside the icons of a pupil's line on phones.
  'live class, as a pupil joins and sits': 23.5 * KB,
  'way to a server of live classes': 14 * KB,
  'heaviest of all other scripts': 72 * KB,
} as const;

export type Weights = Readonly<Record<keyof typeof LIMITS, number>>;

/** One sentence for each limit that is passed. */
export function overweight(weights: Weights): string[] {
  return Object.entries(weights).flatMap(([name, bytes]) => {
    const limit = LIMITS[name as keyof Weights];
    return bytes <= limit ? [] : [`The ${name} weighs ${(bytes / KB).toFixed(1)} KB; ${limit / KB} KB are allowed.`];
  });
}
