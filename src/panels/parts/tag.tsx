/** A delegation in running text. */
import type { PartyMark } from '#session/party-mark.ts';
import { PartyShape, partyClass } from './party-shape.tsx';

/** Solid: on record. Dotted: claimed by somebody else. Inferred: concluded by the author, said by nobody. Struck: never. */
export type TagKind = 'solid' | 'dotted' | 'inferred' | 'struck';

const SAID: Readonly<Record<TagKind, string>> = {
  solid: '',
  dotted: ', others say',
  inferred: ', inferred',
  struck: ', never',
};

export interface TagProps {
  readonly party: PartyMark;
  readonly kind: TagKind;
  /** With its name in the place of its code. */
  readonly named?: boolean;
  /** An example of the sign, which stands for no delegation here: passed over by those who listen. */
  readonly sample?: boolean;
}

/** The small shape and code of a delegation; how it is drawn tells what it said. */
export function Tag({ party, kind, named = false, sample = false }: TagProps) {
  return (
    <span
      class={`tag tag--${kind} ${partyClass(party.order)}`}
      role="img"
      aria-label={`${party.name}${SAID[kind]}`}
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
