/** A chair's costliest decisions, to be made again. */
import { useCallback, useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { AgainProgress, LookedDecision } from '#session/debrief/again-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useWork } from '../../use-work.ts';
import type { ChairCommands } from '../chair-commands.ts';
import { AgainTour } from './again-tour.tsx';

interface AgainProps {
  readonly chair: PartyIndex;
  /** The chair is one's own. */
  readonly isOwn: boolean;
  readonly commands: ChairCommands;
}

/** Weighed when it is asked for: the game is played on from every decision, which takes a while. */
export function Again({ chair, isOwn, commands }: AgainProps) {
  const { say } = useSpeaker();
  const [state, setState] = useState<'unasked' | 'asked' | 'cancelled' | 'failed'>('unasked');
  return (
    <section class="again column gap3 grid leading" aria-labelledby="again-heading">
      <h2 id="again-heading" class="debrief-part">
        {say(isOwn ? 'debrief-again.heading' : 'debrief-again.heading-of-others')}
      </h2>
      {state === 'asked' ? (
        <Weighed {...{ chair, commands }} onCancel={() => setState('cancelled')} onFailure={() => setState('failed')} />
      ) : (
        <>
          <About />
          <div class="cluster gap3 centred">
            {state !== 'unasked' && <p role="status">{say(`debrief-again.${state}`)}</p>}
            <Button kind="paper" icon="history" onClick={() => setState('asked')}>
              {say(state === 'unasked' ? 'debrief-again.start' : 'debrief-again.again')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** Explanation of how decisions are weighed: alone before the weighing, below the decisions after it. */
function About() {
  const { say } = useSpeaker();
  return <p class="debrief-about note paper-muted">{say('debrief-again.about')}</p>;
}

interface WeighedProps extends Omit<AgainProps, 'isOwn'> {
  readonly onCancel: () => void;
  readonly onFailure: () => void;
}

function Weighed({ chair, commands, onCancel, onFailure }: WeighedProps) {
  const { say } = useSpeaker();
  const [progress, setProgress] = useState<AgainProgress>();
  const weighed = useWork(useCallback(() => commands.weigh(chair, setProgress), [commands, chair]));
  if (weighed.is === 'failed') {
    return (
      <div class="cluster gap3 centred">
        <p role="status">{say('debrief-again.failed')}</p>
        <Button kind="paper" onClick={onFailure}>
          {say('debrief-again.again')}
        </Button>
      </div>
    );
  }
  const told = progress?.told;
  const looked = weighed.is === 'done' ? weighed.value.looked : (told?.looked ?? []);
  return (
    <>
      <p role="status" class={told === undefined || weighed.is === 'done' ? undefined : 'vh'}>
        {weighed.is === 'done' ? weighed.value.summary : say('debrief-again.reckoning')}
      </p>
      {told !== undefined && weighed.is === 'going' && (
        <p aria-hidden="true">{say('debrief-again.reckoning-of', told)}</p>
      )}
      <LookedDecisions looked={looked} />
      {weighed.is === 'done' ? (
        <>
          <AgainTour again={weighed.value} commands={commands} />
          <About />
        </>
      ) : (
        <Button kind="paper" icon="x" onClick={onCancel}>
          {say('debrief-again.cancel')}
        </Button>
      )}
    </>
  );
}

/** The decisions that are weighed closely, in the order of the game; each says in its place how it turned out. */
function LookedDecisions({ looked }: { readonly looked: readonly LookedDecision[] }) {
  const { say } = useSpeaker();
  if (looked.length === 0) return null;
  return (
    <ol class="again-looked stack gap1 small full" aria-label={say('debrief-again.looked')}>
      {looked.map(({ move, day, words, choice }) => (
        <li key={move}>
          <span
            class={
              choice === undefined ? 'again-kind note again-kind--open muted' : `again-kind note again-kind--${choice}`
            }
          >
            {say(choice === undefined ? 'debrief-again.weighing' : `debrief-again.kind-${choice}`)}
          </span>
          <span>
            <b>{day}</b> {words}
          </span>
        </li>
      ))}
    </ol>
  );
}
