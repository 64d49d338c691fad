/** A delegation in running text. */
import type { PartyMark } from '#session/party-mark.ts';
import { PartyShape, partyClass } from './party-shape.tsx';
import { useSpeaker } from './use-speaker.ts';

/** Solid: on record. Dotted: claimed by somebody else. Inferred: concluded by the author, said by nobody. Struck: never. */
export type TagKind = 'solid' | 'dotted' | 'inferred' | 'struck';

export interface TagProps {
  readonly party: PartyMark;
  readonly kind: TagKind;
  /** With its name in the place of its code. */
  readonly named?: boolean;
  /** An example of the sign, which stands for no delegation here: passed over by those who listen. */
  readonly sample?: boolean;
}

/** The small shape and code of a delegation; how it is drawn tells what it said. */
export function DelegationTag({ party, kind, named = false, sample = false }: TagProps) {
  const { say } = useSpeaker();
  return (
    <span
      class={`tag nowrap tag--${kind} ${partyClass(party.order)}`}
      role="img"
      aria-label={say(`sign.${kind}`, { party: party.name })}
      aria-hidden={sample}
    >
      <svg class="tag-shape" viewBox="-2 -2 44 44" aria-hidden="true">
        <PartyShape order={party.order} />
      </svg>
      <span class="tag-code" aria-hidden="true">
        {named ? party.name : party.mark}
        {kind === 'inferred' && '?'}
      </span>
    </span>
  );
}
