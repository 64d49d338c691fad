/** Editor of a scenario: the text with its problems, and the results beside it. */
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { LinkModel } from '#session/workshop/link-model.ts';
import type { OutlineModel } from '#session/workshop/outline-model.ts';
import type { ProblemModel } from '#session/workshop/problem-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { LinkMeter } from './link-meter.tsx';
import { type ProblemCommands, ProblemList } from './problem-list.tsx';

export interface WorkshopScreenProps extends ProblemCommands {
  readonly bar: ComponentChildren;
  /** Notices above the text: another window, a newer file. */
  readonly notices: ComponentChildren;
  /** Absent until the text was read for the first time. */
  readonly problems: readonly ProblemModel[] | undefined;
  /** The way of the scenario into a link; `undefined` before it is known. */
  readonly link: LinkModel | undefined;
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
      <main class="workshop-main grid">
        <section class="workshop-text column grid" aria-label={say('workshop.text')}>
          <div class="workshop-head cluster centred ground gap-2-4">
            <ProblemCount
              problems={props.problems}
              isOpen={isListed}
              controls={listId}
              onToggle={() => setListed(!isListed)}
            />
            {props.link && <LinkMeter {...props.link} />}
            <Crumbs parts={here} onGo={onPart} />
            <OutlineButton id={outlineId} isOpen={isOutlined} onToggle={() => setOutlined(!isOutlined)} />
          </div>
          {notices}
          <div class="workshop-field flex">
            <div id={outlineId} class="workshop-outline scrolls pad2 ground" hidden={!isOutlined}>
              {isOutlined && <OutlineList parts={outline} here={here.map(({ key }) => key)} onGo={onPart} />}
            </div>
            {editor}
          </div>
          <Explanation sentences={explanation} />
          <div
            id={listId}
            ref={list}
            class="workshop-problems scrolls ruled ground"
            hidden={!isListed || problems.length === 0}
          >
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

interface OutlineButtonProps {
  /** Id of the outline's element. */
  readonly id: string;
  readonly isOpen: boolean;
  onToggle(): void;
}

function OutlineButton({ id, isOpen, onToggle }: OutlineButtonProps) {
  const { say } = useSpeaker();
  return (
    <Button kind="quiet" class="workshop-outline-button" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
      {say('workshop.outline')}
    </Button>
  );
}

/** The explanation of the key at the cursor, or a hint how to begin. */
function Explanation({ sentences }: { readonly sentences: readonly string[] }) {
  const { say } = useSpeaker();
  return (
    <p class="workshop-explanation note muted ruled ground">
      {sentences.length > 0 ? sentences.join(' ') : say('workshop.hint')}
    </p>
  );
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
          class="problem-count-button bare pressable"
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

interface CrumbsProps {
  /** The parts that the cursor is in, from the outermost inwards. */
  readonly parts: readonly OutlineModel[];
  readonly onGo: (from: number) => void;
}

/** Position of the cursor, part by part; each part links to its start. */
function Crumbs({ parts, onGo }: CrumbsProps) {
  const { say } = useSpeaker();
  return (
    <nav class="crumbs cluster gap1 note muted centred push" aria-label={say('workshop.where')}>
      {parts.map((part, index) => (
        <Fragment key={part.key}>
          {index > 0 && <span aria-hidden="true">›</span>}
          <button type="button" class="crumb" onClick={() => onGo(part.from)}>
            {part.label}
          </button>
        </Fragment>
      ))}
    </nav>
  );
}

interface OutlineListProps {
  readonly parts: readonly OutlineModel[];
  /** Keys of the parts that the cursor is in, from the outermost inwards. */
  readonly here: readonly string[];
  readonly onGo: (from: number) => void;
}

/** The parts of the text, as a list that leads to them. */
function OutlineList({ parts, here, onGo }: OutlineListProps) {
  const { say } = useSpeaker();
  return (
    <nav class="outline" aria-label={say('workshop.outline')}>
      <OutlineParts {...{ parts, here, onGo }} />
    </nav>
  );
}

function OutlineParts({ parts, here, onGo }: OutlineListProps) {
  return (
    <ul class="outline-parts">
      {parts.map((part) => {
        const isHere = here.includes(part.key);
        return (
          <li key={part.key}>
            <button
              type="button"
              class="outline-part note muted full"
              aria-current={here.at(-1) === part.key ? 'location' : undefined}
              onClick={() => onGo(part.from)}
            >
              <b>{part.label}</b>
              {part.name !== undefined && <span> {part.name}</span>}
            </button>
            {isHere && part.parts.length > 0 && <OutlineParts parts={part.parts} here={here} onGo={onGo} />}
          </li>
        );
      })}
    </ul>
  );
}
