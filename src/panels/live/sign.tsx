import { Icon } from '../parts/icon.tsx';
import { isLiveIcon, LiveIcon, type LiveIconName } from './live-icon.tsx';

/** A sign beside what is said of a live class: one of the page, or one that only these pages have. */
export type SignName =
  | LiveIconName
  | 'alert-triangle'
  | 'armchair'
  | 'check'
  | 'clock'
  | 'hourglass'
  | 'lock'
  | 'speakerphone'
  | 'users';

export function Sign({ name, size }: { readonly name: SignName; readonly size?: number }) {
  const edge = size === undefined ? {} : { size };
  return isLiveIcon(name) ? <LiveIcon name={name} {...edge} /> : <Icon name={name} {...edge} />;
}
