import { late as others } from 'virtual:late-messages';
import { late } from './en/late.ts';
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
const LATE_MESSAGES: Readonly<Record<string, LateMessages>> = { 'en-GB': late, ...others };

/** The late messages of a language; `undefined` if all of them come with the others. */
export function lateMessagesOf(tag: string): LateMessages | undefined {
  return Object.hasOwn(LATE_MESSAGES, tag) ? LATE_MESSAGES[tag] : undefined;
}
