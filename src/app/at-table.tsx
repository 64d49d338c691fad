import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadTableMessages } from '#messages/message-catalogue.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { TableName } from '#record/link/table-name.ts';
import { useAsync } from './use-async.ts';

interface AtTableProps {
  readonly table: TableName | undefined;
  /** At the choice of a chair, or at the ending of a game that was opened from a link or played on this device. */
  readonly where: 'chair' | 'ending' | 'played';
}

/** Says which table of a class one is at; nothing where no link has said it, and before the words have come. */
export function AtTable({ table, where }: AtTableProps) {
  return table === undefined ? null : <TableSaid table={table} where={where} />;
}

function TableSaid({ table, where }: AtTableProps & { readonly table: TableName }) {
  const { tag } = useSpeaker().language;
  const load = useCallback(async () => {
    const [{ tableNameInWords }, { speaker }] = await Promise.all([
      import('#session/classroom/class/names-in-words.ts'),
      loadTableMessages(languageOf(tag)),
    ]);
    return speaker.say(`class-names.at-${where}`, { table: tableNameInWords(speaker, table) });
  }, [tag, table, where]);
  const loaded = useAsync(load);
  if (loaded.is !== 'there') return null;
  const words = <p>{loaded.value}</p>;
  // Above the screen it is in no other landmark.
  return where === 'chair' ? <aside class="at-table strong">{words}</aside> : words;
}
