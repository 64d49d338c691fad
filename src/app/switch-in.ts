import type { Switch } from '#panels/settings/preferences.ts';
import type { TextStore } from './text-store.ts';

/** A switch that a device keeps in a store. `on`: the address turns it on, until somebody chooses otherwise. */
export function switchIn(store: TextStore, name: string, on = false): Switch {
  let isAskedFor = on;
  const listeners = new Set<() => void>();
  return {
    isOn: () => isAskedFor || store.read(name) === 'on',
    choose: (next) => {
      isAskedFor = false;
      if (next) store.write(name, 'on');
      else store.clear(name);
      for (const onChange of listeners) onChange();
    },
    watch: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}
