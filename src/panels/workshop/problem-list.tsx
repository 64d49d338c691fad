import type { ProblemFix, ProblemModel } from '#session/workshop/problem-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface ProblemCommands {
  /** Goes to what is meant in the text. */
  readonly onGo: (problem: ProblemModel) => void;
  readonly onFix: (fix: ProblemFix) => void;
}

interface ProblemListProps extends ProblemCommands {
  readonly problems: readonly ProblemModel[];
}

/** All problems of the text, after the editor. Each links to its line, and has a button that fixes it if possible. */
export function ProblemList({ problems, onGo, onFix }: ProblemListProps) {
  const { say } = useSpeaker();
  return (
    <ol class="problems" aria-label={say('workshop.problems')}>
      {problems.map((problem, key) => (
        <li key={key} class={`problem cluster problem--${problem.severity}`}>
          <button type="button" class="problem-go small" onClick={() => onGo(problem)}>
            <span class="problem-where label">
              <Icon name={problem.severity === 'error' ? 'x' : 'info-circle'} size={16} />
              {say(`workshop.${problem.severity}-in`, { line: String(problem.line) })}
            </span>{' '}
            <span class="problem-words">
              {problem.message} {problem.suggestion}
            </span>
          </button>
          {problem.fix && <FixButton fix={problem.fix} onFix={onFix} />}
        </li>
      ))}
    </ol>
  );
}

function FixButton({ fix, onFix }: Pick<ProblemCommands, 'onFix'> & { readonly fix: ProblemFix }) {
  return (
    <Button kind="plain" class="problem-fix" onClick={() => onFix(fix)}>
      {fix.label}
    </Button>
  );
}
