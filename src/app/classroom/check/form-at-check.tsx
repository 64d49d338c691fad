import { useMemo, useState } from 'preact/hooks';
import { CheckFormScreen } from '#panels/classroom/check/check-form-screen.tsx';
import type { CheckPlaces } from '#panels/classroom/check/check-places.ts';
import { type CheckDraft, newDraft } from '#session/classroom/check/check-draft.ts';
import { type CheckResult, type CheckTime, codeFrom, type PupilCode } from '#session/classroom/check/check-result.ts';
import type { CheckForm } from '#session/classroom/check/questions.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';
import { drawSeed } from '../../draw-seed.ts';
import { goTo } from '../../route.ts';
import type { CheckKeeping } from './check-keeping.ts';

interface FormAtCheckProps {
  readonly occasion: CheckTime;
  readonly form: CheckForm;
  readonly keeping: CheckKeeping;
  readonly places: CheckPlaces;
  readonly onHome: () => void;
}

/** A form that is filled in on this device, as far as it was left. */
export function FormAtCheck({ occasion, form, keeping, places, onHome }: FormAtCheckProps) {
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
