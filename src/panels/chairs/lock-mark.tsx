import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Lock beside a setting that its sender does not let be changed. */
export function LockMark() {
  return (
    <span class="lock-mark muted">
      <Icon name="lock" size={16} />
      <span class="vh">{useSpeaker().say('chairs.locked')}</span>
    </span>
  );
}
