import type { Game } from '#engine/model/game.ts';
import type { Language } from './language.ts';
import type { OfferedLanguage } from './languages.ts';
import { type LateMessages, lateMessagesOf } from './late-messages.ts';
import type { Speaker, Texts } from './speaker.ts';
import { speakerOf } from './speaker-of.ts';
import { type ToldGame, toldGameOf } from './told-game.ts';

/** A language with its messages at hand. */
export interface Voice {
  /** Says what speaks of no game. */
  readonly speaker: Speaker;
  readonly tell: Tell;
  /** One who tells no points. */
  withoutPoints(): Voice;
}

/** Makes a game one that is told. */
export type Tell = (game: Game) => ToldGame;

/** Loads the messages of a language, but for those that come later. */
export async function loadVoice({ language, all }: OfferedLanguage): Promise<Voice> {
  return voiceOf(language, await all());
}

/** Loads those of the debrief, too. */
export function loadWholeVoice(offered: OfferedLanguage): Promise<Voice> {
  return loadVoiceWith(offered, 'debrief');
}

/** Loads those of the ways to hand a link on, too. */
export function loadSharingVoice(offered: OfferedLanguage): Promise<Voice> {
  return loadVoiceWith(offered, 'share');
}

/** Loads those of the workshop, too. */
export function loadWorkshopVoice(offered: OfferedLanguage): Promise<Voice> {
  return loadVoiceWith(offered, 'workshop');
}

/** Loads those of the workshop and of what comes there after the editor, too. */
export function loadLateWorkshopVoice(offered: OfferedLanguage): Promise<Voice> {
  return loadVoiceWith(offered, 'workshop', 'workshopLate');
}

/** Loads what the tables of a class are called, too. */
export function loadTableVoice(offered: OfferedLanguage): Promise<Voice> {
  return loadVoiceWith(offered, 'tables');
}

/** Loads those of the pages that a teacher has for a lesson, too; with other late ones that a page of these needs. */
export function loadClassroomVoice(offered: OfferedLanguage, ...others: (keyof LateMessages)[]): Promise<Voice> {
  return loadVoiceWith(offered, 'classroom', ...others);
}

/** Loads those of live classes, too; with other late ones that a page of these needs. */
export function loadLiveVoice(offered: OfferedLanguage, ...others: (keyof LateMessages)[]): Promise<Voice> {
  return loadVoiceWith(offered, 'live', ...others);
}

async function loadVoiceWith({ language, all }: OfferedLanguage, ...parts: (keyof LateMessages)[]): Promise<Voice> {
  const late = lateMessagesOf(language.tag);
  const loaded = await Promise.all([all(), ...parts.map((part) => late?.[part]())]);
  return voiceOf(language, Object.assign({}, ...loaded));
}

function voiceOf(language: Language, texts: Texts, tellsPoints = true): Voice {
  return {
    speaker: speakerOf(language, texts, tellsPoints),
    tell: (game) => toldGameOf(language, texts, game, tellsPoints),
    withoutPoints: () => voiceOf(language, texts, false),
  };
}
