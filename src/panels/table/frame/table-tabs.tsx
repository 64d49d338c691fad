import type { TableModel } from '#session/table/table-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { TABLE_TABS, type TableTab } from './table-tab.ts';

const LABELS: Readonly<Record<TableTab, string>> = {
  answers: 'Answers',
  text: 'Text',
  offer: 'Offer',
  map: 'Map',
  more: 'More',
};
const ICONS = { answers: 'mail', text: 'file-text', offer: 'pencil', map: 'map', more: 'dots' } as const;

type CountedModel = Pick<TableModel, 'letter' | 'lettersBehind' | 'ballot' | 'question' | 'draft'>;

interface TableTabsProps {
  readonly model: CountedModel;
  readonly current: TableTab;
  onChoose(tab: TableTab): void;
}

/** On narrow pages: which panel is shown. The counters say what waits in those that are not. */
export function TableTabs({ model, current, onChoose }: TableTabsProps) {
  return (
    <nav class="table-tabs" aria-label="Panels of the table">
      {TABLE_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class="table-tab"
          data-tab={tab}
          aria-current={tab === current ? 'true' : undefined}
          onClick={() => onChoose(tab)}
        >
          <Icon name={ICONS[tab]} size={20} />
          <span>{LABELS[tab]}</span>
          <Counter {...counterOf(model, tab)} />
        </button>
      ))}
    </nav>
  );
}

function Counter({ count, what }: { readonly count: number; readonly what: string }) {
  if (count === 0) return null;
  return (
    <span class="table-tab-count">
      {count}
      <span class="vh"> {what}</span>
    </span>
  );
}

function counterOf(model: CountedModel, tab: TableTab): { count: number; what: string } {
  if (tab === 'answers') {
    const waiting = (model.letter ? 1 : 0) + model.lettersBehind + (model.ballot ? 1 : 0) + (model.question ? 1 : 0);
    return { count: waiting, what: 'waiting for your answer' };
  }
  if (tab === 'offer') return { count: model.draft.clauses.length, what: 'pencilled' };
  return { count: 0, what: '' };
}
