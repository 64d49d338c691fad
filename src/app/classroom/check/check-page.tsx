import '#panels/parts/choice-list.css';
import '#panels/classroom/check/check.css';
import { useMemo, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadClassroomMessages } from '#messages/message-catalogue.ts';
import { CheckClassScreen } from '#panels/classroom/check/check-class-screen.tsx';
import { CheckFormScreen } from '#panels/classroom/check/check-form-screen.tsx';
import { CheckHome } from '#panels/classroom/check/check-home.tsx';
import { CheckPaperScreen } from '#panels/classroom/check/check-paper-screen.tsx';
import type { CheckPlaces } from '#panels/classroom/check/check-places.ts';
import { CheckResultScreen } from '#panels/classroom/check/check-result-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { countsAsCsv, linesAsCsv } from '#session/classroom/check/check-as-csv.ts';
import { type CheckDraft, newDraft } from '#session/classroom/check/check-draft.ts';
import { checkLinesIn, type LinesFound } from '#session/classroom/check/check-lines-in.ts';
import { type CheckResult, type CheckTime, codeFrom, type PupilCode } from '#session/classroom/check/check-result.ts';
import { classCounts } from '#session/classroom/check/class-counts.ts';
import type { CheckForm } from '#session/classroom/check/questions.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';
import { copyText } from '../../copy-text.ts';
import { downloadFile } from '../../debrief/download-file.ts';
import { drawSeed } from '../../draw-seed.ts';
import { MessageRoute } from '../../message-route.tsx';
import { usePageServices } from '../../page-services.tsx';
import { addressToday, goTo, parseRoute } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { WithMessages } from '../../with-messages.tsx';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { CHECK_ADDRESSES, checkPlaceOf } from './check-addresses.ts';
import { type CheckKeeping, checkKeepingIn } from './check-keeping.ts';

const loadMessages = (language: OfferedLanguage) => loadClassroomMessages(language, 'check');

/** The concept check, whose many words come with it. */
export function CheckPage({ rest }: ClassroomPageProps) {
  const { store } = usePageServices();
  const keeping = useMemo(() => checkKeepingIn(store), [store]);
  return (
    <WithMessages load={loadMessages}>
      <CheckAt key={rest} rest={rest} keeping={keeping} />
    </WithMessages>
  );
}

interface CheckAtProps {
  readonly rest: string;
  readonly keeping: CheckKeeping;
}

function CheckAt({ rest, keeping }: CheckAtProps) {
  const { say } = useSpeaker();
  useScreen(say('concept-check.title'));
  const place = useMemo(() => checkPlaceOf(rest), [rest]);
  const ways = { places: CHECK_ADDRESSES, onHome: () => goTo({ screen: 'start' }) };
  switch (place.at) {
    case 'home':
      return <CheckHome given={keeping.lines('given')} {...ways} />;
    case 'form':
      return <FormAtCheck occasion={place.occasion} form={place.form} keeping={keeping} {...ways} />;
    case 'class':
      return <ClassAtCheck keeping={keeping} {...ways} />;
    case 'paper':
      return <CheckPaperScreen paper={place.paper} onPrint={() => window.print()} {...ways} />;
    case 'line':
      return <CheckResultScreen result={place.result} onCopy={copyText} {...ways} />;
    case 'unread':
      return <Unread />;
  }
}

function Unread() {
  const { say } = useSpeaker();
  const action = {
    label: say('concept-check.back'),
    onAct: () => goTo({ screen: 'classroom', page: 'check', rest: '' }),
  };
  return (
    <MessageRoute
      heading={say('concept-check.result-unread')}
      words={say('concept-check.result-unread-words')}
      action={action}
    />
  );
}

interface ClassAtCheckProps {
  readonly keeping: CheckKeeping;
  readonly places: CheckPlaces;
  readonly onHome: () => void;
}

/** The lines of a class, as they are kept on this device. */
function ClassAtCheck({ keeping, places, onHome }: ClassAtCheckProps) {
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

interface FormAtCheckProps {
  readonly occasion: CheckTime;
  readonly form: CheckForm;
  readonly keeping: CheckKeeping;
  readonly places: CheckPlaces;
  readonly onHome: () => void;
}

/** A form that is filled in on this device, as far as it was left. */
function FormAtCheck({ occasion, form, keeping, places, onHome }: FormAtCheckProps) {
  const [tries, setTries] = useState(0);
  // A new one each time that somebody begins anew.
  const draft = useMemo(() => draftAt(keeping, occasion, form, tries), [keeping, occasion, form, tries]);
  const used = useMemo(() => usedCodes(keeping.lines('given'), occasion), [keeping, occasion]);
  const done = (result: CheckResult): void => {
    keeping.keep('given', [...keeping.lines('given'), result]);
    keeping.keepDraft(occasion, undefined);
    goTo({ screen: 'classroom', page: 'check', rest: lineOf(result) });
  };
  const anew = (): void => {
    keeping.keepDraft(occasion, undefined);
    setTries((before) => before + 1);
    window.scrollTo(0, 0);
  };
  return (
    <CheckFormScreen
      key={tries}
      places={places}
      occasion={occasion}
      draft={draft}
      used={used}
      onDraft={(changed) => keeping.keepDraft(occasion, changed)}
      onDone={done}
      onAnew={anew}
      onHome={onHome}
    />
  );
}

/** Returns the stored draft of the form, or a new one; before the game with a drawn code, to be entered after it. */
function draftAt(keeping: CheckKeeping, occasion: CheckTime, form: CheckForm, tries: number): CheckDraft {
  const left = tries === 0 ? keeping.draft(occasion) : undefined;
  if (left?.form === form) return left;
  return newDraft(form, occasion === 'before' ? codeFrom(drawSeed(), drawSeed()) : undefined);
}

/** Codes that were used here before the game and are still to be used after it. */
function usedCodes(given: readonly CheckResult[], occasion: CheckTime): PupilCode[] {
  if (occasion === 'before') return [];
  const isDone = ({ tree, number }: PupilCode) =>
    given.some((other) => other.occasion === 'after' && other.tree === tree && other.number === number);
  return given.filter((result) => result.occasion === 'before' && !isDone(result));
}
