/** Ending of a game, as an icon and a word or two. */
import type { EndingKind } from '#engine/model/ending.ts';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

const ICONS: Readonly<Record<EndingKind, string>> = {
  held: 'check',
  signed: 'signature',
  partial: 'brackets',
  broken: 'arrow-fork',
  unratified: 'home',
  opening: 'users-group',
  none: 'door',
};

/** The sign beside its words, in a row. */
export function EndingMark({ kind }: { readonly kind: EndingKind }) {
  const { say } = useSpeaker();
  return (
    <span class="ending-mark baseline">
      <Icon name={ICONS[kind]} /> <span>{say(`class-results.kind-${kind}`)}</span>
    </span>
  );
}

/** Number of games with an ending. */
export function EndingCount({ kind, count }: { readonly kind: EndingKind; readonly count: number }) {
  const { say } = useSpeaker();
  return (
    <li class="ending-count stack gap1">
      <b>{count}</b>
      <span>
        <Icon name={ICONS[kind]} /> {say(`class-results.count-${kind}`)}
      </span>
    </li>
  );
}
