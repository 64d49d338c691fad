import { at } from '#engine/model/at.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { dateOf } from '../../words/date-of.ts';
import { articleNumber, issueTitle } from '../../words/names.ts';
import type { KitBlock } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';

/** Returns the form on which an observer of a table takes notes. It holds no secrets of a delegation. */
export function observerSheet(game: LocalizedGame): KitDocument {
  const title = game.say('kit.observer');
  return framed(game, {
    id: 'observer',
    title,
    audience: 'watcher',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-watch.observer-words') },
      { kind: 'subheading', words: game.say('kit-watch.observer-days') },
      {
        kind: 'table',
        heads: (['day', 'offers', 'moved', 'why'] as const).map((key) => game.say(`kit-watch.observer-${key}`)),
        rows: roundRows(game, 3),
        rowHeight: Math.min(23, 186 / game.common.roundCount),
        firstWidth: 32,
      },
      { kind: 'heading', words: game.say('kit-watch.observer-articles'), sheet: true },
      {
        kind: 'table',
        heads: (['article', 'wording', 'day', 'who'] as const).map((key) => game.say(`kit-watch.observer-${key}`)),
        rows: game.common.issues.map((_, issue) => [
          game.say('kit.numbered', { number: articleNumber(game, issue), title: issueTitle(game, issue) }),
          '',
          '',
          '',
        ]),
        rowHeight: 9,
        firstWidth: 40,
      },
      ...askedOf(game),
    ],
  });
}

/** Returns the form for a reporter of a table, a task also for students who would rather not play a side. */
export function pressSheet(game: LocalizedGame): KitDocument {
  const title = game.say('kit.press');
  return framed(game, {
    id: 'press',
    title,
    audience: 'watcher',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-watch.press-words') },
      {
        kind: 'list',
        marker: 'dot',
        items: (['public', 'tags', 'fair', 'ask'] as const).map((key) => game.say(`kit-watch.press-rule-${key}`)),
      },
      { kind: 'subheading', words: game.say('kit-watch.press-asked') },
      {
        kind: 'table',
        heads: (['who', 'question', 'reply', 'tag'] as const).map((key) => game.say(`kit-watch.press-${key}`)),
        rows: game.scenario.parties.map(({ name }) => [name, '', '', '']),
        rowHeight: Math.min(15, 60 / game.common.partyCount),
        firstWidth: 30,
      },
      { kind: 'subheading', words: game.say('kit-watch.press-report') },
      {
        kind: 'fields',
        fields: (['headline', 'first', 'each', 'unknown'] as const).map((key, place) => ({
          label: game.say(`kit-watch.press-${key}`),
          lines: place === 0 ? 1 : 3,
        })),
      },
    ],
  });
}

function askedOf(game: LocalizedGame): KitBlock[] {
  const fields = (['public', 'silent', 'trade', 'turn'] as const).map((key) => ({
    label: game.say(`kit-watch.observer-ask-${key}`),
    lines: 3,
  }));
  return [
    { kind: 'subheading', words: game.say('kit-watch.observer-questions') },
    { kind: 'fields', fields },
  ];
}

/** A row for each round, with room for what happens in it. */
function roundRows(game: LocalizedGame, empty: number): string[][] {
  return Array.from({ length: game.common.roundCount }, (_, index) => {
    const date = dateOf(game, index + 1);
    const day =
      date === undefined
        ? game.say('kit-lesson.card-day', { round: index + 1 })
        : game.say('kit-lesson.day-dated', { round: index + 1, date });
    return [day, ...Array.from({ length: empty }, () => '')];
  });
}

/** Returns the form for the result of a table: everything that the page needs to make a game of it. */
export function resultForm(game: LocalizedGame): KitDocument {
  const title = game.say('kit.result');
  return framed(game, {
    id: 'result',
    title,
    audience: 'everybody',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-watch.result-words') },
      {
        kind: 'fields',
        fields: [{ label: game.say('kit-watch.result-table'), lines: 1 }],
      },
      {
        kind: 'table',
        heads: game.scenario.parties.map(({ name }) => name),
        rows: [game.scenario.parties.map(() => '')],
        rowHeight: 14,
        firstWidth: 182 / game.common.partyCount,
      },
      { kind: 'subheading', words: game.say('kit-watch.result-text') },
      ...game.common.tracks.flatMap(({ issues }, track): KitBlock[] => [
        {
          kind: 'table',
          heads: [at(game.scenario.tracks, track).title, game.say('kit-watch.result-agreed')],
          rows: issues.map((issue) => [
            game.say('kit.numbered', { number: articleNumber(game, issue), title: issueTitle(game, issue) }),
            at(game.scenario.issues, issue)
              .options.map(({ label }) => game.say('kit-watch.result-box', { label }))
              .join('   '),
          ]),
        },
        { kind: 'words', words: game.say('kit-watch.result-signed') },
      ]),
      { kind: 'fields', fields: [{ label: game.say('kit-watch.result-offers'), lines: 3 }] },
    ],
  });
}
