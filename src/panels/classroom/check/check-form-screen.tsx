import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { type CheckDraft, resultOfDraft } from '#session/classroom/check/check-draft.ts';
import type { CheckResult, CheckTime, PupilCode } from '#session/classroom/check/check-result.ts';
import type { Concept } from '#session/classroom/check/concepts.ts';
import { pupilCode } from '#session/classroom/check/pupil-code.ts';
import { ANSWERS, type CheckAnswer, type CheckForm, questionsOf } from '#session/classroom/check/questions.ts';
import { TREES } from '#session/classroom/check/trees.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CheckFrame } from './check-frame.tsx';
import type { CheckPlaces } from './check-places.ts';

interface CheckFormScreenProps {
  readonly places: CheckPlaces;
  readonly occasion: CheckTime;
  /** Initial draft; `onDraft` reports every change. */
  readonly draft: CheckDraft;
  /** Codes with which something was done on this device, and not yet at this time. */
  readonly used: readonly PupilCode[];
  readonly onDraft: (draft: CheckDraft) => void;
  readonly onDone: (result: CheckResult) => void;
  readonly onAnew: () => void;
  readonly onHome: () => void;
}

/** Twelve questions with a pupil's code above them. */
export function CheckFormScreen(props: CheckFormScreenProps) {
  const { places, occasion, used, onHome } = props;
  const { say } = useSpeaker();
  const { draft, change, answer, submit, code, isCodeMissing } = useDraft(props);
  return (
    <CheckFrame
      heading={say(`concept-check.${occasion}`)}
      back={{ to: places.home, name: say('concept-check.back') }}
      onHome={onHome}
    >
      <form class="check-form" noValidate onSubmit={submit}>
        <PupilCodeField
          field={code}
          occasion={occasion}
          draft={draft}
          used={used}
          isMissing={isCodeMissing}
          onChange={change}
        />
        {questionsOf(draft.form).map(({ concept }, place) => (
          <CheckQuestionField
            key={concept}
            number={place + 1}
            form={draft.form}
            concept={concept}
            given={draft.answers[place] ?? 0}
            onAnswer={(given) => answer(place, given)}
          />
        ))}
        <FormEnd draft={draft} onAnew={props.onAnew} />
      </form>
    </CheckFrame>
  );
}

/** Holds the draft of the form and reports every change. The form is complete once it has a pupil's code. */
function useDraft({ occasion, onDraft, onDone, ...given }: CheckFormScreenProps) {
  const [draft, setDraft] = useState(given.draft);
  const [isCodeMissing, setCodeMissing] = useState(false);
  const code = useRef<HTMLSelectElement>(null);
  const change = (changed: Partial<CheckDraft>): void => {
    const next = { ...draft, ...changed };
    setDraft(next);
    onDraft(next);
  };
  const answer = (place: number, chosen: CheckAnswer | 0): void =>
    change({ answers: draft.answers.map((before, index) => (index === place ? chosen : before)) });
  const submit = (event: Event): void => {
    event.preventDefault();
    const result = resultOfDraft(draft, occasion);
    setCodeMissing(result === undefined);
    if (result === undefined) code.current?.focus();
    else onDone(result);
  };
  return { draft, change, answer, submit, code, isCodeMissing };
}

function FormEnd({ draft, onAnew }: Pick<CheckFormScreenProps, 'draft' | 'onAnew'>) {
  const { say } = useSpeaker();
  const done = draft.answers.filter((given) => given > 0).length;
  return (
    <div class="check-end">
      <p>{say('concept-check.progress', { done, count: draft.answers.length })}</p>
      <p class="paper-faint">{say('concept-check.kept')}</p>
      <div class="check-row cluster">
        <Button kind="primary" type="submit">
          {say('concept-check.done')}
        </Button>
        <Button kind="quiet" onClick={onAnew}>
          {say('concept-check.anew')}
        </Button>
      </div>
    </div>
  );
}

