import type { TrackIndex } from '#engine/model/moves.ts';
import type { Speaker } from '#messages/speaker.ts';
import { together } from '#messages/together.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { type AskedModel, askedSentence } from './asked-words.ts';
import { deskPaperOf, type PaperModel } from './desk-paper-of.ts';

/** What of the table is told aloud. */
export type AnnouncedModel = AskedModel &
  PaperModel &
  Pick<
    TableModel,
    'tracks' | 'dawn' | 'thisMorning' | 'sinceLast' | 'news' | 'answers' | 'turning' | 'moments' | 'reactions'
  >;

/** How far somebody has been told what happens at the table. */
export interface Told {
  /** The last day that was told, 0 before the first. */
  readonly round: number;
  /** Place in the record of the newest line that was told, -1 before the first. */
  readonly upTo: number;
  /** What was said to be asked. */
  readonly asked: string;
  /** The parts that were said to be voted on at the next dusk. */
  readonly voted: readonly TrackIndex[];
}

export const NOTHING_TOLD: Told = { round: 0, upTo: -1, asked: '', voted: [] };

interface Announcement {
  readonly words: string;
  /** How far it then has been told. */
  readonly told: Told;
}

/** Most lines that are said in full; the rest can be read on the desk. */
const MOST_LINES = 3;

/**
 * What is said aloud when the table has changed: the new day, the lines of the record that have not been said yet, by the
 * scene of a moment or here, and last what is asked. While the others talk, only that they do: what they have done is told when they are done. Nothing more is
 * said here of how it ended, which has a screen of its own. Absent where nothing is new.
 */
export function announcementOf(speaker: Speaker, model: AnnouncedModel, told: Told): Announcement | undefined {
  const asked = askedKey(model);
  if (model.asked === 'wait' || model.asked === 'ended') {
    return asked === told.asked ? undefined : { words: askedSentence(speaker, model), told: { ...told, asked } };
  }
  const lines = newLines(model, told);
  const voted = model.asked === 'talk' ? model.tracks.filter(({ voteToday }) => voteToday) : [];
  const words = [
    ...(model.calendar.round > told.round ? dayWords(speaker, model) : []),
    ...lines.slice(-MOST_LINES).map((line) => line.words),
    ...moreWords(speaker, lines.length - MOST_LINES),
    ...moodWords(model, told.upTo),
    ...voted
      .filter(({ track }) => !told.voted.includes(track))
      .map(({ title }) => speaker.say('asked.voted', { title })),
    ...(asked === told.asked ? [] : [askedSentence(speaker, model)]),
  ];
  if (words.length === 0) return undefined;
  const known = [...model.sinceLast.map(({ key }) => key), ...model.reactions.map(({ line = -1 }) => line)];
  const upTo = Math.max(told.upTo, ...known);
  const now = { round: model.calendar.round, upTo, asked, voted: voted.map(({ track }) => track) };
  return { words: together(speaker, words), told: now };
}

/** What is asked, told apart from what is asked another time. */
function askedKey(model: AskedModel & PaperModel): string {
  const paper = deskPaperOf(model);
  return model.asked === 'talk'
    ? `talk-${model.calendar.round}-${model.movesLeft}-${paper ?? ''}`
    : (paper ?? model.asked);
}

function dayWords({ say }: Speaker, { calendar, thisMorning }: AnnouncedModel): string[] {
  const { round, count, date } = calendar;
  const day =
    date === undefined
      ? say('asked.day-begins', { round, count })
      : say('asked.day-begins-dated', { round, count, date });
  const [first, ...more] = thisMorning;
  if (first === undefined) return [day];
  return [day, say('asked.morning-news', { title: first.title, more: more.length })];
}

/**
 * The lines that are newer than what was told, oldest first; that a day has begun is said otherwise, and what was said
 * before anybody sat down is on the paper of the first dawn. What a moment tells was said when it was played, unless it was
 * before somebody sat down.
 */
function newLines(
  { calendar, dawn, sinceLast, news, answers, turning, moments }: AnnouncedModel,
  { upTo, round }: Told,
): TableModel['sinceLast'] {
  const isFirst = round === NOTHING_TOLD.round;
  if (isFirst && dawn !== undefined) return [];
  const played = new Set(isFirst ? [] : moments.flatMap(({ tells }) => tells));
  const onDesk = new Set([
    ...news.flatMap(({ dispatches, folded }) => [...dispatches, ...folded].map(({ key }) => key)),
    ...answers.map(({ key }) => key),
    ...turning.map(({ key }) => key),
  ]);
  const lines = sinceLast.filter(({ key }) => key > upTo && onDesk.has(key) && !played.has(key));
  // The person knows its own act, and hears of it where nothing came of it: no day, either.
  const others = lines.filter(({ isOwn }) => !isOwn);
  return others.length > 0 || calendar.round > round ? others : lines;
}

function moreWords({ say }: Speaker, more: number): string[] {
  return more > 0 ? [say('asked.more', { more })] : [];
}

/** Who has warmed or cooled by something that was not told yet. */
function moodWords({ reactions }: AnnouncedModel, upTo: number): string[] {
  return reactions.flatMap(({ mood, line, sentence }) =>
    (mood === 'warmer' || mood === 'cooler') && line !== undefined && line > upTo ? [sentence] : [],
  );
}
