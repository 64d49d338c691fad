/** Claims of delegations about one another, and their outcomes. */
import type { ClaimOutcome } from '#session/screens/ending-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Each claim in the words in which it was said; nothing where none was made. */
export function Claims({ claims }: { readonly claims: readonly ClaimOutcome[] }) {
  const { say } = useSpeaker();
  if (claims.length === 0) return null;
  return (
    <section class="claims-left" aria-labelledby="claims-heading">
      <h2 id="claims-heading" class="debrief-part">
        {say('debrief.claims')}
      </h2>
      <p class="debrief-about note paper-muted">{say('debrief.claims-about')}</p>
      <ul class="stack mt2 reading">
        {claims.map((claim) => (
          <li key={claim.key} class="claims-item">
            <DelegationTag party={claim.by} kind="solid" />
            <p>
              {claim.words} <b>{claim.became}</b>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
