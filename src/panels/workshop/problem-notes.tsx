import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ProblemModel } from '#session/workshop/problem-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { ProblemCommands } from './problem-list.tsx';

export interface ProblemNotesProps extends ProblemCommands {
  readonly problems: readonly ProblemModel[];
  /** Returns the distance of an offset's line from the top of the text, in pixels. */
  readonly topOf: (offset: number) => number;
}

/** Pixels between two notes. */
const GAP = 8;

/**
 * The problems as notes on paper beside their lines, for the mouse; the list after the editor has the same for the keyboard
 * and for screen readers.
 */
export function ProblemNotes({ problems, topOf, onGo, onFix }: ProblemNotesProps) {
  const { say } = useSpeaker();
  const notes = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let free = 0;
    for (const [index, note] of [...(notes.current?.children ?? [])].entries()) {
      const problem = problems[index];
      if (!(note instanceof HTMLElement) || problem === undefined) continue;
      const top = Math.max(topOf(problem.from), free);
      note.style.top = `${top}px`;
      free = top + note.offsetHeight + GAP;
    }
  });
  return (
    <div class="code-notes" ref={notes} aria-hidden="true">
      {problems.map((problem, key) => (
        <div key={key} class={`sheet finding code-note full${problem.severity === 'error' ? ' finding--error' : ''}`}>
          <button
            type="button"
            tabIndex={-1}
            class="note-where label code-note-go bare pressable"
            onClick={() => onGo(problem)}
          >
            <Icon name={problem.severity === 'error' ? 'x' : 'info-circle'} size={16} />
            {say(`workshop.${problem.severity}-in`, { line: String(problem.line) })}
          </button>
          <p class="note-words reading">
            {problem.message}
            {problem.suggestion !== undefined && <span> {problem.suggestion}</span>}
          </p>
          {problem.fix && <NoteFix problem={problem} onFix={onFix} />}
        </div>
      ))}
    </div>
  );
}

function NoteFix({ problem: { fix }, onFix }: Pick<ProblemCommands, 'onFix'> & { readonly problem: ProblemModel }) {
  if (fix === undefined) return null;
  return (
    <Button kind="paper" class="code-note-fix" tabIndex={-1} onClick={() => onFix(fix)}>
      {fix.label}
    </Button>
  );
}
