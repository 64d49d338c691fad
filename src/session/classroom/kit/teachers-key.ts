import { walkAwayIn } from '#engine/analysis/track-domain.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { briefingOf } from '../../screens/briefing.ts';
import { combinationInWords } from '../../words/combination-in-words.ts';
import { articleNumber, issueTitle } from '../../words/names.ts';
import { articleKind, caresOf, signableRange } from './article-kind.ts';
import { dealBlocks } from './deal-blocks.ts';
import type { KitBlock, KitTable } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';

/** Returns the document for the teacher alone: each delegation's wishes, possible trades, and good texts. */
export function teachersKey(game: LocalizedGame): KitDocument {
  const title = game.say('kit.key');
  return framed(game, {
    id: 'key',
    title,
    audience: 'teacher',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', tone: 'box', words: game.say('kit-key.key-words') },
      { kind: 'subheading', words: game.say('kit-key.key-wants') },
      wantsTable(game),
      { kind: 'subheading', words: game.say('kit-key.key-articles') },
      { kind: 'words', words: game.say('kit-key.key-articles-words') },
      articlesTable(game),
      { kind: 'subheading', words: game.say('kit-key.key-lines') },
      ...linesOf(game),
      ...game.common.tracks.flatMap((_, track) => dealBlocks(game, track)),
    ],
  });
}

/** Number of articles listed as the most important ones of a delegation. */
const MOST_WANTED = 3;

function wantsTable(game: LocalizedGame): KitTable {
  const { scenario, common } = game;
  return {
    kind: 'table',
    heads: [
      game.say('kit-key.key-delegation'),
      game.say('kit-key.key-most'),
      ...scenario.tracks.map(({ title }) => game.say('kit-key.key-no-deal', { title })),
    ],
    rows: scenario.parties.map(({ name }, party) => [
      name,
      mostWanted(game, party),
      ...common.tracks.map((_, track) => {
        const rules = at(at(game.secrets, party).walkAways, track);
        const [first, last] = [1, common.roundCount].map((round) => walkAwayIn(rules, 'middle', round));
        return game.say('kit-key.key-from-to', { first: first ?? 0, last: last ?? 0 });
      }),
    ]),
  };
}

function mostWanted(game: LocalizedGame, party: PartyIndex): string {
  const all = game.common.issues.map((_, issue) => ({ issue, range: signableRange(game, party, issue) }));
  const most = all.sort((a, b) => b.range - a.range || a.issue - b.issue).slice(0, MOST_WANTED);
  return game.say('kit.listed', { words: most.map(({ issue }) => issueTitle(game, issue)) });
}

function articlesTable(game: LocalizedGame): KitTable {
  return {
    kind: 'table',
    heads: [game.say('kit-key.key-article'), game.say('kit-key.key-cares'), game.say('kit-key.key-kind')],
    rows: game.common.issues.map((_, issue) => [
      game.say('kit.numbered', { number: articleNumber(game, issue), title: issueTitle(game, issue) }),
      game.say('kit.listed', {
        words: caresOf(game, issue).map(({ party, share }) =>
          game.say('kit-key.key-care', { name: at(game.scenario.parties, party).name, share }),
        ),
      }),
      kindInWords(game, issue),
    ]),
  };
}

function kindInWords(game: LocalizedGame, issue: number): string {
  const found = articleKind(game, issue);
  switch (found.kind) {
    case 'one':
      return game.say('kit-key.kind-one', { who: found.who });
    case 'trade':
      return game.say('kit-key.kind-trade', { who: found.who, other: found.other });
    case 'shared-out':
      return game.say('kit-key.kind-shared-out', { who: found.who });
    default:
      return game.say(`kit-key.kind-${found.kind}`);
  }
}

/** Everybody's red lines and combinations that count, those that nobody knows marked. */
function linesOf(game: LocalizedGame): KitBlock[] {
  const { redLines, terms } = game.scenario;
  const items = briefingOf(game).chairs.flatMap(({ id, name, redLines: own }) => [
    ...own.map(({ never }, place) => {
      const line = redLines.filter(({ party }) => party === id)[place];
      return game.say('kit-key.key-line', { name, never, secret: line?.declared === false });
    }),
    ...terms
      .filter(({ party }) => party === id)
      .map(({ when, points }) =>
        game.say('kit-key.key-term', { name, clauses: combinationInWords(game, when), points: points * game.scale }),
      ),
  ]);
  return items.length === 0
    ? [{ kind: 'words', words: game.say('kit-key.key-no-lines') }]
    : [{ kind: 'list', marker: 'dot', items }];
}
