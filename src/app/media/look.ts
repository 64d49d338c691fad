import type { MotionPreference, TextSize } from '#panels/settings/preferences.ts';

/** Preferences for the page's appearance, besides the theme. */
export interface Look {
  readonly textSize: TextSize;
  readonly motion: MotionPreference;
}
