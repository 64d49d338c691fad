import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { formatMessage } from './format-message.ts';
import { formatsOf } from './formats.ts';
import { tableFunctions } from './functions/functions-of.ts';
import type { Language } from './language.ts';
import { type Speaker, speakerWith, type Texts } from './speaker.ts';
import type { Told } from './told.ts';

/** A game as it is told in a language, perhaps to one of its delegations. */
export interface ToldGame extends Speaker, Game {
  /** The delegation that is "you"; absent where all have their names. */
  readonly toldTo: PartyIndex | undefined;
  /** The same, told to another, or to nobody in particular. */
  tellingTo(party: PartyIndex | undefined): ToldGame;
  /** The same, told without points. */
  withoutPoints(): ToldGame;
}

/** A game as it is told in a language to nobody in particular. */
export function toldGameOf(language: Language, texts: Texts, game: Game, tellsPoints = true): ToldGame {
  const tongue = { language, formats: formatsOf(language) };
  let quiet: ToldGame | undefined;
  const withoutPoints = () => {
    quiet ??= tellsPoints ? toldGameOf(language, texts, game, false) : tellingTo(undefined);
    return quiet;
  };
  const speakers = new Map<PartyIndex | undefined, ToldGame>();
  const tellingTo = (toldTo: PartyIndex | undefined): ToldGame => {
    const before = speakers.get(toldTo);
    if (before !== undefined) return before;
    const told: Told = { ...tongue, named: game, to: toldTo };
    const functions = tableFunctions(told);
    const speaker = speakerWith(language, texts, (text) => formatMessage(language.tag, text, functions), tellsPoints);
    const made = { ...game, ...speaker, toldTo, tellingTo, withoutPoints: () => withoutPoints().tellingTo(toldTo) };
    speakers.set(toldTo, made);
    return made;
  };
  return tellingTo(undefined);
}
