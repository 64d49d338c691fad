import type { LocalizedGame } from '#messages/localized-game.ts';
import type { KitBlock, KitTitle } from './kit-block.ts';
import type { KitAudience, KitDocument } from './kit-document.ts';

interface Framed {
  readonly id: string;
  readonly title: string;
  readonly audience: KitAudience;
  readonly blocks: readonly KitBlock[];
  /** The reader named in the first line of each sheet; derived from the audience if absent. */
  readonly whose?: string;
  readonly compact?: boolean;
}

/** A document with the first and the last line that all documents of a scenario have. */
export function framed(
  game: LocalizedGame,
  { id, title, audience, blocks, whose, compact = false }: Framed,
): KitDocument {
  const { scenario } = game;
  const { factsAsOf } = scenario;
  return {
    id,
    title,
    audience,
    orientation: 'portrait',
    compact,
    running: {
      whose: game.say('kit.running', { title: scenario.title, whose: whose ?? game.say(`kit.for-${audience}`) }),
      of: factsAsOf ? game.say('kit.of-facts', { id: scenario.id, date: factsAsOf }) : game.say('kit.of', scenario),
    },
    blocks,
  };
}

/** The first line of a document that belongs to no delegation. */
export function titled(title: string): KitTitle {
  return { kind: 'title', title, mark: undefined, aside: undefined };
}
