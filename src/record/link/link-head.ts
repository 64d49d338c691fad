import { ENDING_KINDS } from '#engine/model/ending.ts';
import { HINT_TIMES } from '#engine/model/scenario/hint-time.ts';
import { REVEALS } from '#engine/model/scenario/reveal.ts';
import { SCORE_TIMES, type ScoreTime } from '#engine/model/score-time.ts';
import { SEAT_KINDS, type SeatKind } from '#engine/model/setup.ts';
import { UnreadableBytes } from '../bytes.ts';
import type { Origin, Outcome, RecordHead } from '../game-record.ts';
import type { RecordedSettings } from '../settings.ts';
import { type Coder, chooseFrom, chooseNumber, chooseOf, chooseWhether, chooseWord } from './coder.ts';

/** Most parties, tracks and issues that a link can tell of: more than a scenario may have. */
export const MOST_OF_EACH = 128;
const MOST_KINDS_OF_ENDING = 16;
const MOST_KINDS_OF_SEAT = 16;
const MOST_SCORE_TIMES = 8;
/** The time when points are shown, for links without that setting. */
const USUAL_SCORES: ScoreTime = 'after';
/** Weights of "nothing follows" and "an extension follows that only a later Parley knows". */
const NOTHING_MORE = [30, 1] as const;
/** Kinds of link. The order is the format; one place is reserved. One that says more is for later pages only. */
const KINDS = ['game', 'invitation', 'game-that-says-more'] as const;
export type LinkKind = (typeof KINDS)[number];
const KIND_WEIGHTS = [60, 2, 1, 1];
/** Likely seats: a person, or a negotiator as the scenario has it. */
const SEAT_WEIGHTS = Array.from({ length: MOST_KINDS_OF_SEAT }, (_, place) => [16, 32][place] ?? 1);

/** Ids that a link names by one number. The order is the format: new ones are appended. */
const WELL_KNOWN: readonly string[] = ['white-house-2025', 'job-offer', 'village-water'];
const OTHER_ID = [24, 1] as const;
/** Places in `WELL_KNOWN`, most of them to be filled. */
const MOST_WELL_KNOWN = 64;
const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';
/** One more than the longest id. */
const MOST_LETTERS = 41;

/** Thrown for what only a later Parley can have written. */
export class OfLaterParley extends UnreadableBytes {}

/** Of which kind a link is. @throws OfLaterParley when of none that is known here */
export function codeKind(coder: Coder, kind?: LinkKind): LinkKind {
  return knownAt(KINDS, coder.choose(KIND_WEIGHTS, kind === undefined ? undefined : KINDS.indexOf(kind)));
}

/** The kind of the link of a game: one that says more only where there is something that its readers do not expect. */
export function kindOfGame({ settings, setup }: RecordHead): Exclude<LinkKind, 'invitation'> {
  const isUsual = (settings?.scores ?? USUAL_SCORES) === USUAL_SCORES && !setup.onPaper;
  return isUsual ? 'game' : 'game-that-says-more';
}

/**
 * Codes the properties of a game before its moves.
 * @throws UnreadableBytes
 */
export function codeHead(coder: Coder, kind: Exclude<LinkKind, 'invitation'>, head?: RecordHead): RecordHead {
  const scenarioId = codeId(coder, head?.scenarioId);
  const scenarioDigest = chooseWord(coder, head?.scenarioDigest);
  const rulesVersion = chooseNumber(coder, head?.rulesVersion);
  const negotiatorsVersion = chooseNumber(coder, head?.negotiatorsVersion);
  const seed = chooseWord(coder, head?.setup.seed);
  const seats = codeList(coder, head?.setup.seats, (seat) => codeSeat(coder, seat));
  const sensitive = chooseWhether(coder, [1, 8], head && head.setup.sensitiveEvents !== false);
  const of = chooseFrom(coder, ['persons', 'all'] as const, head?.moves.of);
  const origin = codeMaybe(coder, [8, 1], head, head?.origin, (value) => codeOrigin(coder, value));
  const outcome = codeMaybe(coder, [1, 4], head, head?.outcome, (value) => codeOutcome(coder, value));
  const told = codeMaybe(coder, [8, 1], head, head?.settings, (value) => codeSettings(coder, value));
  const more = kind === 'game' ? {} : codeMore(coder, head);
  const settings = settingsWith(told, more.scores);
  return {
    scenarioId,
    scenarioDigest,
    rulesVersion,
    negotiatorsVersion,
    setup: {
      seed,
      seats,
      ...(sensitive ? {} : { sensitiveEvents: false as const }),
      ...(more.onPaper && { onPaper: true as const }),
    },
    moves: { of },
    ...(origin && { origin }),
    outcome,
    ...(settings && { settings }),
  };
}

