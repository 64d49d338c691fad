import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Clause } from '#engine/model/moves.ts';
import type {
  AgainModel,
  OtherDecision,
  StopModel,
  TriedAlternative,
  TryKind,
  TryProgress,
} from '#session/debrief/again-model.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { ChairCommands } from '../chair-commands.ts';
import { AgainPaper } from './again-paper.tsx';
import { AgainTask } from './again-task.tsx';
import { useTries } from './use-tries.ts';

interface AgainTourProps {
  readonly again: AgainModel;
  readonly commands: ChairCommands;
}

/** From one costly decision to the next; then what else was found. */
export function AgainTour({ again: { stops, others }, commands }: AgainTourProps) {
  const { say } = useSpeaker();
  const [place, setPlace] = useState(0);
  const stop = stops[place];
  const isLast = place + 1 >= stops.length;
  const question = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  // What was pressed to go on is gone.
  useEffect(() => {
    if (shown.current !== place) question.current?.focus();
    shown.current = place;
  }, [place]);
  return (
    <div class="again-tour full column gap3 grid leading">
      <div class="cluster gap3 between centred">
        {stops.length > 1 && (
          <nav class="cluster" aria-label={say('debrief-again.stops')}>
            {stops.map(({ move, day }, index) => (
              <button
                key={move}
                type="button"
                class="again-day label"
                aria-current={index === place ? 'step' : undefined}
                onClick={() => setPlace(index)}
              >
                {say('debrief-again.numbered', { number: index + 1, title: day })}
              </button>
            ))}
          </nav>
        )}
      </div>
      {stop !== undefined && (
        <AgainStop
          key={stop.move}
          {...{ stop, commands, question }}
          onNext={isLast ? undefined : () => setPlace(place + 1)}
        />
      )}
      {others.length > 0 && <Others others={others} />}
    </div>
  );
}

function Others({ others }: { readonly others: readonly OtherDecision[] }) {
  const { say } = useSpeaker();
  return (
    <section class="again-others full" aria-labelledby="again-others-heading">
      <h3 class="strong" id="again-others-heading">
        {say('debrief-again.others')}
      </h3>
      <ul>
        {others.map(({ move, kind, day, words, verdict }) => (
          <li key={move} class="again-other small">
            <span class={`again-kind note again-kind--${kind}`}>{say(`debrief-again.kind-${kind}`)}</span>
            <p>
              <b>{day}</b> {words}
            </p>
            <p class="muted">{verdict}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

// One decision, made again: what was known, the moment itself, and what one would do instead.

interface AgainStopProps {
  readonly stop: StopModel;
  readonly commands: ChairCommands;
  /** Heading that gets the focus. */
  readonly question: RefObject<HTMLHeadingElement | null>;
  /** Goes to the next one; absent at the last. */
  readonly onNext: (() => void) | undefined;
}

/** Contains nothing of the better answer before it is requested. */
function AgainStop({ stop, commands, question, onNext }: AgainStopProps) {
  const [kind, setKind] = useState<TryKind>();
  const [clauses, setClauses] = useState<readonly Clause[]>(stop.clauses);
  const [isShown, setShown] = useState(false);
  const start = useCallback(
    (tried: TriedAlternative, onProgress: (progress: TryProgress) => void) => {
      const { move, ways, worlds } = stop;
      return commands.tryAgain({ move, ways, worlds, tried }, onProgress);
    },
    [commands, stop],
  );
  const [tries, run] = useTries(start);
  const reword = stop.kinds.find(isReworded);
  const takesWording = kind !== undefined && isReworded(kind);
  const putOther = (other: readonly Clause[]) => {
    setKind(reword);
    setClauses(other);
  };
  return (
    <div class="again-stop stack gap5 full column">
      <AgainKnew stop={stop} isShown={isShown} />
      <AgainPaper
        {...{ stop, question }}
        clauses={takesWording ? clauses : stop.clauses}
        onWording={reword && putOther}
        last={tries.played.at(-1)}
      />
      <AgainTask
        {...{ stop, kind, tries, isShown, onNext }}
        onKind={setKind}
        onTry={kind && (() => run({ kind, clauses: takesWording ? clauses : [] }))}
        onTakeBack={() => {
          setKind(undefined);
          setClauses(stop.clauses);
        }}
        onShow={() => setShown(true)}
      />
    </div>
  );
}

/** True if the try words a proposal differently. */
function isReworded(kind: TryKind): boolean {
  return kind === 'counter' || kind === 'offer';
}

interface AgainKnewProps {
  readonly stop: StopModel;
  /** True if the hidden facts are revealed. */
  readonly isShown: boolean;
}

/** The chair's knowledge at that moment. Hidden facts stay closed until they are revealed. */
function AgainKnew({ stop: { knew, hidden, draw }, isShown }: AgainKnewProps) {
  const { say } = useSpeaker();
  const { news, worth, signing } = knew;
  return (
    <section class="small" aria-label={say('debrief-again.knew')}>
      <h3>{say('debrief-again.knew')}</h3>
      <h4>{say('debrief-again.news')}</h4>
      {news.length === 0 && <p>{say('debrief-again.no-news')}</p>}
      <ul class="stack column">
        {news.map(({ key, day, words }) => (
          <li key={key}>
            <span class="again-when">{day}</span> {words}
          </li>
        ))}
      </ul>
      {worth !== undefined && (
        <>
          <h4>{say('debrief-again.sheet')}</h4>
          <p>{worth}</p>
        </>
      )}
      {signing.length > 0 && <Signing signing={signing} />}
      {isShown ? <Hidden {...{ hidden, draw }} /> : <Shut />}
    </section>
  );
}

function Signing({ signing }: { readonly signing: StopModel['knew']['signing'] }) {
  const { say } = useSpeaker();
  return (
    <>
      <h4>{say('debrief-again.guess')}</h4>
      <ul class="again-signing stack column">
        {signing.map((party) => (
          <li key={party.party}>
            <DelegationTag party={party} kind="solid" />
            <span class="again-bar" aria-hidden="true">
              <span style={{ width: `${party.percent}%` }} />
            </span>
            <span>{say('debrief-again.percent', { percent: party.percent })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Shut() {
  const { say } = useSpeaker();
  return (
    <div class="again-shut mt4">
      <h4>
        <Icon name="lock" size={16} /> {say('debrief-again.hidden-shut')}
      </h4>
      <p>{say('debrief-again.hidden-shut-note')}</p>
    </div>
  );
}

function Hidden({ hidden, draw }: Pick<StopModel, 'hidden' | 'draw'>) {
  const { say } = useSpeaker();
  return (
    <div class="again-shut mt4">
      <h4>{say('debrief-again.hidden')}</h4>
      {hidden.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <h4>{say('debrief-again.draw')}</h4>
      <p>{draw}</p>
    </div>
  );
}
