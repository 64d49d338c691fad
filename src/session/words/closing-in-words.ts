import type { ClosingPosition } from '#engine/hindsight/closing-positions.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { sentenceWriterOf } from './sentence-writer.ts';

/** Most articles that closing words name of those that were agreed on. */
const MOST_NAMED = 2;

/** Closing words of a delegation in its own voice, as another has ended the talks by leaving; `to` is "you" in them. */
export function closingInWords(
  game: LocalizedGame,
  { party, by, agreed, apart }: ClosingPosition,
  to?: PartyIndex,
): string {
  const { line } = sentenceWriterOf(game, { on: 'other', turn: party, by: party, to });
  const said = [
    ...(agreed.length === 0 ? [] : [line('closing-agreed', { by, issues: agreed.slice(0, MOST_NAMED) })]),
    ...(apart === undefined ? [] : [line('closing-apart', { by, ...apart })]),
  ];
  const sentences = said.length === 0 ? [line('closing-none', { by })] : said;
  return joinSentences(
    game,
    sentences.map(({ words }) => words),
  );
}
