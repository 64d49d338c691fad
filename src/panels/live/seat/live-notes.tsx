/** News of a live class over the table: small papers that stay until they were understood, and move nothing. */
import { useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { LiveRegion } from '../../parts/live-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Sign, type SignName } from '../sign.tsx';

/** A small paper. */
export interface LiveNote {
  readonly key: string;
  readonly sign: SignName;
  readonly heading: string;
  readonly words: string;
  /** Absent where it goes by itself. */
  readonly onClose?: (() => void) | undefined;
  /** Action offered by the note. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
}

/** The newest lies at the bottom. Those who listen hear each when it comes. */
export function LiveNotes({ notes }: { readonly notes: readonly LiveNote[] }) {
  const { say } = useSpeaker();
  return (
    <section class="live-notes stack" aria-label={say('live-pupil.notes')}>
      <LiveRegion message={useNewest(notes)} />
      {notes.map((note) => (
        <div key={note.key} class="sheet live-note grid" data-standing={note.onClose === undefined}>
          <Sign name={note.sign} size={22} />
          <div class="live-note-words">
            <b>{note.heading}</b>
            <p>{note.words}</p>
          </div>
          {note.action && (
            <Button kind="primary" onClick={note.action.onAct}>
              {note.action.label}
            </Button>
          )}
          {note.onClose && (
            <Button kind="paper" onClick={note.onClose}>
              {say('live-pupil.understood')}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}

/** Returns the text of the newest note. */
function useNewest(notes: readonly LiveNote[]): string {
  const { current: heard } = useRef({ keys: [] as readonly string[], message: '' });
  const fresh = notes.filter(({ key }) => !heard.keys.includes(key));
  heard.keys = notes.map(({ key }) => key);
  if (fresh.length > 0) heard.message = fresh.map(({ heading, words }) => `${heading}. ${words}`).join(' ');
  return heard.message;
}
