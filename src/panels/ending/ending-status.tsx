import type { EndingKind } from '#engine/model/ending.ts';
import { Icon } from '../parts/icon.tsx';

const LOOKS: Readonly<Record<EndingKind, { readonly icon: string; readonly words: string }>> = {
  none: { icon: 'door', words: 'Nothing signed' },
  opening: { icon: 'users-group', words: 'A beginning signed' },
  partial: { icon: 'signature', words: 'Signed, with gaps' },
  signed: { icon: 'signature', words: 'Signed' },
  unratified: { icon: 'home', words: 'Not ratified' },
  broken: { icon: 'arrow-fork', words: 'Did not last' },
  held: { icon: 'check', words: 'Held' },
};

/** The ending in the bar, so that it stands beside the debrief too. */
export function EndingStatus({ kind }: { readonly kind: EndingKind }) {
  const { icon, words } = LOOKS[kind];
  return (
    <p class="ending-status">
      <Icon name={icon} size={18} />
      {words}
    </p>
  );
}
