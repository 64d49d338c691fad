/** A delegation as a round portrait: its flags, or its shape where it has none. */
import type { PartyMark } from '#session/party-mark.ts';
import { Mark } from './mark.tsx';
import { partyClass } from './party-shape.tsx';

const FLAGS = import.meta.glob<string>('../../../assets/flags/*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

interface PortraitProps {
  readonly party: PartyMark;
  /** Files of assets/flags without their ending; two stand side by side. */
  readonly flags: readonly string[];
  /** Not in the room any more. */
  readonly isGone?: boolean;
}

/** The portrait alone, for beside a name. */
export function Portrait({ party, flags, isGone = false }: PortraitProps) {
  const known = flags.flatMap((name) => FLAGS[`../../../assets/flags/${name}.svg`] ?? []).slice(0, 2);
  if (known.length === 0) {
    return (
      <span class="portrait portrait--mark" aria-hidden="true">
        <Mark party={party} size={44} decorative dashed={isGone} />
      </span>
    );
  }
  return (
    <span class={`portrait ${partyClass(party.order)}`} data-gone={isGone} aria-hidden="true">
      <span class="portrait-flags full flex">
        {known.map((source) => (
          <img key={source} src={source} alt="" />
        ))}
      </span>
      <span class="portrait-mark">
        <Mark party={party} size={20} decorative />
      </span>
    </span>
  );
}
