/** Rejected entries: the line, its fault and the remedy. */
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface NoteOnLine {
  readonly key: string;
  /** The line as it was handed in. */
  readonly line: string;
  readonly words: string;
}

interface NotTakenProps {
  readonly notes: readonly NoteOnLine[];
  readonly onClear: () => void;
}

/** Greatest number of entries in the list; of more, the first ones are shown. */
const MOST = 50;

/** Renders nothing if all entries were accepted. */
export function RejectedEntries({ notes, onClear }: NotTakenProps) {
  const { say } = useSpeaker();
  if (notes.length === 0) return null;
  return (
    <section class="not-taken stack" aria-labelledby="not-taken-heading">
      <h3 id="not-taken-heading">{say('class-results.not-taken', { count: notes.length })}</h3>
      <ul>
        {notes.slice(0, MOST).map(({ key, line, words }) => (
          <li key={key}>
            <Icon name="alert-triangle" />
            <span>
              <q class="muted break-anywhere">{line}</q> {words}
            </span>
          </li>
        ))}
      </ul>
      <Button kind="quiet" icon="x" onClick={onClear}>
        {say('class-results.clear-notes')}
      </Button>
    </section>
  );
}
