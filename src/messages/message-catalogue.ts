import type { Game } from '#engine/model/game.ts';
import type { Language } from './language.ts';
import type { OfferedLanguage } from './languages.ts';
import { type LateMessages, lateMessagesOf } from './late-messages.ts';
import { type LocalizedGame, localizeGame } from './localized-game.ts';
import type { Speaker, Texts } from './speaker.ts';
import { speakerOf } from './speaker-of.ts';

/** A language with its messages at hand. */
export interface MessageCatalogue {
  /** Says what speaks of no game. */
  readonly speaker: Speaker;
  readonly localize: Localize;
  /** One who tells no points. */
  withoutPoints(): MessageCatalogue;
}

/** Makes a game one that is told. */
export type Localize = (game: Game) => LocalizedGame;

/** Loads the messages of a language, but for those that come later. */
export async function loadMessages({ language, all }: OfferedLanguage): Promise<MessageCatalogue> {
  return voiceOf(language, await all());
}

/** Loads those of the debrief, too. */
export function loadDebriefMessages(offered: OfferedLanguage): Promise<MessageCatalogue> {
  return loadVoiceWith(offered, 'debrief');
}

/** Loads those of the ways to hand a link on, too. */
export function loadSharingMessages(offered: OfferedLanguage): Promise<MessageCatalogue> {
  return loadVoiceWith(offered, 'share');
}

/** Loads those of the workshop, too. */
export function loadWorkshopMessages(offered: OfferedLanguage): Promise<MessageCatalogue> {
  return loadVoiceWith(offered, 'workshop');
}

/** Loads those of the workshop and of what comes there after the editor, too; with other late ones that a part of it needs. */
export function loadLazyWorkshopMessages(
  offered: OfferedLanguage,
  ...others: (keyof LateMessages)[]
): Promise<MessageCatalogue> {
  return loadVoiceWith(offered, 'workshop', 'workshopLate', ...others);
}

/** Loads what the tables of a class are called, too. */
export function loadTableMessages(offered: OfferedLanguage): Promise<MessageCatalogue> {
  return loadVoiceWith(offered, 'tables');
}

/** Loads those of the pages that a teacher has for a lesson, too; with other late ones that a page of these needs. */
export function loadClassroomMessages(
  offered: OfferedLanguage,
  ...others: (keyof LateMessages)[]
): Promise<MessageCatalogue> {
  return loadVoiceWith(offered, 'classroom', ...others);
}

/** Loads those of live classes, too; with other late ones that a page of these needs. */
export function loadLiveMessages(
  offered: OfferedLanguage,
  ...others: (keyof LateMessages)[]
): Promise<MessageCatalogue> {
  return loadVoiceWith(offered, 'live', ...others);
}

async function loadVoiceWith(
  { language, all }: OfferedLanguage,
  ...parts: (keyof LateMessages)[]
): Promise<MessageCatalogue> {
  const late = lateMessagesOf(language.tag);
  const loaded = await Promise.all([all(), ...parts.map((part) => late?.[part]())]);
  return voiceOf(language, Object.assign({}, ...loaded));
}

function voiceOf(language: Language, texts: Texts, tellsPoints = true): MessageCatalogue {
  return {
    speaker: speakerOf(language, texts, tellsPoints),
    localize: (game) => localizeGame(language, texts, game, tellsPoints),
    withoutPoints: () => voiceOf(language, texts, false),
  };
}
