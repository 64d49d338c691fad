import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { FileNote } from '#session/file-note.ts';
import { Icon } from '../parts/icon.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { useWholeSpeaker } from '../parts/use-whole-speaker.ts';
import type { FileReport } from './file-report.ts';

/** Findings in a scenario file: one sentence that is announced at once, then a paper note for each. */
export function FileNotes({ report }: { readonly report: FileReport | undefined }) {
  const speaker = useSpeaker();
  const [notes, name] =
    report?.state === 'refused' || report?.state === 'opened' ? [report.notes, report.name] : [[], ''];
  return (
    <>
      <p class="file-words small muted break-anywhere" role="status">
        {report && wordsOf(speaker, report)}
      </p>
      {notes.length > 0 && <ListOfNotes notes={notes} name={name} />}
    </>
  );
}

/** The findings, once the sentences about files are loaded: the first screen does not have them by itself. */
function ListOfNotes({ notes, name }: { readonly notes: readonly FileNote[]; readonly name: string }) {
  const { say } = useSpeaker();
  const whole = useWholeSpeaker();
  if (whole === undefined) return null;
  return (
    <ol class="file-notes stack mt3 column" aria-label={say('file.notes', { name })}>
      {notes.map((note, key) => (
        <li key={key}>
          <Note note={note} whole={whole} />
        </li>
      ))}
    </ol>
  );
}

function wordsOf({ say }: Speaker, report: FileReport): string {
  switch (report.state) {
    case 'reading':
      return say('file.reading', { name: report.name });
    case 'game':
      return report.words;
    case 'unread':
      return say('file.unread', { name: report.name });
    case 'dropped':
      return say('file.dropped', { files: report.count });
    case 'refused': {
      const errors = report.notes.filter(({ severity }) => severity === 'error').length;
      return say('file.refused', { name: report.name, errors });
    }
    case 'opened': {
      const kept = report.lasts ? 'kept' : 'until-left';
      const id = report.notes.length > 0 ? (`file.opened-${kept}-remarks` as const) : (`file.opened-${kept}` as const);
      return say(id, { name: report.name });
    }
  }
}

/** Numbers of lines are said as they stand beside the lines, without signs for thousands. */
function placeIn({ line, column }: { readonly line: number; readonly column: number }) {
  return { line: String(line), column: String(column) };
}

function Note({ note, whole }: { readonly note: FileNote; readonly whole: Speaker }) {
  const error = note.severity === 'error';
  const { say } = useSpeaker();
  const { message, suggestion } = diagnosticInWords(whole, note);
  const kind = error ? 'error' : 'remark';
  return (
    <PaperSheet as="div" class={error ? 'finding finding--error' : 'finding'}>
      <p class={error ? 'note-where label wax-text' : 'note-where label'}>
        <Icon name={error ? 'x' : 'info-circle'} size={16} />
        {note.place ? say(`file.${kind}-at`, placeIn(note.place)) : say(`file.${kind}`)}
      </p>
      {note.place?.excerpt !== undefined && <code class="note-excerpt block break-anywhere">{note.place.excerpt}</code>}
      <p class="note-words reading">
        {message}
        {suggestion !== undefined && <span> {suggestion}</span>}
      </p>
    </PaperSheet>
  );
}
