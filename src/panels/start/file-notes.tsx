import type { FileNote } from '#session/file-note.ts';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import type { FileReport } from './file-report.ts';

/** What was found in a scenario file: one sentence that is said at once, then a paper note for each finding. */
export function FileNotes({ report }: { readonly report: FileReport | undefined }) {
  const [notes, name] = report?.state === 'refused' || report?.state === 'opened' ? [report.notes, report.name] : [[]];
  return (
    <>
      <p class="file-words" role="status">
        {report && wordsOf(report)}
      </p>
      {notes.length > 0 && (
        <ol class="file-notes" aria-label={`Notes on ${name}`}>
          {notes.map((note, key) => (
            <li key={key}>
              <Note note={note} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function wordsOf(report: FileReport): string {
  if (report.state === 'dropped') return droppedInWords(report.count);
  const { name } = report;
  switch (report.state) {
    case 'reading':
      return `Reading ${name} …`;
    case 'unread':
      return `${name} could not be read, because a part of this page did not load. Try again when you are online.`;
    case 'refused': {
      const count = report.notes.filter(({ severity }) => severity === 'error').length;
      return `${name} cannot be played yet: ${count === 1 ? 'one error' : `${count} errors`}. Mend the file and choose it again; nothing here has changed.`;
    }
    case 'opened': {
      const kept = report.lasts ? 'It is kept on this device.' : 'This browser keeps it only until you leave the page.';
      const remarks = report.notes.length > 0 ? ' It can be played; read the remarks.' : '';
      return `${name} lies with the other scenarios. ${kept}${remarks}`;
    }
  }
}

function droppedInWords(count: number): string {
  const what = count === 1 ? 'A scenario that was kept' : `${count} scenarios that were kept`;
  return `${what} on this device could not be read any more and ${count === 1 ? 'was' : 'were'} taken off. Your files are as they were: choose them again.`;
}

function Note({ note }: { readonly note: FileNote }) {
  const error = note.severity === 'error';
  const word = error ? 'Error' : 'Remark';
  return (
    <Sheet as="div" class={error ? 'note note--error' : 'note'}>
      <p class={error ? 'note-where wax-text' : 'note-where'}>
        <Icon name={error ? 'x' : 'info-circle'} size={16} />
        {note.place ? `${word}, line ${note.place.line}, column ${note.place.column}` : word}
      </p>
      {note.place?.excerpt !== undefined && <code class="note-excerpt">{note.place.excerpt}</code>}
      <p class="note-words">
        {note.message}
        {note.suggestion !== undefined && <span> {note.suggestion}</span>}
      </p>
    </Sheet>
  );
}
