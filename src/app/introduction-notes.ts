import type { IntroductionNotes } from '#panels/settings/preferences.ts';
import type { TextStore } from './text-store.ts';

const NAME = 'introductions';

/** Among what has been told of: that nothing is to be. */
const OFF = 'off';

/** Returns a store's notes on introductions given. `off`: the address turns them off, until they are requested. */
export function introductionNotesIn(store: TextStore, off: boolean): IntroductionNotes {
  let isOff = off;
  const listeners = new Set<() => void>();
  const had = () => store.read(NAME)?.split(' ') ?? [];
  const changed = () => {
    for (const onChange of listeners) onChange();
  };
  const mark = (id: string) => {
    store.write(NAME, [...had(), id].join(' '));
    changed();
  };
  return {
    areOff: () => isOff || had().includes(OFF),
    turnOff: () => mark(OFF),
    had,
    mark,
    again: () => {
      isOff = false;
      store.clear(NAME);
      changed();
    },
    watch: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}
