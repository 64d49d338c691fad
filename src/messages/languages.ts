import { ENGLISH } from './en/english.ts';
import { firstMessages } from './en/first-messages.ts';
import type { Language } from './language.ts';
import type { Texts } from './speaker.ts';
import { UKRAINIAN } from './uk/ukrainian.ts';

/** A language that the page can speak, and where its messages are. */
export interface OfferedLanguage {
  readonly language: Language;
  /** The messages of the first screen. */
  readonly first: () => Promise<Texts>;
  /** Those of what is further down on it. */
  readonly more: () => Promise<Texts>;
  /** All of them but for those that come later. */
  readonly all: () => Promise<Texts>;
  /** Those of the debrief, which come with its places. */
  readonly debrief: () => Promise<Texts>;
  /** Those of the ways to hand a link on, which come with these. */
  readonly share: () => Promise<Texts>;
  /** Those of the workshop, which come with it. */
  readonly workshop: () => Promise<Texts>;
  /** Those of what comes there after the editor. */
  readonly workshopLate: () => Promise<Texts>;
  /** Those of the pages that a teacher has for a lesson. */
  readonly classroom: () => Promise<Texts>;
}

/** The page's own language: its first screen waits for nothing. */
export const FIRST_LANGUAGE: OfferedLanguage = {
  language: ENGLISH,
  first: () => Promise.resolve(firstMessages),
  more: async () => (await import('./en/more-messages.ts')).moreMessages,
  all: async () => (await import('./en/messages.ts')).messages,
  debrief: async () => (await import('./en/debrief-messages.ts')).debriefMessages,
  share: async () => (await import('./en/share-messages.ts')).shareMessages,
  workshop: async () => (await import('./en/workshop-messages.ts')).workshopMessages,
  classroom: async () => (await import('./en/classroom-messages.ts')).classroomMessages,
  workshopLate: async () => (await import('./en/workshop-late-messages.ts')).workshopLateMessages,
};

const IN_UKRAINIAN: OfferedLanguage = {
  language: UKRAINIAN,
  first: async () => (await import('./uk/first-messages.ts')).firstMessages,
  more: async () => (await import('./uk/more-messages.ts')).moreMessages,
  all: async () => (await import('./uk/messages.ts')).messages,
  debrief: async () => (await import('./uk/debrief-messages.ts')).debriefMessages,
  share: async () => (await import('./uk/share-messages.ts')).shareMessages,
  workshop: async () => (await import('./uk/workshop-messages.ts')).workshopMessages,
  classroom: async () => (await import('./uk/classroom-messages.ts')).classroomMessages,
  workshopLate: async () => (await import('./uk/workshop-late-messages.ts')).workshopLateMessages,
};

/** All languages that the page can speak. Each other one comes in scripts of its own. */
export const LANGUAGES: readonly OfferedLanguage[] = [FIRST_LANGUAGE, IN_UKRAINIAN];

/** The language of a tag; the page's own where there is none. */
export function languageOf(tag: string): OfferedLanguage {
  return LANGUAGES.find(({ language }) => language.tag === tag) ?? FIRST_LANGUAGE;
}
