import type { PartyMark } from '#session/party-mark.ts';

const OUTLINE =
  'M24 2c3 0 4 3 7 3s6-1 8 1 1 5 3 8 4 3 4 6-3 4-3 7 1 6-1 8-5 2-8 4-4 5-7 5-5-3-8-3-6 1-8-1-2-5-4-7-5-3-5-6 3-5 3-8-1-6 1-8 5-1 8-3 5-6 10-6z';

/** The wax seal of the delegation that sends a letter, whose heading may call it otherwise: by its seat. */
export function Seal({ party }: { readonly party: PartyMark }) {
  return (
    <svg class="seal" viewBox="0 0 48 48" width="50" height="50" role="img" aria-label={party.name}>
      <title>{party.name}</title>
      <path class="seal-wax" d={OUTLINE} />
      <circle class="seal-ring" cx="24" cy="24" r="15.5" />
      <text class="seal-mark" x="24" y="29.5" text-anchor="middle">
        {party.mark}
      </text>
    </svg>
  );
}
