import { useMemo, useState } from 'preact/hooks';
import { CheckClassScreen } from '#panels/classroom/check/check-class-screen.tsx';
import type { CheckPlaces } from '#panels/classroom/check/check-places.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { countsAsCsv, linesAsCsv } from '#session/classroom/check/check-as-csv.ts';
import { checkLinesIn, type LinesFound } from '#session/classroom/check/check-lines-in.ts';
import { classCounts } from '#session/classroom/check/class-counts.ts';
import { copyText } from '../../copy-text.ts';
import { downloadFile } from '../../debrief/download-file.ts';
import { addressToday, parseRoute } from '../../route.ts';
import type { CheckKeeping } from './check-keeping.ts';

interface ClassAtCheckProps {
  readonly keeping: CheckKeeping;
  readonly places: CheckPlaces;
  readonly onHome: () => void;
}

/** The lines of a class, as they are kept on this device. */
export function ClassAtCheck({ keeping, places, onHome }: ClassAtCheckProps) {
  const { say } = useSpeaker();
  const [lines, setLines] = useState(() => keeping.lines('class'));
  const counts = useMemo(() => classCounts(lines), [lines]);
  const add = (text: string): LinesFound => {
    // Another window may have added some since.
    const known = keeping.lines('class');
    const found = checkLinesIn(text, known);
    const all = [...known, ...found.added];
    keeping.keep('class', all);
    setLines(all);
    return found;
  };
  const save = (what: 'lines' | 'counts'): void => {
    const csv = what === 'lines' ? linesAsCsv(say, lines) : countsAsCsv(say, lines);
    downloadFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), `parley-concept-check-${what}.csv`);
  };
  const deleteAll = (): void => {
    keeping.deleteAll();
    setLines([]);
  };
  return (
    <CheckClassScreen
      places={places}
      counts={counts}
      onAdd={add}
      onSave={save}
      onDelete={deleteAll}
      onCopy={(place) => copyText(addressToday(parseRoute(place)))}
      onHome={onHome}
    />
  );
}
