/** Dialogs in which a teacher writes to the class, or to some of it. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MostWords } from '#live/protocol/limits.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { LeadCommands } from './lead-commands.ts';

interface AnnounceDialogProps extends Pick<LeadCommands, 'lead'> {
  /** Last announcement. */
  readonly announced: string | undefined;
  readonly onClose: () => void;
}

/** Says something on all devices. */
export function AnnounceDialog({ announced, lead, onClose }: AnnounceDialogProps) {
  const { say } = useSpeaker();
  return (
    <WordsDialog
      heading={say('live-board.announce')}
      label={say('live-board.announce-words')}
      send={say('live-board.announce-now')}
      note={announced === undefined ? undefined : say('live-board.announced-last', { words: announced })}
      onSend={(words) => lead({ act: 'announce', words })}
      onClose={onClose}
    />
  );
}

interface TellDialogProps extends Pick<LeadCommands, 'lead'> {
  readonly card: TableCardModel;
  readonly onClose: () => void;
}

const WHOLE_TABLE = 'table';

/** Writes to the students of a table, or to one of them. */
export function TellDialog({ card: { table, whole, chairs }, lead, onClose }: TellDialogProps) {
  const { say } = useSpeaker();
  const id = useId();
  const [to, setTo] = useState(WHOLE_TABLE);
  const pupils = chairs.flatMap((chair) => chair.pupils.map((each) => ({ value: each.id, label: each.name })));
  return (
    <WordsDialog
      heading={say('live-board.tell')}
      label={say('live-board.tell-words')}
      send={say('live-board.tell-now')}
      onSend={(words) =>
        lead(to === WHOLE_TABLE ? { act: 'tell-table', table, words } : { act: 'tell-pupil', pupil: to, words })
      }
      onClose={onClose}
    >
      <label for={id}>{say('live-board.tell-to')}</label>
      <ChoiceSelect
        id={id}
        value={to}
        choices={[{ value: WHOLE_TABLE, label: say('live-board.tell-table', { table: whole }) }, ...pupils]}
        onChoose={setTo}
      />
    </WordsDialog>
  );
}

interface WordsDialogProps {
  readonly heading: string;
  /** Label of the words. */
  readonly label: string;
  readonly send: string;
  readonly note?: string | undefined;
  readonly onSend: (words: string) => void;
  readonly onClose: () => void;
  /** Fields above the words. */
  readonly children?: ComponentChildren;
}

/** Characters that the server takes. */
const MOST_WORDS: MostWords = 300;

function WordsDialog({ heading, label, send, note, onSend, onClose, children }: WordsDialogProps) {
  const [words, setWords] = useState('');
  const id = useId();
  return (
    <SheetDialog heading={heading} label={heading} bodyClass="lead-dialog" onClose={onClose}>
      <form
        class="lead-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() === '') return;
          onSend(words.trim());
          onClose();
        }}
      >
        {children}
        <label for={id}>{label}</label>
        <textarea
          id={id}
          class="class-field full"
          rows={3}
          maxLength={MOST_WORDS}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        {note !== undefined && <p class="class-note small muted">{note}</p>}
        <Button kind="primary" type="submit" icon="speakerphone">
          {send}
        </Button>
      </form>
    </SheetDialog>
  );
}
