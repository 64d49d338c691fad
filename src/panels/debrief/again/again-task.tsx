import { useState } from 'preact/hooks';
import type { StopModel, TryKind } from '#session/debrief/again-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { Tries } from './use-tries.ts';

interface AgainTaskProps {
  readonly stop: StopModel;
  readonly kind: TryKind | undefined;
  readonly onKind: (kind: TryKind) => void;
  /** Absent until something is chosen. */
  readonly onTry: (() => void) | undefined;
  readonly onTakeBack: () => void;
  readonly tries: Tries;
  /** The better answer is told. */
  readonly isShown: boolean;
  readonly onShow: () => void;
  readonly onNext: (() => void) | undefined;
}

/** Choice of another move, graded hints, the tries, and the button for the next decision. */
export function AgainTask(props: AgainTaskProps) {
  const { stop, kind, onKind, onTry, onTakeBack, tries } = props;
  const { say } = useSpeaker();
  return (
    <section class="small" aria-label={say('debrief-again.task')}>
      <h3>{say('debrief-again.task')}</h3>
      <p class="again-note">{say('debrief-again.task-note')}</p>
      <fieldset class="column grid">
        <legend class="vh">{say('debrief-again.kinds')}</legend>
        {stop.kinds.map((each) => (
          <label key={each} class="again-radio row">
            <input type="radio" name={`again-${stop.move}`} checked={each === kind} onChange={() => onKind(each)} />
            {say(`debrief-again.${each}`)}
          </label>
        ))}
      </fieldset>
      <div class="again-buttons cluster mt3">
        <Button kind="paper" icon="arrow-back-up" onClick={onTakeBack}>
          {say('debrief-again.take-back')}
        </Button>
        <Button
          kind="paper"
          disabledReason={onTry === undefined ? say('debrief-again.choose-first') : undefined}
          onClick={onTry}
        >
          {say('debrief-again.try')}
        </Button>
      </div>
      <TryStatus tries={tries} />
      <Hints stop={stop} />
      <TriesMade tries={tries} />
      <WayOn {...props} />
    </section>
  );
}

/** Read out by itself: how far a try is, and what came of it. */
function TryStatus({ tries: { going, refused, played } }: Pick<AgainTaskProps, 'tries'>) {
  const { say } = useSpeaker();
  const last = played.at(-1);
  const trouble = refused === 'failed' ? say('debrief-again.try-failed') : refused;
  const words = trouble ?? last?.live;
  return (
    <>
      <p role="status" class="mt2">
        {going === undefined && words}
      </p>
      {going !== undefined && <p class="mt2">{say('debrief-again.trying', going)}</p>}
    </>
  );
}

/** Each hint is in the page only once it is opened, and the next one only after it. */
function Hints({ stop: { hints } }: Pick<AgainTaskProps, 'stop'>) {
  const { say } = useSpeaker();
  const [open, setOpen] = useState(0);
  return (
    <div class="again-hints">
      <h4>{say('debrief-again.hints')}</h4>
      <ol>
        {hints.map(({ title, words }, index) => (
          <li key={title}>
            <button
              type="button"
              class="again-hint mt2 label full corners pressable"
              aria-expanded={index < open}
              disabled={index > open}
              onClick={() => setOpen(Math.max(open, index + 1))}
            >
              {say('debrief-again.numbered', { number: index + 1, title })}
            </button>
            <div role="status">{index < open && words.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function TriesMade({ tries: { played } }: Pick<AgainTaskProps, 'tries'>) {
  const { say } = useSpeaker();
  if (played.length === 0) return null;
  return (
    <div class="again-tries">
      <h4>{say('debrief-again.tries')}</h4>
      <ol>
        {played.map(({ words, promised }, index) => (
          <li key={`${index} ${words}`}>
            <span>{words}</span> <b>{promised}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** First the better answer, then the next decision. */
function WayOn({ stop, isShown, onShow, onNext }: AgainTaskProps) {
  const { say } = useSpeaker();
  if (!isShown) {
    return (
      <div class="stack mt4 leading">
        <Button kind="primary" onClick={onShow}>
          {say('debrief-again.show')}
        </Button>
        <p class="again-note">{say('debrief-again.show-note')}</p>
      </div>
    );
  }
  return (
    <div class="stack mt4 leading">
      <h4>{say('debrief-again.better-answer')}</h4>
      <div role="status">
        {stop.hints.at(-1)?.words.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {onNext === undefined ? (
        <p class="again-note">{say('debrief-again.done')}</p>
      ) : (
        <Button kind="primary" onClick={onNext}>
          {say('debrief-again.next')}
        </Button>
      )}
    </div>
  );
}
