import type { Motion, TextSize } from '#panels/settings/preferences.ts';

/** What a person has chosen of how the page looks, beside its light. */
export interface Look {
  readonly textSize: TextSize;
  readonly motion: Motion;
}
