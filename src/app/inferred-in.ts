import type { Preferences } from '#panels/settings/preferences.ts';
import type { TextStore } from './text-store.ts';

const NAME = 'inferred';

/** Whether the text shows inferred positions on this device: not before somebody asks for them. */
export function inferredIn(store: TextStore): Pick<Preferences, 'inferred' | 'showInferred'> {
  return {
    inferred: () => store.read(NAME) === 'shown',
    showInferred: (shown) => {
      if (shown) store.write(NAME, 'shown');
      else store.clear(NAME);
    },
  };
}
