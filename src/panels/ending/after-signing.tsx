/** What became of the text when the delegations had gone home. */
import type { AftermathModel, DurabilityModel } from '#session/screens/aftermath-model.ts';
import { Term } from '../parts/term.tsx';
import { DurabilityTable } from './durability-table.tsx';
import { Ratification } from './ratification.tsx';

/** Who ratified, and why or why not. */
export function Homes({ ratifications }: Pick<AftermathModel, 'ratifications'>) {
  return (
    <section aria-labelledby="ratified-heading">
      <h3 id="ratified-heading" class="debrief-part">
        At home
      </h3>
      <p class="debrief-about">
        Each home was asked to <Term of="ratify">ratify</Term> what its delegation had signed. The mark is what was
        needed.
      </p>
      <ul>
        {ratifications.map((each) => (
          <Ratification key={each.key} ratification={each} />
        ))}
      </ul>
    </section>
  );
}

/** Why the text might last and why not, and whether it did. */
export function WhyItLasts({ durability }: { readonly durability: DurabilityModel }) {
  return (
    <section class="debrief-column" aria-labelledby="durability-heading">
      <h3 id="durability-heading" class="debrief-part">
        Why it would last, and why not
      </h3>
      <p class="debrief-about">
        Each line adds to the <Term of="durability">durability</Term> of the text or takes from it. A model, not a
        forecast: its numbers are a designer’s guess.
      </p>
      <DurabilityTable durability={durability} />
    </section>
  );
}
