import type { Theme } from './palette.ts';

/** A picture that stands in a page. */
export interface MountedStage {
  destroy(): void;
  setTheme(theme: Theme): void;
}
