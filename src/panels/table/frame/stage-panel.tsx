import type { ComponentChildren } from 'preact';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { Mark } from '../../parts/mark.tsx';
import { Term } from '../../parts/term.tsx';

interface StagePanelProps {
  readonly delegations: readonly DelegationModel[];
  /** What is painted, in a few short sentences. */
  readonly description: string;
  /** The host of the painted stage; absent when the stage is off, and the words stand in its place. */
  readonly stage: ComponentChildren;
}

/** The stage, and in words what it shows. */
export function StagePanel({ delegations, description, stage }: StagePanelProps) {
  const painted = stage !== undefined && stage !== null;
  // Under the painted stage the words are only read out: nothing there takes focus.
  const explained = painted ? undefined : delegations.find((one) => !one.you && one.status !== 'gone')?.party;
  return (
    <section class="stage-panel" data-painted={painted} aria-labelledby="stage-heading">
      {painted && <div class="stage-host">{stage}</div>}
      <div class="stage-words">
        <h2 id="stage-heading" class="minor-heading">
          Who talks with whom
        </h2>
        <p>{description}</p>
        <ul class="stage-delegations">
          {delegations.map((one) => (
            <li key={one.party}>
              <Mark party={one} size={28} decorative dashed={one.status === 'gone'} />
              <span>
                <b>{one.name}</b>{' '}
                <span class="stage-reach">
                  {one.party === explained ? <Term of="channel">{reachWords(one)}</Term> : reachWords(one)}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function reachWords(one: DelegationModel): string {
  if (one.status === 'gone') return 'has left';
  const leaving = one.status === 'leaving' ? ', is about to leave' : '';
  if (one.you) return `you${leaving}`;
  return `${channelWords(one)}${leaving}`;
}

function channelWords(one: DelegationModel): string {
  if (one.reach === 'direct') return 'you talk directly';
  return one.reach === 'relayed' && one.via ? `${one.via.name} carries your words` : 'no channel';
}
