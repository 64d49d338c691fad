import type { TrackIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { DispatchModel } from '#session/table/record/news-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { type AskedModel, askedSentence } from './asked-words.ts';
import { type DeskPaperModel, deskPaperOf } from './desk-paper-of.ts';

/** The parts of the table that are announced. */
export type AnnouncedModel = AskedModel &
  DeskPaperModel &
  Pick<
    TableModel,
    'tracks' | 'dawn' | 'thisMorning' | 'sinceLast' | 'news' | 'answers' | 'turning' | 'moments' | 'reactions'
  >;

/** Progress of the announcements to a listener. */
export interface AnnouncementProgress {
  /** The last day that was told, 0 before the first. */
  readonly round: number;
  /** Place in the record of the newest line that was told, -1 before the first. */
  readonly upTo: number;
  /** Key of the request that was announced last. */
  readonly asked: string;
  /** The parts that were said to be voted on at the next dusk. */
  readonly voted: readonly TrackIndex[];
}

export const NOTHING_TOLD: AnnouncementProgress = { round: 0, upTo: -1, asked: '', voted: [] };

interface Announcement {
  readonly words: string;
  /** Progress after this announcement. */
  readonly told: AnnouncementProgress;
}

/** Most lines that are said in full; the rest can be read on the desk. */
const MOST_LINES = 3;

/**
 * Most characters of an announcement, some 20 seconds of speech, unless what is asked alone has more. A listener cannot
 * skip within one, and Orca drops whole what has over 1,000 (`event_manager.py`, "inserted text size").
 */
export const MOST_CHARACTERS = 300;

/**
 * The sentences said aloud when the table has changed: the new day, the lines of the record that have not been said yet,
 * by the scene of a moment or here, and last what is asked. While the others talk, only that they do: their acts are told
 * when they are done. The end has a screen of its own. `undefined` if nothing is new.
 */
export function announcementOf(
  speaker: Speaker,
  model: AnnouncedModel,
  told: AnnouncementProgress,
): Announcement | undefined {
  const asked = askedKey(model);
  if (model.asked === 'wait' || model.asked === 'ended') {
    return asked === told.asked ? undefined : { words: askedSentence(speaker, model), told: { ...told, asked } };
  }
  const voted = model.asked === 'talk' ? model.tracks.filter(({ voteToday }) => voteToday) : [];
  const day = model.calendar.round > told.round ? dayWords(speaker, model) : [];
  const ask = asked === told.asked ? [] : [askedSentence(speaker, model)];
  const others = [
    ...moodWords(model, told.upTo),
    ...voted
      .filter(({ track }) => !told.voted.includes(track))
      .map(({ title }) => speaker.say('asked.voted', { title })),
  ];
  const lines = linesWithin(speaker, newLines(model, told), MOST_CHARACTERS - lengthOf([...day, ...others, ...ask]));
  const words = [...day, ...lines, ...others, ...ask];
  if (words.length === 0) return undefined;
  return { words: joinSentences(speaker, words), told: toldBy(model, told, asked) };
}

/** State of telling after this announcement. Lines under the paper of the first dawn are told after that paper. */
function toldBy(model: AnnouncedModel, { upTo }: AnnouncementProgress, asked: string): AnnouncementProgress {
  const { calendar, dawn, sinceLast, reactions, tracks } = model;
  const known = [...sinceLast.map(({ key }) => key), ...reactions.map(({ line = -1 }) => line)];
  const voted = model.asked === 'talk' ? tracks.filter(({ voteToday }) => voteToday) : [];
  return {
    round: calendar.round,
    upTo: dawn === undefined ? Math.max(upTo, ...known) : upTo,
    asked,
    voted: voted.map(({ track }) => track),
  };
}

/** Returns a key that tells the current request from earlier and later ones. */
function askedKey(model: AskedModel & DeskPaperModel): string {
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
  { upTo, round }: AnnouncementProgress,
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

/** The newest lines that have room, oldest first, and where the others can be read. */
function linesWithin(speaker: Speaker, lines: readonly DispatchModel[], room: number): string[] {
  const fitting = newestWithin(lines, room);
  if (fitting.length === lines.length) return wordsOf(fitting);
  const moreOf = (more: number) => speaker.say('asked.more', { more });
  const said = newestWithin(lines, room - lengthOf([moreOf(lines.length)]));
  return [...wordsOf(said), moreOf(lines.length - said.length)];
}

function newestWithin(lines: readonly DispatchModel[], room: number): readonly DispatchModel[] {
  let first = lines.length;
  while (first > 0 && lines.length - first < MOST_LINES && lengthOf(wordsOf(lines.slice(first - 1))) <= room)
    first -= 1;
  return lines.slice(first);
}

function wordsOf(lines: readonly DispatchModel[]): string[] {
  return lines.map(({ words, brief = words }) => brief);
}

/** Characters of sentences that are said one after another. */
function lengthOf(sentences: readonly string[]): number {
  return sentences.reduce((sum, { length }) => sum + length + 1, 0);
}

/** Returns a sentence for each delegation that warmed or cooled through an event not announced yet. */
function moodWords({ reactions }: AnnouncedModel, upTo: number): string[] {
  return reactions.flatMap(({ mood, line, sentence }) =>
    (mood === 'warmer' || mood === 'cooler') && line !== undefined && line > upTo ? [sentence] : [],
  );
}
