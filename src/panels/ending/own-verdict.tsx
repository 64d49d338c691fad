/** How it went for one's own delegation. */
import type { PartyMark } from '#session/party-mark.ts';
import type { OwnVerdictModel } from '#session/screens/own-verdict-model.ts';
import { Mark } from '../parts/mark.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { OwnBetter } from './own-better.tsx';
import { OwnLine } from './own-line.tsx';
import { OwnMoments } from './own-moments.tsx';

interface OwnVerdictProps {
  readonly verdict: OwnVerdictModel;
  readonly party: PartyMark;
  readonly reachMeans: string | undefined;
}

/** One sentence and one line; below them the better text and the moments, side by side where there is room. */
export function OwnVerdict({ verdict, party, reachMeans }: OwnVerdictProps) {
  const { say } = useSpeaker();
  return (
    <section class="own" aria-labelledby="own-heading">
      <p class="own-head">
        <Mark party={party} size={26} decorative />
        {say('verdict.about')}
      </p>
      <h2 id="own-heading" class="own-verdict">
        {verdict.words}
      </h2>
      <OwnLine line={verdict.line} party={party} />
      {reachMeans !== undefined && <p class="own-reach">{reachMeans}</p>}
      <div class="own-columns">
        <OwnBetter better={verdict.better} />
        <OwnMoments moments={verdict.moments} />
      </div>
    </section>
  );
}
