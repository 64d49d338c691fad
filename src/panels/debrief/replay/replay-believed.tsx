import type { PartyIndex } from '#engine/model/moves.ts';
import type { BelievedModel } from '#session/debrief/believed-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BelievedMost, BelievedNoDeal } from '../believed-row.tsx';

interface ReplayBelievedProps {
  readonly believed: BelievedModel;
  /** Delegation that made the move. */
  readonly by: PartyIndex;
}

/** Beliefs of the moving delegation about each of the others, beside the truth. */
export function ReplayBelieved({ believed: { believers, note }, by }: ReplayBelievedProps) {
  const { say } = useSpeaker();
  const believer = believers.find((each) => each.by.party === by);
  return (
    <>
      <h3>{believer?.heading}</h3>
      {believer?.rows.map((row) => (
        <dl key={row.about.party} class="replay-belief">
          <dt class="replay-belief-about">
            <DelegationTag party={row.about} kind="solid" named />
          </dt>
          <dd>{row.reading}</dd>
          <dt>{say('debrief-path.believed-most')}</dt>
          <dd>
            <BelievedMost row={row} />
          </dd>
          {row.noDeal && (
            <>
              <dt>{say('debrief-path.believed-no-deal')}</dt>
              <dd>
                <BelievedNoDeal row={row} />
              </dd>
            </>
          )}
        </dl>
      ))}
      <p class="replay-working">{note}</p>
    </>
  );
}
