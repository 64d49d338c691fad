import { late as others } from 'virtual:late-messages';
import { late } from './en/late.ts';
import type { Texts } from './speaker.ts';

/** Messages that come late, each part with what says them. */
export interface LateMessages {
  /** Messages of the debrief, loaded with its places. */
  readonly debrief: () => Promise<Texts>;
  /** Messages for sharing a link. */
  readonly share: () => Promise<Texts>;
  readonly workshop: () => Promise<Texts>;
  /** Messages of the workshop's parts that are loaded after the editor. */
  readonly workshopLate: () => Promise<Texts>;
  /** Messages of the texts of a scenario in other languages. */
  readonly translation: () => Promise<Texts>;
  /** Names of the tables of a class. */
  readonly tables: () => Promise<Texts>;
  /** Messages of the teacher's pages for a lesson. */
  readonly classroom: () => Promise<Texts>;
  /** Messages of the concept check, which is one of the teacher's pages. */
  readonly check: () => Promise<Texts>;
  /** Messages of live classes. */
  readonly live: () => Promise<Texts>;
}

/** By tag of the language. The first script knows nothing of it. */
const LATE_MESSAGES: Readonly<Record<string, LateMessages>> = { 'en-GB': late, ...others };

/** The late messages of a language; `undefined` if all of them come with the others. */
export function lateMessagesOf(tag: string): LateMessages | undefined {
  return Object.hasOwn(LATE_MESSAGES, tag) ? LATE_MESSAGES[tag] : undefined;
}
