import { useEffect, useState } from 'preact/hooks';
import type { Switch } from './preferences.ts';

/** Whether a switch is on, live; one that is not there is off. */
export function useSwitch(of: Switch | undefined): boolean {
  const [, redraw] = useState({});
  useEffect(() => of?.watch(() => redraw({})), [of]);
  return of?.isOn() === true;
}
