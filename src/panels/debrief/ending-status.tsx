import type { EndingKind } from '#engine/model/ending.ts';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

const ICONS: Readonly<Record<EndingKind, string>> = {
  none: 'door',
  opening: 'users-group',
  partial: 'signature',
  signed: 'signature',
  unratified: 'home',
  broken: 'arrow-fork',
  held: 'check',
};

/** The ending in the bar, so that it stands beside the debrief too. */
export function EndingStatus({ kind }: { readonly kind: EndingKind }) {
  const { say } = useSpeaker();
  return (
    <span class="ending-status">
      <Icon name={ICONS[kind]} size={14} />
      {say(`debrief.ended-${kind}`)}
    </span>
  );
}
