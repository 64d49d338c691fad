/** Who said what of whom, and what became of it. */
import type { ClaimOutcome } from '#session/screens/ending-model.ts';
import { Tag } from '../parts/tag.tsx';

/** Each claim in the words in which it was said; nothing where none was made. */
export function Claims({ claims }: { readonly claims: readonly ClaimOutcome[] }) {
  if (claims.length === 0) return null;
  return (
    <section class="claims-left" aria-labelledby="claims-heading">
      <h3 id="claims-heading" class="debrief-part">
        Claims, and what became of them
      </h3>
      <p class="debrief-about">What one delegation says of another is a promise only when that one has said so too.</p>
      <ul class="claims-list">
        {claims.map((claim) => (
          <li key={claim.key} class="claims-item">
            <Tag party={claim.by} kind="solid" />
            <p>
              {claim.words} <b>{claim.became}</b>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
