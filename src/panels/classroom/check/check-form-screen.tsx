import { useRef, useState } from 'preact/hooks';
import { type CheckDraft, resultOfDraft } from '#session/classroom/check/check-draft.ts';
import type { CheckResult, CheckTime, PupilCode } from '#session/classroom/check/check-result.ts';
import { type CheckAnswer, questionsOf } from '#session/classroom/check/questions.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CheckFrame } from './check-frame.tsx';
import type { CheckPlaces } from './check-places.ts';
import { CheckQuestionField } from './check-question-field.tsx';
import { PupilCodeField } from './pupil-code-field.tsx';

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
