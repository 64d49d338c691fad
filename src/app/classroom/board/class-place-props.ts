import type { KeptClass } from '#session/classroom/class/kept-class.ts';

/** Props of each place. */
export interface ClassPlaceProps {
  readonly kept: KeptClass;
  /** Changes the class and keeps it; `how` gets what is kept by then, which another window may have changed. */
  readonly change: (how: (before: KeptClass) => KeptClass) => Promise<void>;
  /** Deletes the class, with all that is kept of it. Fails where the device does not let it go. */
  readonly remove: () => Promise<void>;
  /** Real names are not to be shown: the screen is on a wall. */
  readonly namesHidden: boolean;
}
