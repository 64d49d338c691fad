import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { formatMessage } from './format-message.ts';
import { formatsOf } from './formats.ts';
import { tableFunctions } from './functions/functions-of.ts';
import type { Language } from './language.ts';
import { type Speaker, speakerWith, type Texts } from './speaker.ts';
import type { Told } from './told.ts';

/** A game as it is told in a language, perhaps to one of its delegations. */
export interface LocalizedGame extends Speaker, Game {
  /** The delegation that is "you"; absent where all have their names. */
  readonly perspective: PartyIndex | undefined;
  /** The same, told to another, or to nobody in particular. */
  withPerspective(party: PartyIndex | undefined): LocalizedGame;
  /** The same, told without points. */
  withoutPoints(): LocalizedGame;
}

/** A game as it is told in a language to nobody in particular. */
export function localizeGame(language: Language, texts: Texts, game: Game, tellsPoints = true): LocalizedGame {
  const tongue = { language, formats: formatsOf(language) };
  let quiet: LocalizedGame | undefined;
  const withoutPoints = () => {
    quiet ??= tellsPoints ? localizeGame(language, texts, game, false) : withPerspective(undefined);
    return quiet;
  };
  const speakers = new Map<PartyIndex | undefined, LocalizedGame>();
  const withPerspective = (perspective: PartyIndex | undefined): LocalizedGame => {
    const before = speakers.get(perspective);
    if (before !== undefined) return before;
    const told: Told = { ...tongue, named: game, to: perspective };
    const functions = tableFunctions(told);
    const speaker = speakerWith(language, texts, (text) => formatMessage(language.tag, text, functions), tellsPoints);
    const made = {
      ...game,
      ...speaker,
      perspective,
      withPerspective,
      withoutPoints: () => withoutPoints().withPerspective(perspective),
    };
    speakers.set(perspective, made);
    return made;
  };
  return withPerspective(undefined);
}
