/** What was handed in and could not be taken in: the line, what is wrong with it, and what to do. */
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface NoteOnLine {
  readonly key: string;
  /** As it was handed in. */
  readonly line: string;
  readonly words: string;
}

interface NotTakenProps {
  readonly notes: readonly NoteOnLine[];
  readonly onClear: () => void;
}

/** So many are read one by one; of more, the first ones. */
const MOST = 50;

/** Nothing where all was taken in. */
export function NotTaken({ notes, onClear }: NotTakenProps) {
  const { say } = useSpeaker();
  if (notes.length === 0) return null;
  return (
    <section class="not-taken" aria-labelledby="not-taken-heading">
      <h3 id="not-taken-heading">{say('class-results.not-taken', { count: notes.length })}</h3>
      <ul>
        {notes.slice(0, MOST).map(({ key, line, words }) => (
          <li key={key}>
            <Icon name="alert-triangle" />
            <span>
              <q class="not-taken-line">{line}</q> {words}
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
