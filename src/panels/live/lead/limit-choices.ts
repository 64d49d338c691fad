import type { Speaker } from '#messages/speaker.ts';

/** Times to choose from, in seconds, told in minutes. */
export function limitChoices(
  say: Speaker['say'],
  limits: readonly number[],
): { readonly value: string; readonly label: string }[] {
  return limits.map((seconds) => ({
    value: String(seconds),
    label: say('live-open.limit-minutes', { minutes: seconds / 60 }),
  }));
}
