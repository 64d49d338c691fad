/** A screen with one thing to say: a link that cannot be read, a page that is not there. */
import type { ComponentChildren } from 'preact';
import { Button } from './parts/button.tsx';
import { PaperSheet } from './parts/paper-sheet.tsx';
import { Wordmark } from './parts/wordmark.tsx';

export interface MessageScreenProps {
  readonly heading: string;
  /** Explanation of the event, and of what to do. */
  readonly words: ComponentChildren;
  readonly action: MessageAction;
  /** Another way on, where there is one. */
  readonly other?: MessageAction | undefined;
  /** Further content, below the words and the actions. */
  readonly children?: ComponentChildren;
}

export interface MessageAction {
  readonly label: string;
  readonly onAct: () => void;
}

/** Heading, words and the ways on. */
export function MessageScreen({ heading, words, action, other, children }: MessageScreenProps) {
  return (
    <main class="message">
      <Wordmark />
      <PaperSheet class="message-sheet" aria-labelledby="message-heading">
        <h1 id="message-heading">{heading}</h1>
        <p class="message-words reading break-anywhere">{words}</p>
        <div class="cluster">
          <Button kind="primary" onClick={action.onAct}>
            {action.label}
          </Button>
          {other && (
            <Button kind="paper" onClick={other.onAct}>
              {other.label}
            </Button>
          )}
        </div>
      </PaperSheet>
      {children}
    </main>
  );
}
