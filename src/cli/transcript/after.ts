import { at } from '#engine/model/at.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { aftermathModel } from '#session/screens/aftermath-model.ts';
import { form } from './form.ts';
import { idsOf } from './ids.ts';
import type { WrittenLine } from './written-line.ts';

/** Lines of the time after the talks, for everybody: the votes of homes on a signed text, and its durability. */
export function linesAfter(game: ToldGame, { ending, round: day }: Pick<State, 'ending' | 'round'>): WrittenLine[] {
  const { aftermath } = ending ?? {};
  if (aftermath === undefined) return [];
  const ids = idsOf(game);
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
