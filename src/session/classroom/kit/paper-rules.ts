import type { LocalizedGame } from '#messages/localized-game.ts';
import type { KitBlock } from './kit-block.ts';
import type { KitDocument } from './kit-document.ts';
import { framed, titled } from './kit-frame.ts';
import { channelsInWords } from './who-reaches-whom.ts';

/** The rules of play on paper, on one sheet. */
export function paperRules(game: LocalizedGame): KitDocument {
  const title = game.say('kit.rules');
  return framed(game, {
    id: 'rules',
    title,
    audience: 'everybody',
    compact: true,
    blocks: [
      titled(title),
      { kind: 'words', words: game.say('kit-rules.rules-aim') },
      ...part(game.say('kit-rules.rules-round'), roundOf(game), 'number'),
      ...part(game.say('kit-rules.rules-offer'), [
        game.say('kit-rules.rules-offer-write'),
        game.say('kit-rules.rules-offer-answer'),
        game.say('kit-rules.rules-offer-initial'),
        game.say('kit-rules.rules-offer-vague'),
      ]),
      ...part(game.say('kit-rules.rules-vote'), votesOf(game)),
      ...channelsOf(game),
      ...part(game.say('kit-rules.rules-say'), [
        game.say('kit-rules.rules-say-claim'),
        game.say('kit-rules.rules-say-ask'),
        ...((game.scenario.levers ?? []).length === 0 ? [] : [game.say('kit-rules.rules-say-lever')]),
      ]),
      ...part(game.say('kit-rules.rules-end'), [
        game.say('kit-rules.rules-end-when'),
        game.say('kit-rules.rules-end-worth'),
      ]),
    ],
  });
}

function part(heading: string, items: readonly string[], marker: 'dot' | 'number' = 'dot'): KitBlock[] {
  return [
    { kind: 'subheading', words: heading },
    { kind: 'list', marker, items },
  ];
}

function roundOf(game: LocalizedGame): string[] {
  const { rules } = game.scenario;
  return [
    game.say('kit-rules.rules-round-news'),
    ...(rules.openings ? [game.say('kit-rules.rules-round-openings')] : []),
    game.say('kit-rules.rules-round-talk', { moves: rules.movesPerRound }),
    game.say('kit-rules.rules-round-dusk'),
  ];
}

function votesOf(game: LocalizedGame): string[] {
  const { rules } = game.scenario;
  return [
    game.say('kit-rules.rules-vote-how'),
    game.say('kit-rules.rules-vote-silence'),
    game.say('kit-rules.rules-vote-never'),
    ...(rules.walkOut ? [game.say('kit-rules.rules-vote-walk-out')] : []),
  ];
}

function channelsOf(game: LocalizedGame): KitBlock[] {
  const channels = channelsInWords(game);
  return channels.length === 0
    ? []
    : part(game.say('kit-rules.rules-channels'), [...channels, game.say('kit-rules.rules-channels-carry')]);
}
