import type { Game } from '#engine/model/game.ts';
import type { Language } from './language.ts';
import type { OfferedLanguage } from './languages.ts';
import type { Speaker, Texts } from './speaker.ts';
import { speakerOf } from './speaker-of.ts';
import { type ToldGame, toldGameOf } from './told-game.ts';

/** A language with its messages at hand. */
export interface Voice {
  /** Says what speaks of no game. */
  readonly speaker: Speaker;
  readonly tell: Tell;
}

/** Makes a game one that is told. */
export type Tell = (game: Game) => ToldGame;

/** Loads the messages of a language, but for those that come later. */
export async function loadVoice({ language, all }: OfferedLanguage): Promise<Voice> {
  return voiceOf(language, await all());
}

/** Loads those of the debrief, too. */
export async function loadWholeVoice({ language, all, debrief }: OfferedLanguage): Promise<Voice> {
  const [texts, more] = await Promise.all([all(), debrief()]);
  return voiceOf(language, { ...texts, ...more });
}

/** Loads those of the ways to hand a link on, too. */
export async function loadSharingVoice({ language, all, share }: OfferedLanguage): Promise<Voice> {
  const [texts, more] = await Promise.all([all(), share()]);
  return voiceOf(language, { ...texts, ...more });
}

/** Loads those of the workshop, too. */
export async function loadWorkshopVoice({ language, all, workshop }: OfferedLanguage): Promise<Voice> {
  const [texts, more] = await Promise.all([all(), workshop()]);
  return voiceOf(language, { ...texts, ...more });
}

/** Loads those of the workshop and of what comes there after the editor, too. */
export async function loadLateWorkshopVoice({
  language,
  all,
  workshop,
  workshopLate,
}: OfferedLanguage): Promise<Voice> {
  const [texts, more, late] = await Promise.all([all(), workshop(), workshopLate()]);
  return voiceOf(language, { ...texts, ...more, ...late });
}

/** Loads those of the pages that a teacher has for a lesson, too. */
export async function loadClassroomVoice({ language, all, classroom }: OfferedLanguage): Promise<Voice> {
  const [texts, more] = await Promise.all([all(), classroom()]);
  return voiceOf(language, { ...texts, ...more });
}

function voiceOf(language: Language, texts: Texts): Voice {
  return { speaker: speakerOf(language, texts), tell: (game) => toldGameOf(language, texts, game) };
}
