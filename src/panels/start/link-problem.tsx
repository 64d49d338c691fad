import { Fragment } from 'preact';
import { Icon } from '../parts/icon.tsx';

interface LinkProblemProps {
  /** Id for the `aria-describedby` of the field. */
  readonly id: string;
  readonly problem: string | undefined;
  /** Number of links entered so far. */
  readonly tries: number;
}

/** Fault of the link that was entered. Announced at once, and empty until then. */
export function LinkProblem({ id, problem, tries }: LinkProblemProps) {
  return (
    <p id={id} class="link-field-problem small wax-text" role="alert">
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
