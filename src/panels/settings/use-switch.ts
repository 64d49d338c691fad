import { useEffect, useState } from 'preact/hooks';
import type { Switch } from './preferences.ts';

/** True if a switch is on; updated live. A missing switch is off. */
export function useSwitch(of: Switch | undefined): boolean {
  const [, redraw] = useState({});
  useEffect(() => of?.watch(() => redraw({})), [of]);
  return of?.isOn() === true;
}
