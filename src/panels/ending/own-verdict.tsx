/** Verdict on the player's own delegation. */
import type { ComponentChildren } from 'preact';
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
  /** The move that mattered most; `undefined` if it is not looked for. */
  readonly move: ComponentChildren;
}

/** One sentence, and the one move that mattered most. */
export function OwnVerdict({ verdict, party, move }: OwnVerdictProps) {
  const { say } = useSpeaker();
  return (
    <section class="own" aria-labelledby="own-heading">
      <p class="own-head strong paper-muted">
        <Mark party={party} size={26} decorative />
        {say('verdict.about')}
      </p>
      <h2 id="own-heading" class="own-verdict">
        {verdict.words}
      </h2>
      {move !== undefined && <div class="own-move">{move}</div>}
    </section>
  );
}

interface OwnResultProps extends Omit<OwnVerdictProps, 'move'> {
  readonly reachMeans: string | undefined;
}

/** The line from no deal to all that was wanted; below it the better text and the moments, side by side where there is room. */
export function OwnResult({ verdict, party, reachMeans }: OwnResultProps) {
  return (
    <>
      <OwnLine line={verdict.line} party={party} />
      {reachMeans !== undefined && <p class="own-reach mt2 small paper-muted">{reachMeans}</p>}
      <div class="own-columns mt4">
        <OwnBetter better={verdict.better} />
        <OwnMoments moments={verdict.moments} />
      </div>
    </>
  );
}
