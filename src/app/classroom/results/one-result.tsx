import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { RowDialog, type RowDialogProps } from '#panels/classroom/results/row-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { type KeptClass, keyOfResult, tableOfResult } from '#session/classroom/class/kept-class.ts';
import { tableInWords, tableNameInWords } from '#session/classroom/class/names-in-words.ts';
import type { ClassPlaceProps } from '../board/class-place-props.ts';

interface OneResultProps
  extends Pick<ClassPlaceProps, 'kept' | 'change' | 'namesHidden'>,
    Pick<RowDialogProps, 'row' | 'address' | 'onOut' | 'onClose'> {
  readonly scenario: Scenario;
}

/** One result, which the teacher can say the table of. */
export function OneResult({ kept, change, namesHidden, ...props }: OneResultProps) {
  const speaker = useSpeaker();
  const { key } = props.row;
  const result = kept.results.find((each) => keyOfResult(each) === key);
  const table = (result && tableOfResult(result)) ?? '';
  const known = kept.tables.map((each) => ({
    value: each.name,
    label: tableInWords(speaker, namesHidden ? { name: each.name } : each),
  }));
  const isOther = table !== '' && !known.some(({ value }) => value === table);
  return (
    <RowDialog
      {...props}
      tables={isOther ? [...known, { value: table, label: tableNameInWords(speaker, table) }] : known}
      table={table}
      onTable={(name) => change((before) => placedAt(before, key, name))}
    />
  );
}

/** With no name it is as the link says again. */
function placedAt(before: KeptClass, key: string, name: string): KeptClass {
  return {
    ...before,
    results: before.results.map(({ placed: _, ...result }) => {
      if (keyOfResult(result) !== key) return _ === undefined ? result : { ...result, placed: _ };
      return name === '' ? result : { ...result, placed: name };
    }),
  };
}
