import { useEffect, useState } from 'preact/hooks';
import type { TableModel } from '#session/table/table-model.ts';
import type { TableTab } from './table-tab.ts';

/** The tab of narrow pages; a letter or a ballot that comes in brings its own to the front. */
export function useTableTab(asked: TableModel['asked']): [TableTab, (tab: TableTab) => void] {
  const [tab, setTab] = useState<TableTab>('answers');
  useEffect(() => {
    if (asked !== 'talk' && asked !== 'wait' && asked !== 'ended') setTab('answers');
  }, [asked]);
  return [tab, setTab];
}
