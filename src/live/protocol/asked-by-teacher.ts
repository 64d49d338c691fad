/** The messages of a teacher's page, as validated by the server. Every message is answered by a `RequestReply`. */
import { z } from 'zod';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES } from '#engine/model/score-time.ts';
import { LESSON_PLAN } from './lesson.ts';
import { MOST_TABLES, MOST_WORDS } from './limits.ts';
import { CLASS_ID, PARTY, PUPIL, TABLE, TOKEN } from './names-in-messages.ts';

/** Characters that draw nothing and change how others are drawn: control characters, and those that turn the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Words as they are shown to a class: in one line, and read in the order in which they stand. */
function plainWords(words: string): string {
  return words
    .replace(/[\r\n\t]+/g, ' ')
    .replace(UNSEEN, '')
    .trim();
}

/** Longest wait for a decision, and most time given at once: an hour. */
const SECONDS = z.int().min(1).max(3600);

/** A round of any scenario. */
const ROUND = z.int().min(1).max(999);

const WORDS = z
  .string()
  .max(4 * MOST_WORDS)
  .transform(plainWords)
  .pipe(z.string().min(1).max(MOST_WORDS));

/** The settings that apply to a whole class; pupils cannot change them. */
export const CLASS_SETTINGS = z.strictObject({
  reveal: z.enum(REVEALS),
  hints: z.enum(HINT_TIMES),
  scores: z.enum(SCORE_TIMES),
  /** True if news about attacks is shown. */
  attacks: z.boolean(),
  /** `same`: all tables have the same seed, so that their results are comparable. */
  seeds: z.enum(['same', 'own']),
  /** The method by which pupils get their chairs. */
  seating: z.enum(['by-chance', 'they-choose', 'by-card']),
  /** Seconds that anybody may take for a decision, after which a negotiator decides; no limit where absent. */
  limit: SECONDS.optional(),
  /** Minutes of the lesson; without them it has no clock. */
  lesson: LESSON_PLAN.optional(),
});
export type ClassSettings = z.infer<typeof CLASS_SETTINGS>;

/** The actions of a teacher in a class. */
export const LEADER_COMMANDS = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('begin') }),
  /** Starts the clock of the lesson with the time to prepare, after which the talks begin. */
  z.strictObject({ act: z.literal('prepare') }),
  /** Begins a phase of the lesson before its time. */
  z.strictObject({ act: z.literal('move-on'), to: z.enum(['talk', 'last-day', 'vote']) }),
  /** A later end of the talks, in milliseconds since 1970 by the server's clock; without one: the lesson has no clock any more. */
  z.strictObject({ act: z.literal('lesson-end'), end: z.int().min(0).optional() }),
  /** Of one table, or of all. */
  z.strictObject({ act: z.literal('pause'), table: TABLE.optional(), paused: z.boolean() }),
  z.strictObject({ act: z.literal('give-time'), table: TABLE.optional(), seconds: SECONDS }),
  z.strictObject({ act: z.literal('limit'), seconds: SECONDS.optional() }),
  /** Reminds the students for whom a table is waiting. */
  z.strictObject({ act: z.literal('nudge'), table: TABLE }),
  /** Moves a student to another chair, which may be shared; without a chair: removes the seat. */
  z.strictObject({
    act: z.literal('move'),
    pupil: PUPIL,
    to: z.strictObject({ table: TABLE, party: PARTY }).optional(),
  }),
  /** Lets a negotiator decide for a chair, even an occupied one, or stops that. */
  z.strictObject({ act: z.literal('stand-in'), table: TABLE, party: PARTY, sits: z.boolean() }),
  /** Ends the day: the current turn ends, and waiting letters are not answered. */
  z.strictObject({ act: z.literal('end-day'), table: TABLE }),
  /** Passes all remaining days, and holds the votes that are due; without `table`, at every table that has had a pupil. */
  z.strictObject({ act: z.literal('end-game'), table: TABLE.optional() }),
  /** Takes a table, which has been taken back so many times (`line`), back to the morning of a round; `why`: a sentence for the table. */
  z.strictObject({
    act: z.literal('take-back'),
    table: TABLE,
    round: ROUND,
    line: z.int().min(0),
    why: WORDS.optional(),
  }),
  z.strictObject({ act: z.literal('announce'), words: WORDS }),
  /** Sends a message to the students who sit at a table now, or to one student. */
  z.strictObject({ act: z.literal('tell-table'), table: TABLE, words: WORDS }),
  z.strictObject({ act: z.literal('tell-pupil'), pupil: PUPIL, words: WORDS }),
  /** Takes down a student's raised hand. */
  z.strictObject({ act: z.literal('lower-hand'), pupil: PUPIL }),
  z.strictObject({ act: z.literal('door'), open: z.boolean() }),
  /** Another code, which the class is known by from now on. */
  z.strictObject({ act: z.literal('new-code') }),
  /** Opens the debrief on every device, once the games of all tables were ended where `ends` says so; or closes it. */
  z.strictObject({ act: z.literal('debrief'), open: z.boolean(), ends: z.boolean().optional() }),
  z.strictObject({ act: z.literal('add-table') }),
]);
export type LeaderCommand = z.infer<typeof LEADER_COMMANDS>;

export const ASKED_BY_TEACHER = {
  /** Opens a class. Answered with `Opened`. */
  open: z.strictObject({
    /** The scenario as data, checked as any file is. */
    scenario: z.unknown(),
    tables: z.int().min(1).max(MOST_TABLES),
    settings: CLASS_SETTINGS,
    /** Of the server, where `Greeting.mayOpen` says that it is needed. */
    key: z.string().max(64).optional(),
  }),
  /** To lead a class, or with the token of its projector to show it. Answered with `Leading`; `board` follows. */
  lead: z.strictObject({ classId: CLASS_ID, token: TOKEN }),
  led: LEADER_COMMANDS,
  /** The history of a table, then updates; without `table`: no more. Answered with `Observed`. Not for projectors. */
  observe: z.strictObject({ table: TABLE.optional() }),
  /** The class with all that is stored of it is gone. */
  delete: z.strictObject({}),
} as const;

export type AskedByTeacher = {
  readonly [Kind in keyof typeof ASKED_BY_TEACHER]: z.infer<(typeof ASKED_BY_TEACHER)[Kind]>;
};
