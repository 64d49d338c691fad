import type { ComponentChildren } from 'preact';
import type { Speaker } from '#messages/speaker.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { memo } from '../../memo.ts';
import { GlossaryTerm } from '../../parts/glossary-term.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface StagePanelProps {
  readonly delegations: readonly DelegationModel[];
  /** Description of the painting, in a few short sentences. */
  readonly description: string;
  /** The host of the painted stage; absent when the stage is off, and the words stand in its place. */
  readonly stage: ComponentChildren;
}

/** The stage, and in words what it shows. */
export const StagePanel = memo(function StagePanel({ delegations, description, stage }: StagePanelProps) {
  const speaker = useSpeaker();
  const painted = stage !== undefined && stage !== null;
  // Under the painted stage the words are only read out: nothing there takes focus.
  const explained = painted ? undefined : delegations.find((one) => !one.you && one.status !== 'gone')?.party;
  return (
    <section class="stage-panel" data-painted={painted} aria-labelledby="stage-heading">
      {painted && (
        <div class="stage-host">
          <StageStill delegations={delegations} />
          {stage}
        </div>
      )}
      <div class="stage-words stack gap3 packed scrolls">
        <h2 id="stage-heading" class="label muted">
          {speaker.say('others.who-talks')}
        </h2>
        <p>{description}</p>
        <ul class="stage-delegations stack">
          {delegations.map((one) => (
            <li class="centred gap3 flex" key={one.party}>
              <Mark party={one} size={28} decorative dashed={one.status === 'gone'} />
              <span>
                <b>{one.name}</b>{' '}
                <span class="muted">
                  {one.party === explained ? (
                    <GlossaryTerm of="channel">{reachWords(speaker, one)}</GlossaryTerm>
                  ) : (
                    reachWords(speaker, one)
                  )}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
});

/** Delegations side by side, for narrow pages until the stage is painted. */
function StageStill({ delegations }: Pick<StagePanelProps, 'delegations'>) {
  return (
    <div class="stage-still" aria-hidden="true">
      {delegations.map((one) => (
        <Mark key={one.party} party={one} size={40} decorative dashed={one.status === 'gone'} />
      ))}
    </div>
  );
}

/** Returns the words for how a delegation can be reached, and whether it stays. */
function reachWords({ say }: Speaker, { status, reach, via }: DelegationModel): string {
  if (status === 'gone') return say('others.gone');
  const leaving = status === 'leaving';
  if (reach !== 'relayed') return say(`others.${reach}`, { leaving });
  return via ? say('others.relayed', { leaving, via: via.party }) : say('others.none', { leaving });
}
