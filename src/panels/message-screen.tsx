/** A screen with one thing to say: a link that cannot be read, a page that is not there. */
import { Button } from './parts/button.tsx';
import { Sheet } from './parts/sheet.tsx';
import { Wordmark } from './parts/top-bar.tsx';

export interface MessageScreenProps {
  readonly heading: string;
  /** What happened and what to do. */
  readonly words: string;
  readonly action: { readonly label: string; readonly onAct: () => void };
}

/** Heading, words and one way on. */
export function MessageScreen({ heading, words, action }: MessageScreenProps) {
  return (
    <main class="message">
      <Wordmark />
      <Sheet class="message-sheet" aria-labelledby="message-heading">
        <h1 id="message-heading">{heading}</h1>
        <p class="message-words">{words}</p>
        <Button kind="primary" onClick={action.onAct}>
          {action.label}
        </Button>
      </Sheet>
    </main>
  );
}
