/** Lengths of a lesson, in minutes. */
export const LESSON_LENGTHS = [20, 45, 60, 90] as const;
export type LessonLength = (typeof LESSON_LENGTHS)[number];

/** A stretch of a lesson, by its purpose. */
export type LessonStep =
  | { readonly kind: 'open' | 'read' | 'vote' | 'felt' | 'happened' | 'better' | 'meaning'; readonly minutes: number }
  /** Talks: one exchange of offers and answers, in which so many rounds of the scenario pass. */
  | { readonly kind: 'talk'; readonly minutes: number; readonly from: number; readonly to: number };

interface Frame {
  readonly open: number;
  readonly read: number;
  /** Exchanges of offers at most, and the minutes of each. */
  readonly talks: number;
  readonly talk: number;
  readonly vote: number;
}

/** Minutes of an exchange on paper at least: two to write an offer, two to read those of the others and to answer. */
const LEAST_FOR_EXCHANGE = 4;

/**
 * The times of docs/use/teaching.md, in which the last vote belongs to the talks. What is left is the debrief, a third of the
 * lesson at least: it is what a class learns most from.
 */
const FRAMES: Readonly<Record<LessonLength, Frame>> = {
  20: { open: 1, read: 3, talks: 2, talk: LEAST_FOR_EXCHANGE, vote: 1 },
  45: { open: 3, read: 7, talks: 4, talk: LEAST_FOR_EXCHANGE, vote: 4 },
  60: { open: 5, read: 10, talks: 5, talk: LEAST_FOR_EXCHANGE, vote: 5 },
  90: { open: 6, read: 18, talks: 6, talk: 5, vote: 6 },
};

/** The steps of the debrief, with their shares of its time in tenths. */
const DEBRIEF = [
  ['felt', 2],
  ['happened', 3],
  ['better', 3],
  ['meaning', 2],
] as const;

/** A lesson of a scenario with so many rounds, step by step. The minutes sum to its length. */
export function lessonPlan(length: LessonLength, rounds: number): readonly LessonStep[] {
  const { open, read, talks, talk, vote } = FRAMES[length];
  const count = Math.min(talks, rounds);
  const before: LessonStep[] = [
    { kind: 'open', minutes: open },
    { kind: 'read', minutes: read },
    ...Array.from({ length: count }, (_, place): LessonStep => {
      const [from, to] = [place, place + 1].map((each) => Math.floor((each * rounds) / count));
      return { kind: 'talk', minutes: talk, from: (from ?? 0) + 1, to: to ?? rounds };
    }),
    { kind: 'vote', minutes: vote },
  ];
  const left = length - before.reduce((sum, { minutes }) => sum + minutes, 0);
  return [...before, ...debriefSteps(left)];
}

/** Shares out whole minutes; what is left over goes to the first steps, a minute each. */
function debriefSteps(minutes: number): LessonStep[] {
  const whole = DEBRIEF.map(([, tenths]) => Math.floor((minutes * tenths) / 10));
  const over = minutes - whole.reduce((sum, each) => sum + each, 0);
  return DEBRIEF.map(([kind], place) => ({ kind, minutes: (whole[place] ?? 0) + (place < over ? 1 : 0) }));
}

/** Words that a student reads in a minute, of a text that must be understood. */
const WORDS_A_MINUTE = 130;

/** Minutes that it takes to read words. */
export function minutesToRead(words: readonly string[]): number {
  const count = words.reduce((sum, each) => sum + each.split(/\s+/).filter((word) => word !== '').length, 0);
  return Math.ceil(count / WORDS_A_MINUTE);
}
