/** A debrief as a Markdown file, from what the screens of it are made from. */
import type { Speaker } from '#messages/speaker.ts';
import { PREPARATION_FIELDS, type Preparation } from '../../preparation.ts';
import type { EndingModel, EndingResult, EndingTrack } from '../../screens/ending-model.ts';
import type { LeftModel } from '../../screens/left-model.ts';
import type { TurningModel } from '../path-model.ts';
import type { ToldMove } from './told-move.ts';

interface KeptDebrief {
  readonly model: EndingModel;
  /** Preparation notes of the chair; absent if none were made here. */
  readonly preparation: Preparation | undefined;
  /** Turning points of the game; absent if not computed. */
  readonly turning: TurningModel | undefined;
  /** None where the game could not be played again. */
  readonly moves: readonly ToldMove[];
  /** Address at which it is played again. */
  readonly link: string;
}

/** A part of the file: blocks of Markdown, of which those that there is nothing of are absent. */
type Blocks = readonly (string | undefined)[];

/** Results, moments, what was left, what to talk about, and every move. */
export function debriefAsMarkdown(speaker: Speaker, { model, preparation, turning, moves, link }: KeptDebrief): string {
  const { say } = speaker;
  const blocks: Blocks = [
    heading(1, model.title),
    bold(model.headline),
    escapeMarkdown(model.explanation),
    model.factsAsOf && escapeMarkdown(model.factsAsOf),
    ...verdictBlocks(speaker, model),
    heading(2, say('debrief.stands')),
    ...model.tracks.flatMap(trackBlocks),
    heading(2, say('debrief.results')),
    ...model.results.flatMap((result) => resultBlocks(speaker, result)),
    ...afterBlocks(speaker, model),
    ...leftBlocks(speaker, model.left),
    ...listBlocks(
      say('debrief.turning-points'),
      (turning?.cards ?? []).map(({ day, words, worth, sentence }) =>
        [bold(`${day}.`), ...[words, worth.words, sentence].map(escapeMarkdown)].join(' '),
      ),
    ),
    ...preparedBlocks(speaker, preparation),
    ...listBlocks(
      say('debrief.claims'),
      model.claims.map(({ words, became }) => `${escapeMarkdown(words)} ${bold(became)}`),
    ),
    ...notesBlocks(speaker, model),
    ...moveBlocks(speaker, moves),
    `${escapeMarkdown(say('debrief-keep.played-again'))} <${link}>`,
  ];
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`;
}

function listBlocks(title: string, lines: readonly string[]): Blocks {
  return lines.length === 0 ? [] : [heading(2, title), list(lines)];
}

function verdictBlocks({ say }: Speaker, { verdict, reachMeans }: EndingModel): Blocks {
  if (verdict === undefined) return [];
  const { words, line, better, moments } = verdict;
  return [
    heading(2, say('verdict.about')),
    escapeMarkdown(words),
    list([
      escapeMarkdown(say('verdict.line-no-deal', { points: line.noDeal })),
      escapeMarkdown(say(line.signed ? 'verdict.line-signed' : 'verdict.line-have', { points: line.have })),
      ...(line.reach === undefined ? [] : [escapeMarkdown(say('verdict.line-reach', { points: line.reach }))]),
      escapeMarkdown(say('verdict.line-best', { points: line.best })),
    ]),
    reachMeans && escapeMarkdown(reachMeans),
    heading(3, say(better.is === 'none' ? 'better.heading-none' : 'better.heading')),
    better.about && escapeMarkdown(better.about),
    better.rows.length === 0
      ? undefined
      : table(
          [say('better.article'), say(better.signed ? 'better.signed' : 'better.stood'), say('better.instead')],
          better.rows.map((row) => [row.title, row.was, row.better]),
        ),
    ...better.words.map(escapeMarkdown),
    heading(3, say('moment.heading')),
    moments.length === 0
      ? escapeMarkdown(say('moment.none'))
      : list(
          moments.map(
            ({ day, deed, meant }) => `${bold(`${day.words}.`)} ${escapeMarkdown(deed)} ${escapeMarkdown(meant)}`,
          ),
        ),
  ];
}

function trackBlocks({ title, statusWords, clauses }: EndingTrack): Blocks {
  return [
    heading(3, title),
    escapeMarkdown(statusWords),
    list(clauses.map((clause) => `${clause.number}\\. ${bold(`${clause.title}.`)} ${escapeMarkdown(clause.label)}`)),
  ];
}

function resultBlocks({ say }: Speaker, { name, words, perTrack }: EndingResult): Blocks {
  return [
    heading(3, name),
    escapeMarkdown(words),
    list(
      perTrack.map(({ title, worth: { points, walkAway, best } }) => {
        return `${bold(`${title}.`)} ${escapeMarkdown(say('worth.in-points-result', { points, walkAway, best }))}`;
      }),
    ),
  ];
}

/** Returns the results of the ratifications, and the reasons why it would last. */
function afterBlocks({ say }: Speaker, { aftermath }: EndingModel): Blocks {
  if (aftermath === undefined) return [];
  const { ratifications, durability } = aftermath;
  const homes = ratifications.map(({ name, title, words, reasons }) => {
    return `${bold(`${name}, ${title}.`)} ${[words, ...reasons].map(escapeMarkdown).join(' ')}`;
  });
  return [
    ...listBlocks(say('debrief.homes'), homes),
    ...(durability === undefined
      ? []
      : [
          heading(2, say('debrief.lasts')),
          table(
            [say('debrief.reason'), say('debrief.points')],
            durability.rows.map(({ title, because, points }) => [`${title}: ${because}`, String(points)]),
          ),
          escapeMarkdown(durability.chanceWords),
          escapeMarkdown(durability.drawWords),
        ]),
  ];
}

function leftBlocks({ say }: Speaker, left: readonly LeftModel[]): Blocks {
  if (left.length === 0) return [];
  const parts = left.flatMap(({ title, words, text }): Blocks => {
    const about = [heading(3, title), ...words.map(escapeMarkdown)];
    if (text === undefined) return about;
    const articles = text.articles.map((article) => {
      return `${article.number}\\. ${bold(`${article.title}.`)} ${[article.label, ...article.notes].map(escapeMarkdown).join(' ')}`;
    });
    const gains = text.gains.map((gain) => `${bold(`${gain.name}.`)} ${escapeMarkdown(gain.words)}`);
    return [
      ...about,
      escapeMarkdown(text.parted),
      escapeMarkdown(text.heading),
      list(articles),
      bold(say('debrief.gains')),
      list(gains),
    ];
  });
  return [heading(2, say('debrief.left')), escapeMarkdown(say('debrief.left-about')), ...parts];
}

function preparedBlocks({ say }: Speaker, preparation: Preparation | undefined): Blocks {
  const written = PREPARATION_FIELDS.flatMap((field) => {
    const words = preparation?.[field] ?? '';
    return words.trim() === '' ? [] : [bold(say(`preparation.${field}`)), quote(words)];
  });
  return written.length === 0 ? [] : [heading(2, say('debrief.prepared')), ...written];
}

function notesBlocks({ say }: Speaker, { notes }: EndingModel): Blocks {
  if (notes === undefined) return [];
  const steps = notes.steps.flatMap(({ title, ask }) => [heading(3, title), list(ask.map(escapeMarkdown))]);
  const articles = notes.articles.map(({ number, title, here, really, source }) => [
    `${number} ${title}`,
    here,
    source === undefined ? really : `${really} (${source})`,
  ]);
  return [
    ...(steps.length === 0 ? [] : [heading(2, say('debrief.steps')), ...steps]),
    ...(articles.length === 0
      ? []
      : [
          heading(2, say('debrief.articles')),
          table([say('debrief.article'), say('debrief.here'), say('debrief.really')], articles),
        ]),
    ...(notes.absent === undefined ? [] : [heading(2, say('debrief.absent')), escapeMarkdown(notes.absent)]),
    ...listBlocks(
      say('debrief.happened'),
      notes.whatHappened.map(({ when, words, source }) => `${bold(when)} ${escapeMarkdown(`${words} (${source})`)}`),
    ),
    notes.toldUntil && escapeMarkdown(notes.toldUntil),
  ];
}

function moveBlocks({ say }: Speaker, moves: readonly ToldMove[]): Blocks {
  const days = [...new Set(moves.map(({ day }) => day))];
  const told = days.flatMap((day) => [
    heading(3, day),
    list(moves.filter((move) => move.day === day).map(({ number, what }) => `${number}\\. ${escapeMarkdown(what)}`)),
  ]);
  return told.length === 0 ? [] : [heading(2, say('debrief-keep.every-move')), ...told];
}

/** Lines of a Markdown file. Words are anybody's: none of them may be taken for markup. */

const MARKUP = /[\\`*_[\]<>|#~]/g;
/** Matches text that would begin a list at the start of a line. */
const LIST = /^(\d+)?([.)+-])(?=\s)/;

/** Words on one line, of which nothing is markup. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(LIST, (_, number: string | undefined, mark: string) => `${number ?? ''}\\${mark}`);
}

function heading(level: 1 | 2 | 3, words: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(words)}`;
}

function bold(words: string): string {
  return `**${escapeMarkdown(words)}**`;
}

/** Lines, each already Markdown, as a list. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Cells in words, under a row of headings. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [row(headings), `|${' --- |'.repeat(headings.length)}`, ...rows.map(row)].join('\n');
}

/** Somebody's own words, with their lines. */
export function quote(words: string): string {
  return words
    .trim()
    .split(/\r?\n/)
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');
}
