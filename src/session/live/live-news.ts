import type { LessonPhase } from '#live/protocol/lesson.ts';
import type { SeatContext, TableTakenBack } from '#live/protocol/told-to-pupil.ts';
import type { RejectionReason } from './rejection-reason.ts';

/** News that a pupil is told once, shown until it is dismissed. */
export type LiveNews =
  /** Words of the teacher, to all or to this student or table. */
  | { readonly kind: 'announced' | 'told'; readonly words: string }
  | { readonly kind: 'nudged' }
  /** The lesson has come to one of its last phases. */
  | { readonly kind: LateNews }
  /** Moves that a negotiator made for the pupil: because time was over, or while there was no way to the class. */
  | { readonly kind: 'in-your-place' | 'back-again'; readonly moves: number }
  /** A move of one's chair that came from elsewhere. */
  | { readonly kind: 'elsewhere-too' | 'partner-moved' }
  /** The teacher has taken the table back. */
  | ({ readonly kind: 'taken-back' } & TableTakenBack)
  /** One has another chair now. */
  | { readonly kind: 'moved' }
  /** One has taken over a seat after the talks had begun. */
  | { readonly kind: 'came-late' }
  | { readonly kind: 'not-made'; readonly why: RejectionReason };

/** Phases of the lesson whose beginning changes what a table can still do. */
type LateNews = Extract<LessonPhase, 'last-day' | 'vote'>;

/** Returns a pupil's news since an earlier state of the class; without one, only the last announcement and the line that is played. */
export function newsBetween(before: SeatContext | undefined, now: SeatContext): LiveNews[] {
  const { announced, told, takenBack } = now;
  const news: LiveNews[] = [];
  if (takenBack !== undefined && takenBack.number !== before?.takenBack?.number && now.over === undefined)
    news.push({ kind: 'taken-back', ...takenBack });
  if (announced !== undefined && announced.number !== before?.announced?.number)
    news.push({ kind: 'announced', words: announced.words });
  if (told !== undefined && told.number !== before?.told?.number) news.push({ kind: 'told', words: told.words });
  if (before !== undefined && now.nudged > before.nudged) news.push({ kind: 'nudged' });
  if (before !== undefined && now.over === undefined) news.push(...lateNews(before, now));
  return news;
}

function lateNews({ lesson: before }: SeatContext, { lesson }: SeatContext): LiveNews[] {
  if (lesson === undefined || lesson.phase === before?.phase) return [];
  return lesson.phase === 'last-day' || lesson.phase === 'vote' ? [{ kind: lesson.phase }] : [];
}

/**
 * The news that are shown, with more of them: each kind once, the newest last. Moves in one's place add up; a table that
 * was taken back has none of what was made since.
 */
export function newsWith(all: readonly LiveNews[], more: LiveNews): LiveNews[] {
  const shown = more.kind === 'taken-back' ? all.filter(({ kind }) => OF_CLASS.includes(kind)) : all;
  const alike = shown.find((each) => sameNews(each, more));
  const others = shown.filter((each) => each !== alike);
  if (alike === undefined || !('moves' in alike) || !('moves' in more)) return [...others, more];
  return [...others, { kind: alike.kind, moves: alike.moves + more.moves }];
}

/** News that do not depend on what was done at the table. */
const OF_CLASS: readonly LiveNews['kind'][] = ['announced', 'told', 'moved'];

/** News that are still relevant: a party that has decided need not be asked, and a phase of the lesson passes. */
export function stillNews(
  shown: readonly LiveNews[],
  you: number,
  { waitsFor, lesson, over }: SeatContext,
): readonly LiveNews[] {
  const left = shown.filter(({ kind }) => {
    if (kind === 'nudged') return waitsFor.includes(you);
    return (kind !== 'last-day' && kind !== 'vote') || (kind === lesson?.phase && over === undefined);
  });
  return left.length === shown.length ? shown : left;
}

function sameNews(one: LiveNews, other: LiveNews): boolean {
  // A message to one student is not replaced before it was read.
  if (one.kind === 'told' && other.kind === 'told') return one.words === other.words;
  return one.kind === other.kind || ('moves' in one && 'moves' in other);
}
