import { Button } from '#panels/parts/button.tsx';
import { useAskFirst } from '#panels/parts/use-ask-first.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { downloadFile } from '../debrief/download-file.ts';
import type { KeyValueStore, UnreadableRecord } from './key-value-store.ts';

interface UnreadableKeptProps {
  readonly records: readonly UnreadableRecord[];
  readonly remove: KeyValueStore<unknown>['remove'];
  readonly onRemoved: () => void;
}

/** Tells of records that cannot be read, above those that can; nothing where there are none. */
export function UnreadableRecords({ records, remove, onRemoved }: UnreadableKeptProps) {
  const { say } = useSpeaker();
  const { start: askToDelete, dialog } = useAskFirst(
    () => ({
      heading: say('unreadable-data.question'),
      words: say('unreadable-data.words'),
      confirmLabel: say('unreadable-data.delete'),
    }),
    async () => {
      await Promise.allSettled(records.map(({ key }) => remove(key)));
      onRemoved();
    },
  );
  return (
    <>
      {records.length > 0 && (
        <section class="unreadable-kept">
          <p class="wax-text">{say('unreadable-data.about')}</p>
          <Button kind="plain" icon="download" onClick={() => save(records)}>
            {say('unreadable-data.save')}
          </Button>
          <Button kind="quiet" onClick={() => askToDelete()}>
            {say('unreadable-data.delete')}
          </Button>
        </section>
      )}
      {dialog}
    </>
  );
}

function save(records: readonly UnreadableRecord[]): void {
  downloadFile(new Blob([recordsAsText(records)], { type: 'application/json' }), 'parley-unreadable.json');
}

/** JSON of the records, as far as they can be written. */
export function recordsAsText(records: readonly UnreadableRecord[]): string {
  return `[${records.map((record) => textOf(record)).join(',\n')}]\n`;
}

function textOf({ key, value }: UnreadableRecord): string {
  const plain = (_: string, part: unknown) => (typeof part === 'bigint' ? String(part) : part);
  try {
    return JSON.stringify({ key, value }, plain);
  } catch {
    // A database takes what refers to itself, which JSON does not.
    return JSON.stringify({ key: String(key), value: String(value) });
  }
}
