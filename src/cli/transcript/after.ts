import { closingPositions } from '#engine/hindsight/closing-positions.ts';
import { at } from '#engine/model/at.ts';
import type { State } from '#engine/model/state.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { aftermathModel } from '#session/screens/aftermath-model.ts';
import { closingInWords } from '#session/words/closing-in-words.ts';
import { gameIds } from './ids.ts';
import { form } from './line-content.ts';
import type { WrittenLine } from './written-line.ts';

/**
 * Lines of the time after the talks, for everybody: closing words after a walk-out, the votes of homes on a signed text, and
 * its durability.
 */
export function linesAfter(game: LocalizedGame, state: State): WrittenLine[] {
  return [...closingLines(game, state), ...linesOfAftermath(game, state)];
}

function closingLines(game: LocalizedGame, state: State): WrittenLine[] {
  const ids = gameIds(game);
  return closingPositions(game, state).map((position) => ({
    stated: { ...form('closing', { from: ids.party(position.party) }), day: state.round, causes: [] },
    head: game.say('ending.last-word', { who: position.party }),
    said: closingInWords(game, position),
    isRepeated: false,
  }));
}

function linesOfAftermath(game: LocalizedGame, { ending, round: day }: State): WrittenLine[] {
  const { aftermath } = ending ?? {};
  if (aftermath === undefined) return [];
  const ids = gameIds(game);
  const { ratifications, durability } = aftermathModel(game, aftermath);
  const line = (given: ReturnType<typeof form>, head: string, sentences: readonly string[]): WrittenLine => ({
    stated: { ...given, day, causes: [] },
    head,
    said: sentences.length === 0 ? '' : game.say('said.together', { sentences }),
    isRepeated: false,
  });
  const homes = ratifications.map(({ party, name, title, words, reasons }, place) => {
    const { track } = at(aftermath.ratifications, place);
    const asked = form('ratification', { from: ids.party(party), track: ids.track(track) });
    return line(asked, `${name}, ${title}: ${words}`, reasons);
  });
  if (durability === undefined) return homes;
  return [...homes, line(form('aftermath'), durability.chanceWords, [durability.drawWords])];
}
