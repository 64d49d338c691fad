import { Fragment } from 'preact';
import { Icon } from '../parts/icon.tsx';

interface LinkProblemProps {
  /** What the field is described by. */
  readonly id: string;
  readonly problem: string | undefined;
  /** How often a link was entered. */
  readonly tries: number;
}

/** What is wrong with the link that was entered. It is said at once, and is empty until then. */
export function LinkProblem({ id, problem, tries }: LinkProblemProps) {
  return (
    <p id={id} class="link-field-problem wax-text" role="alert">
      {problem !== undefined && (
        // Put there anew each time, so that the same problem is said again.
        <Fragment key={tries}>
          <Icon name="alert-triangle" size={16} />
          <span>{problem}</span>
        </Fragment>
      )}
    </p>
  );
}
