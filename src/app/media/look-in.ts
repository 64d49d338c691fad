import type { LookOf, Preferences } from '#panels/settings/preferences.ts';
import type { TextStore } from '../text-store.ts';

interface LookKept extends Pick<Preferences, 'look' | 'chooseLook'> {
  /** Before the first paint: done at once where nothing was chosen, else once what is needed for it is loaded. */
  readonly shown: () => Promise<void>;
}

/** Preferences for the page's appearance, in a store. Their implementation is loaded if one is set. */
export function lookIn(store: TextStore): LookKept {
  const look = (of: LookOf) => store.read(of);
  let shows: Promise<() => void> | undefined;
  const show = async () => {
    shows ??= import('./show-as-chosen.ts').then(({ showAsChosen }) => showAsChosen(look));
    // Without a network it is shown as usual, and the choice holds the next time.
    await shows.then((showNow) => showNow()).catch(() => undefined);
  };
  return {
    look,
    chooseLook: (of, choice) => {
      store.write(of, choice);
      show();
    },
    shown: async () => {
      if (look('text-size') ?? look('motion')) await show();
    },
  };
}
