/** What became of the text when the delegations had gone home. */
import type { AftermathModel } from '#session/screens-model.ts';
import { Sheet } from '../parts/sheet.tsx';
import { Term } from '../parts/term.tsx';
import { DurabilityTable } from './durability-table.tsx';
import { Ratification } from './ratification.tsx';

/** First who ratified and why, then why it might last and whether it did. */
export function AfterSigning({ aftermath }: { readonly aftermath: AftermathModel }) {
  const { ratifications, durability } = aftermath;
  return (
    <section class="after" aria-labelledby="after-heading">
      <h2 id="after-heading">After the signature</h2>
      <p class="after-note">A model, not a forecast. Its numbers are a designer’s guess.</p>
      <div class="after-sheets">
        <Sheet as="section" class="after-sheet" aria-labelledby="ratified-heading">
          <h3 id="ratified-heading">At home</h3>
          <p class="after-about">
            Each home was asked to <Term of="ratify">ratify</Term> what its delegation had signed.
          </p>
          <ul class="after-homes">
            {ratifications.map((each) => (
              <Ratification key={each.key} ratification={each} />
            ))}
          </ul>
        </Sheet>
        {durability !== undefined && (
          <Sheet as="section" class="after-sheet" aria-labelledby="durability-heading">
            <h3 id="durability-heading">Why it would last, and why not</h3>
            <p class="after-about">
              Each line adds to the <Term of="durability">durability</Term> of the text or takes from it.
            </p>
            <DurabilityTable durability={durability} />
          </Sheet>
        )}
      </div>
    </section>
  );
}
