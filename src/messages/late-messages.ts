import type { Texts } from './speaker.ts';

/** Messages that come late, each part with what says them. */
export interface LateMessages {
  /** Those of the debrief, which come with its places. */
  readonly debrief: () => Promise<Texts>;
  /** Those of the ways to hand a link on. */
  readonly share: () => Promise<Texts>;
  readonly workshop: () => Promise<Texts>;
  /** Those of what comes there after the editor. */
  readonly workshopLate: () => Promise<Texts>;
  /** What the tables of a class are called. */
  readonly tables: () => Promise<Texts>;
  /** Those of the pages that a teacher has for a lesson. */
  readonly classroom: () => Promise<Texts>;
  /** Those of the concept check, which is one of these. */
  readonly check: () => Promise<Texts>;
  /** Those of live classes. */
  readonly live: () => Promise<Texts>;
}

/** By tag of the language. The first script knows nothing of it. */
const LATE_MESSAGES: Readonly<Record<string, LateMessages>> = {
  'en-GB': {
    debrief: async () => (await import('./en/debrief-messages.ts')).debriefMessages,
    share: async () => (await import('./en/share-messages.ts')).shareMessages,
    workshop: async () => (await import('./en/workshop-messages.ts')).workshopMessages,
    workshopLate: async () => (await import('./en/workshop-late-messages.ts')).workshopLateMessages,
    tables: async () => ({ 'class-names': (await import('./en/class-names.ts')).classNames }),
    classroom: async () => (await import('./en/classroom-messages.ts')).classroomMessages,
    check: async () => (await import('./en/check-messages.ts')).checkMessages,
    live: async () => (await import('./en/live-messages.ts')).liveMessages,
  },
  uk: {
    debrief: async () => (await import('./uk/debrief-messages.ts')).debriefMessages,
    share: async () => (await import('./uk/share-messages.ts')).shareMessages,
    workshop: async () => (await import('./uk/workshop-messages.ts')).workshopMessages,
    workshopLate: async () => (await import('./uk/workshop-late-messages.ts')).workshopLateMessages,
    tables: async () => ({ 'class-names': (await import('./uk/class-names.ts')).classNames }),
    classroom: async () => (await import('./uk/classroom-messages.ts')).classroomMessages,
    check: async () => (await import('./uk/check-messages.ts')).checkMessages,
    live: async () => (await import('./uk/live-messages.ts')).liveMessages,
  },
};

/** The late messages of a language; absent where all of them come with the others. */
export function lateMessagesOf(tag: string): LateMessages | undefined {
  return Object.hasOwn(LATE_MESSAGES, tag) ? LATE_MESSAGES[tag] : undefined;
}