interface CheckQuestionFieldProps {
  /** From 1. */
  readonly number: number;
  readonly form: CheckForm;
  readonly concept: Concept;
  /** 0 while nothing, or "not yet", is chosen. */
  readonly given: CheckAnswer | 0;
  readonly onAnswer: (given: CheckAnswer | 0) => void;
}

/** A question with its four answers, and a fifth for who does not know yet. */
function CheckQuestionField({ number, form, concept, given, onAnswer }: CheckQuestionFieldProps) {
  const { say } = useSpeaker();
  const name = useId();
  // Kept here alone: a line holds no difference between this and no answer at all.
  const [isNotKnown, setNotKnown] = useState(false);
  const choose = (answer: CheckAnswer | 0): void => {
    setNotKnown(answer === 0);
    onAnswer(answer);
  };
  return (
    <fieldset class="check-question">
      <legend>
        <span class="check-number label paper-faint">{say('concept-check.question', { number })}</span>
        {say(`check-${form}.${concept}`)}
      </legend>
      {ANSWERS.map((answer) => (
        <label key={answer} class="check-answer">
          <input type="radio" name={name} checked={given === answer} onChange={() => choose(answer)} />
          <span>{say(`check-${form}.${concept}-${answer}`)}</span>
        </label>
      ))}
      <label class="check-answer paper-faint">
        <input type="radio" name={name} checked={given === 0 && isNotKnown} onChange={() => choose(0)} />
        <span>{say('concept-check.not-yet')}</span>
      </label>
    </fieldset>
  );
}

interface PupilCodeFieldProps {
  /** Takes the focus when something is missing. */
  readonly field: RefObject<HTMLSelectElement | null>;
  readonly occasion: CheckTime;
  readonly draft: CheckDraft;
  readonly used: readonly PupilCode[];
  readonly isMissing: boolean;
  readonly onChange: (code: Pick<CheckDraft, 'tree' | 'number'>) => void;
}

/** A tree and a number, which stand for a pupil: drawn before the game, and given again after it. */
function PupilCodeField({ field, occasion, draft, used, isMissing, onChange }: PupilCodeFieldProps) {
  const { say } = useSpeaker();
  const id = useId();
  const described = { 'aria-invalid': isMissing, 'aria-describedby': id };
  const { tree, number } = draft;
  return (
    <fieldset class="check-code">
      <legend>{say('concept-check.your-code')}</legend>
      <p>{say(`concept-check.code-${occasion}`)}</p>
      <div class="check-row cluster">
        <label class="stack gap1 label">
          <span>{say('concept-check.tree')}</span>
          <select
            ref={field}
            class="choice-list"
            value={tree ?? ''}
            {...described}
            onChange={({ currentTarget: { value } }) =>
              onChange({ tree: value === '' ? undefined : Number(value), number })
            }
          >
            <Trees />
          </select>
        </label>
        <label class="stack gap1 label">
          <span>{say('concept-check.number')}</span>
          <input
            class="field check-code-number"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={number}
            {...described}
            onInput={({ currentTarget: { value } }) => onChange({ tree, number: value })}
          />
        </label>
      </div>
      <p id={id} class="wax-text" role="alert">
        {isMissing && say('concept-check.code-missing')}
      </p>
      <UsedCodes used={used} onChange={onChange} />
    </fieldset>
  );
}

function Trees() {
  const { say } = useSpeaker();
  return (
    <>
      <option value="">{say('concept-check.tree-choose')}</option>
      {TREES.map((name, place) => (
        <option key={name} value={place}>
          {say(`concept-check.tree-${name}`)}
        </option>
      ))}
    </>
  );
}

function UsedCodes({ used, onChange }: Pick<PupilCodeFieldProps, 'used' | 'onChange'>) {
  const { say } = useSpeaker();
  if (used.length === 0) return null;
  return (
    <div class="check-row cluster">
      <span>{say('concept-check.code-used')}</span>
      {used.map((code) => (
        <Button
          key={pupilCode(say, code)}
          kind="paper"
          onClick={() => onChange({ tree: code.tree, number: String(code.number) })}
        >
          {pupilCode(say, code)}
        </Button>
      ))}
    </div>
  );
}
