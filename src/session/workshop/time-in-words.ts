import type { Language } from '#messages/language.ts';

/** A moment as a reader of a language writes it, to the minute. `moment` in milliseconds since 1970. */
export function timeInWords({ tag }: Language, moment: number): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
