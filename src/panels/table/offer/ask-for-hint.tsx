import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';

interface AskForHintProps {
  readonly icon: string;
  readonly question: string;
  /** What was found is in sight, and true of this moment. */
  readonly isAnswered: boolean;
  readonly onToggle: () => void;
  /** Of what was found. */
  readonly class?: string | undefined;
  /** What was found; it is read out when it comes. */
  readonly children: ComponentChildren;
}

/** A button that asks for a hint or puts it away, and the place where it appears. */
export function AskForHint({ icon, question, isAnswered, onToggle, class: found, children }: AskForHintProps) {
  const id = useId();
  return (
    <>
      <Button
        kind="plain"
        icon={icon}
        class="hint-button"
        aria-expanded={isAnswered}
        aria-controls={id}
        onClick={onToggle}
      >
        {question}
      </Button>
      <div id={id} class={found} aria-live="polite">
        {children}
      </div>
    </>
  );
}
