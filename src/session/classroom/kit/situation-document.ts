import { at } from '#engine/model/at.ts';
import type { Stance } from '#engine/model/scenario/position.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber, trackTitle } from '../../words/names.ts';
import type { KitBlock, KitTable } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';
import { signersOf } from './signers-of.ts';

/** Returns the document that everybody reads first: content note, events so far, delegations, and known positions. */
export function situationDocument(game: LocalizedGame): KitDocument {
  const { scenario } = game;
  const { contentNote, situation, parties } = scenario;
  return framed(game, {
    id: 'situation',
    title: game.say('kit.situation'),
    audience: 'everybody',
    compact: true,
    blocks: [
      { ...titled(scenario.title), told: true },
      ...(contentNote === undefined
        ? []
        : [{ kind: 'words' as const, tone: 'box' as const, words: contentNote, told: true as const }]),
      ...situation.map((words): KitBlock => ({ kind: 'words', words, told: true })),
      { kind: 'subheading', words: game.say('kit.delegations') },
      {
        kind: 'list',
        marker: 'dot',
        items: parties.map(({ name, members }) =>
          game.say('kit.delegation', { name, members: (members ?? []).map((member) => member.name) }),
        ),
      },
      ...claimsOf(game),
      { kind: 'heading', words: game.say('kit.public'), ...(isShort(game) ? {} : { sheet: true as const }) },
      { kind: 'words', words: game.say('kit.public-words') },
      positionsTable(game),
    ],
  });
}

/** Characters of a situation that leave room for the table below it. */
const SHORT = 1000;

function isShort({ scenario: { situation, contentNote = '' } }: LocalizedGame): boolean {
  return [...situation, contentNote].reduce((sum, words) => sum + words.length, 0) < SHORT;
}

/** Returns the delegations' opinions on every answer on the first day, part by part and article by article. */
function positionsTable(game: LocalizedGame): KitTable {
  const { parties } = game.scenario;
  return {
    kind: 'table',
    heads: [game.say('kit.answer'), ...parties.map(({ name }) => name)],
    rows: game.common.tracks.flatMap(({ issues }, track) => [
      [game.say('kit.part', { title: trackTitle(game, track), signers: signersOf(game, track) })],
      ...issues.flatMap((issue) => positionsOn(game, issue)),
    ]),
    told: [0],
    firstWidth: parties.length > 5 ? 40 : 56,
  };
}

function positionsOn(game: LocalizedGame, issue: number): string[][] {
  const { options, title, question } = at(game.scenario.issues, issue);
  const stances = new Map<string, Stance>();
  for (const index of game.common.holding[0] ?? []) {
    const position = at(game.common.positions, index);
    if (position.issue === issue) stances.set(`${position.option} ${position.party}`, position.stance);
  }
  return [
    [game.say('kit.article', { number: articleNumber(game, issue), title, question })],
    ...options.map(({ label, bridging }, option) => [
      bridging ? game.say('kit.bridging', { label }) : label,
      ...game.scenario.parties.map((_, party) => {
        const stance = stances.get(`${option} ${party}`);
        return stance === undefined ? '' : game.say(`kit.stance-${stance}`);
      }),
    ]),
  ];
}

/** Returns the claims of delegations about one another on the first day. */
function claimsOf(game: LocalizedGame): KitBlock[] {
  const claims = (game.scenario.claims ?? []).flatMap(({ words }, index) => {
    const { fromRound, by } = at(game.common.claims, index);
    return words === undefined || fromRound > 1 ? [] : [game.say('kit.claim', { by, words })];
  });
  if (claims.length === 0) return [];
  return [
    { kind: 'subheading', words: game.say('kit.claims') },
    { kind: 'list', marker: 'dot', items: claims },
  ];
}
