import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { endingTracksOf } from '#session/screens/ending-tracks.ts';
import { setupInWords } from '#session/words/setup-in-words.ts';
import type { WrittenLine } from './written-line.ts';

/** Lines for what is read after the talks, under the ending. */
const AFTER: ReadonlySet<WrittenLine['stated']['kind']> = new Set(['ratification', 'aftermath']);

/** A transcript to be read or printed; `label`: who is told it. */
export function transcriptInPrint(
  game: LocalizedGame,
  state: State,
  lines: readonly WrittenLine[],
  label: string,
): string {
  const talks = lines.filter(({ stated, isRepeated }) => !isRepeated && !AFTER.has(stated.kind));
  const days = [...new Set(talks.map(({ stated }) => stated.day))];
  const parts = [
    headOf(game, state, label),
    ...days.map((round) => {
      const ofDay = talks.filter(({ stated }) => stated.day === round);
      return `${headingOf(game.say('news.day', { round }))}\n${ofDay.map(lineInPrint).join('\n')}`;
    }),
    ...(state.ending === undefined ? [] : [endingOf(game, state, lines)]),
  ];
  return `${parts.join('\n')}`;
}

function headOf(game: LocalizedGame, { setup }: State, label: string): string {
  const { id, title } = game.scenario;
  return `${headingOf(title)}\n${[label, setupInWords(game, setup), `${id}, ${setup.seed}`].map((words) => wrapped(words)).join('')}`;
}

function headingOf(words: string): string {
  return `${words}\n${'-'.repeat(words.length)}\n`;
}

/** The sentence of the record, and below it, further in, what is said. */
function lineInPrint({ head, said }: WrittenLine): string {
  return `${wrapped(head)}${said === '' ? '' : wrapped(said, '    ')}`;
}

function endingOf(game: LocalizedGame, state: State, lines: readonly WrittenLine[]): string {
  const kind = state.ending?.kind ?? 'none';
  const texts = endingTracksOf(game, state).map(({ title, statusWords, clauses }) => {
    const articles = clauses.map((clause) => wrapped(`${clause.number}. ${clause.title}: ${clause.label}`, '    '));
    return `${wrapped(`${title}. ${statusWords}`)}${articles.join('')}`;
  });
  const after = lines.filter(({ stated }) => AFTER.has(stated.kind)).map(lineInPrint);
  return [headingOf(game.say(`ending.headline-${kind}`)), ...texts, ...after].join('\n');
}

/** Characters of a line of paper in a plain font. */
const WIDTH = 80;

/** A text in lines that a printer does not cut, each behind the indent. */
export function wrapped(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrappedParagraph(paragraph, indent))
    .join('');
}

function wrappedParagraph(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => `${indent}${line}\n`).join('');
}
