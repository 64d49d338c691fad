import type { ComponentChildren } from 'preact';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { memo } from '../../memo.ts';
import { useTextLanguage } from '../../parts/text-language.ts';
import { TopBar } from '../../top-bar.tsx';
import type { BarModel } from './bar-model.ts';
import { Calendar } from './calendar.tsx';
import { PhaseLine } from './phase-line.tsx';
import type { TableDialogKind } from './table-dialog.tsx';
import { TableDialogs } from './table-dialogs.tsx';

interface TableBarProps {
  readonly model: BarModel;
  readonly mandate: ChairModel | undefined;
  /** The day and what is asked alone; the rest is under More. */
  readonly narrow: boolean;
  onShow(dialog: TableDialogKind): void;
  onLeave(): void;
  /** Leads to other places of the table, before its dialogs. */
  readonly way?: ComponentChildren;
}

/** The bar of the table: the days, the part of the day, and the ways to what is not on the table itself. */
export const TableBar = memo(function TableBar({ model, mandate, narrow, onShow, onLeave, way }: TableBarProps) {
  const lang = useTextLanguage();
  if (narrow) {
    return (
      <header class="top-bar date-bar">
        <Calendar calendar={model.calendar} />
        <PhaseLine model={model} />
      </header>
    );
  }
  return (
    <TopBar title={model.title} titleLanguage={lang} note={model.factsAsOf} onHome={onLeave}>
      <Calendar calendar={model.calendar} />
      <PhaseLine model={model} />
      {way}
      <TableDialogs {...{ model, mandate, onShow }} />
    </TopBar>
  );
});