/** The id of a scenario. */
export function codeId(coder: Coder, id?: string): string {
  const place = id === undefined ? undefined : WELL_KNOWN.indexOf(id);
  if (!chooseWhether(coder, OTHER_ID, place === undefined ? undefined : place === -1)) {
    return knownAt(WELL_KNOWN, chooseOf(coder, MOST_WELL_KNOWN, place));
  }
  const length = chooseOf(coder, MOST_LETTERS, id?.length);
  const letters = Array.from({ length }, (_, index) => {
    const letter = id?.[index];
    return ID_LETTERS[
      chooseOf(coder, ID_LETTERS.length, letter === undefined ? undefined : ID_LETTERS.indexOf(letter))
    ];
  });
  return letters.join('');
}

/** A list with its length first. */
function codeList<T>(coder: Coder, list: readonly T[] | undefined, code: (value?: T) => T): T[] {
  const length = chooseOf(coder, MOST_OF_EACH, list?.length);
  return Array.from({ length }, (_, index) => code(list?.[index]));
}

/** Codes an optional value. `whole` is the object with the value, absent while reading. */
function codeMaybe<T>(
  coder: Coder,
  weights: readonly [number, number],
  whole: unknown,
  value: T | undefined,
  code: (value?: T) => T,
): T | undefined {
  const isThere = chooseWhether(coder, weights, whole === undefined ? undefined : value !== undefined);
  return isThere ? code(value) : undefined;
}

function codeSeat(coder: Coder, seat?: SeatKind): SeatKind {
  return knownAt(SEAT_KINDS, coder.choose(SEAT_WEIGHTS, seat === undefined ? undefined : SEAT_KINDS.indexOf(seat)));
}

/** One of a list to which later versions append. */
function knownAt<T>(list: readonly T[], place: number): T {
  const value = list[place];
  if (value === undefined) throw new OfLaterParley(`a list of ${list.length} has no place ${place} yet`);
  return value;
}

function codeOrigin(coder: Coder, origin?: Origin): Origin {
  return { record: chooseWord(coder, origin?.record), moves: chooseNumber(coder, origin?.moves) };
}

function codeOutcome(coder: Coder, outcome?: Outcome): Outcome {
  const place = outcome && ENDING_KINDS.indexOf(outcome.kind);
  const kind = knownAt(ENDING_KINDS, chooseOf(coder, MOST_KINDS_OF_ENDING, place));
  const signedIn = codeList(coder, outcome?.signedIn, (round) => chooseNumber(coder, round));
  const settled = codeOptions(coder, outcome?.settled);
  const settledOr = codeMaybe(coder, [8, 1], outcome, outcome?.settledOr, (or) => codeOptions(coder, or));
  const digest = chooseWord(coder, outcome?.digest);
  return { kind, signedIn, settled, ...(settledOr && { settledOr }), digest };
}

/** Options by issue, each absent or none above the largest, which comes first. */
function codeOptions(coder: Coder, options?: readonly (number | undefined)[]): (number | undefined)[] {
  const largest = options && Math.max(0, ...options.map((option) => (option ?? -1) + 1));
  const most = chooseNumber(coder, largest);
  return codeList(
    coder,
    options?.map((option) => (option ?? -1) + 1),
    (option) => chooseOf(coder, Math.min(most, MOST_OF_EACH * 2) + 1, option),
  ).map((option) => (option === 0 ? undefined : option - 1));
}

function codeSettings(coder: Coder, settings?: RecordedSettings): RecordedSettings {
  return {
    reveal: chooseFrom(coder, REVEALS, settings?.reveal),
    hints: chooseFrom(coder, HINT_TIMES, settings?.hints),
  };
}

/** The fields that only a link of kind 'game-that-says-more' has. */
interface More {
  readonly scores?: ScoreTime | undefined;
  readonly onPaper?: boolean;
}

/** Codes the fields unknown to older pages: when points are shown, and whether the game was entered from paper. */
function codeMore(coder: Coder, head?: RecordHead): More {
  const scores = codeMaybe(coder, [1, 3], head, head?.settings?.scores, (value) => codeScores(coder, value));
  const onPaper = chooseWhether(coder, [3, 1], head && head.setup.onPaper === true);
  codeNothingMore(coder, head !== undefined);
  if (scores === undefined && !onPaper) throw new UnreadableBytes('more is promised than is said');
  return { scores, onPaper };
}

function settingsWith(told: RecordedSettings | undefined, scores: ScoreTime | undefined): RecordedSettings | undefined {
  if (scores === undefined) return told;
  if (told === undefined) throw new UnreadableBytes('how the game is told is said in part only');
  return { ...told, scores };
}

/** Codes the time when points are shown. */
export function codeScores(coder: Coder, scores?: ScoreTime): ScoreTime {
  const place = scores === undefined ? undefined : SCORE_TIMES.indexOf(scores);
  return knownAt(SCORE_TIMES, chooseOf(coder, MOST_SCORE_TIMES, place));
}

/**
 * Codes the absence of an extension.
 * @throws OfLaterParley when one follows
 */
export function codeNothingMore(coder: Coder, isWritten: boolean): void {
  if (chooseWhether(coder, NOTHING_MORE, isWritten ? false : undefined)) throw new OfLaterParley('more is said');
}
