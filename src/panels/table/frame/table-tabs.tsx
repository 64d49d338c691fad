import type { TableModel } from '#session/table/table-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TABLE_TABS, type TableTab } from './table-tab.ts';

const ICONS = { answers: 'mail', text: 'file-text', map: 'map', more: 'dots' } as const;

type CountedModel = Pick<TableModel, 'letter' | 'lettersBehind' | 'ballot' | 'question' | 'draft'>;

interface TableTabsProps {
  readonly model: CountedModel;
  readonly current: TableTab;
  onChoose(tab: TableTab): void;
}

/** On narrow pages: which panel is shown. The counters say what waits in those that are not. */
export function TableTabs({ model, current, onChoose }: TableTabsProps) {
  const { say } = useSpeaker();
  return (
    <nav class="table-tabs" aria-label={say('table.tabs')}>
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
          <span>{say(`table.tab-${tab}`)}</span>
          <Counter model={model} tab={tab} />
        </button>
      ))}
    </nav>
  );
}

/** What waits in a panel that may not be shown, and what of the person's own lies there. */
function Counter({ model, tab }: { readonly model: CountedModel; readonly tab: TableTab }) {
  if (tab !== 'answers' && tab !== 'text') return null;
  const count = tab === 'answers' ? waitingIn(model) : model.draft.clauses.length;
  if (count === 0) return null;
  return (
    <span class="table-tab-count">
      <Said id={tab === 'answers' ? 'table.waiting-count' : 'table.pencilled-count'} values={{ count }} />
    </span>
  );
}

function waitingIn({ letter, lettersBehind, ballot, question }: CountedModel): number {
  return (letter ? 1 : 0) + lettersBehind + (ballot ? 1 : 0) + (question ? 1 : 0);
}
