import type { PartyMark } from '#session/party-mark.ts';
import { Tag } from '../parts/tag.tsx';
import { Term } from '../parts/term.tsx';

/** What the signs in the text mean, with another delegation's tag as the example. */
export function TextLegend({ party }: { readonly party: PartyMark | undefined }) {
  if (!party) return null;
  return (
    <ul class="text-legend" aria-label="What the signs mean">
      <li>
        <b aria-hidden="true">[ ]</b> <Term of="brackets">not agreed</Term>
      </li>
      <li>
        <Tag party={party} kind="solid" /> wants or accepts it
      </li>
      <li>
        <Tag party={party} kind="dotted" /> others <Term of="claim">say so</Term>
      </li>
      <li>
        <Tag party={party} kind="inferred" /> <Term of="tags">inferred</Term>
      </li>
      <li>
        <Tag party={party} kind="struck" /> never
      </li>
    </ul>
  );
}
