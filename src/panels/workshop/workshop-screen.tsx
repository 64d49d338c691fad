/** Editor of a scenario: the text with its problems, and the results beside it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OutlineModel } from '#session/workshop/outline-model.ts';
import type { ProblemModel } from '#session/workshop/problem-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Crumbs } from './crumbs.tsx';
import { OutlineList } from './outline-list.tsx';
import { type ProblemCommands, ProblemList } from './problem-list.tsx';

export interface WorkshopScreenProps extends ProblemCommands {
  readonly bar: ComponentChildren;
  /** Notices above the text: another window, a newer file. */
  readonly notices: ComponentChildren;
  /** Absent until the text was read for the first time. */
  readonly problems: readonly ProblemModel[] | undefined;
  /** Number of keyboard requests for the list of problems. */
  readonly listAsked: number;
  readonly outline: readonly OutlineModel[];
  /** The parts that the cursor is in. */
  readonly here: readonly OutlineModel[];
  readonly onPart: (from: number) => void;
  /** Meaning of the word at the cursor, in sentences. */
  readonly explanation: readonly string[];
  readonly editor: ComponentChildren;
  readonly bench: ComponentChildren;
}

/** Media query for screens with room for notes beside the text. */
export const WIDE = '(min-width: 80em)';

/** The editor at the left and the bench at the right; on narrow screens one below the other. */
export function WorkshopScreen(props: WorkshopScreenProps) {
  const { bar, notices, problems = [], outline, here, onPart, explanation, editor, bench } = props;
  const { say } = useSpeaker();
  const [isOutlined, setOutlined] = useState(false);
  // On wide screens the same is seen beside the lines.
  const { list, isListed, setListed } = useProblemList(props.listAsked);
  const listId = useId();
  const outlineId = useId();
  return (
    <div class="workshop">
      {bar}
      <main class="workshop-main">
        <section class="workshop-text" aria-label={say('workshop.text')}>
          <div class="workshop-head cluster">
            <ProblemCount
              problems={props.problems}
              isOpen={isListed}
              controls={listId}
              onToggle={() => setListed(!isListed)}
            />
            <Crumbs parts={here} onGo={onPart} />
            <Button
              kind="quiet"
              class="workshop-outline-button"
              aria-expanded={isOutlined}
              aria-controls={outlineId}
              onClick={() => setOutlined(!isOutlined)}
            >
              {say('workshop.outline')}
            </Button>
          </div>
          {notices}
          <div class="workshop-field">
            <div id={outlineId} class="workshop-outline" hidden={!isOutlined}>
              {isOutlined && <OutlineList parts={outline} here={here.map(({ key }) => key)} onGo={onPart} />}
            </div>
            {editor}
          </div>
          <Explanation sentences={explanation} />
          <div id={listId} ref={list} class="workshop-problems" hidden={!isListed || problems.length === 0}>
            <ProblemList problems={problems} onGo={props.onGo} onFix={props.onFix} />
          </div>
        </section>
        <section class="workshop-bench" aria-label={say('workshop.bench')}>
          {bench}
        </section>
      </main>
    </div>
  );
}

/** The explanation of the key at the cursor, or a hint how to begin. */
function Explanation({ sentences }: { readonly sentences: readonly string[] }) {
  const { say } = useSpeaker();
  return <p class="workshop-explanation note">{sentences.length > 0 ? sentences.join(' ') : say('workshop.hint')}</p>;
}

/** Holds whether the list of problems is open. A keyboard request opens the list and moves focus to it. */
function useProblemList(asked: number) {
  // On wide screens the same is seen beside the lines.
  const [isListed, setListed] = useState(() => !matchMedia(WIDE).matches);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) setListed(true);
  }, [asked]);
  // Once it is shown, which it may not have been.
  useEffect(() => {
    if (asked > 0 && isListed) list.current?.querySelector<HTMLElement>('.problem-go')?.focus();
  }, [asked, isListed]);
  return { list, isListed, setListed };
}

interface ProblemCountProps {
  readonly problems: readonly ProblemModel[] | undefined;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Number of errors and of remarks, announced on change; also opens the list. */
function ProblemCount({ problems, isOpen, controls, onToggle }: ProblemCountProps) {
  const { say } = useSpeaker();
  const errors = problems?.filter(({ severity }) => severity === 'error').length ?? 0;
  const remarks = (problems?.length ?? 0) - errors;
  return (
    <div class="strong" role="status">
      {problems === undefined && say('workshop.reading')}
      {problems?.length === 0 && (
        <span class="problem-count-none">
          <Icon name="check" size={16} />
          {say('workshop.no-problems')}
        </span>
      )}
      {problems !== undefined && problems.length > 0 && (
        <button
          type="button"
          class="problem-count-button"
          aria-expanded={isOpen}
          aria-controls={controls}
          onClick={onToggle}
        >
          {errors > 0 && (
            <span class="wax-text">
              <Icon name="alert-triangle" size={16} />
              {say('workshop.errors', { errors })}
            </span>
          )}
          {remarks > 0 && (
            <span>
              <Icon name="info-circle" size={16} />
              {say('workshop.remarks', { remarks })}
            </span>
          )}
        </button>
      )}
    </div>
  );
}
