/** Fate of the text after the delegations have gone home. */
import type { AftermathModel, DurabilityModel } from '#session/screens/aftermath-model.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { DurabilityTable } from './durability-table.tsx';
import { RatificationPanel } from './ratification-panel.tsx';

/** Decision of each home on ratification, with its reasons. */
export function Homes({ ratifications }: Pick<AftermathModel, 'ratifications'>) {
  const { say } = useSpeaker();
  return (
    <section aria-labelledby="ratified-heading">
      <h3 id="ratified-heading" class="debrief-part">
        {say('debrief.homes')}
      </h3>
      <p class="debrief-about note paper-muted">
        <FormattedMessage id="debrief.homes-about" draw={TERMS} />
      </p>
      <ul>
        {ratifications.map((each) => (
          <RatificationPanel key={each.key} ratification={each} />
        ))}
      </ul>
    </section>
  );
}

/** Reasons for and against the durability of the text, and whether it lasted. */
export function WhyItLasts({ durability }: { readonly durability: DurabilityModel }) {
  const { say } = useSpeaker();
  return (
    <section class="debrief-column" aria-labelledby="durability-heading">
      <h3 id="durability-heading" class="debrief-part">
        {say('debrief.lasts')}
      </h3>
      <p class="debrief-about note paper-muted">
        <FormattedMessage id="debrief.lasts-about" draw={TERMS} />
      </p>
      <DurabilityTable durability={durability} />
    </section>
  );
}
