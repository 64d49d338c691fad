import { MOTIONS, type Preferences, TEXT_SIZES } from '#panels/settings/preferences.ts';
import type { TextStore } from '../text-store.ts';
import type { Look } from './look.ts';

const SIZE = 'text-size';
const MOTION = 'motion';

interface LookKept extends Pick<Preferences, 'textSize' | 'chooseTextSize' | 'motion' | 'chooseMotion'> {
  /** Before the first paint: done at once where nothing was chosen, else once what is needed for it is loaded. */
  readonly shown: () => Promise<void>;
}

/** What a person has chosen of how the page looks, as a store keeps it. What shows it so is loaded where something is chosen. */
export function lookIn(store: TextStore): LookKept {
  const textSize = () => TEXT_SIZES.find((size) => String(size) === store.read(SIZE)) ?? 100;
  const motion = () => MOTIONS.find((each) => each === store.read(MOTION)) ?? 'auto';
  const look = (): Look => ({ textSize: textSize(), motion: motion() });
  let shows: Promise<(next: Look) => void> | undefined;
  const show = async () => {
    shows ??= import('./show-as-chosen.ts').then(({ showAsChosen }) => showAsChosen(look()));
    // Without a network it is shown as usual, and the choice holds the next time.
    await shows.then((showNow) => showNow(look())).catch(() => undefined);
  };
  const choose = (name: string, value: string) => {
    store.write(name, value);
    show();
  };
  return {
    textSize,
    chooseTextSize: (size) => choose(SIZE, String(size)),
    motion,
    chooseMotion: (chosen) => choose(MOTION, chosen),
    shown: async () => {
      if (textSize() !== 100 || motion() !== 'auto') await show();
    },
  };
}
