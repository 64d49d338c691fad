import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import type { CheckDraft } from '#session/classroom/check/check-draft.ts';
import type { CheckTime, PupilCode } from '#session/classroom/check/check-result.ts';
import { pupilCode } from '#session/classroom/check/pupil-code.ts';
import { TREES } from '#session/classroom/check/trees.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

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
export function PupilCodeField({ field, occasion, draft, used, isMissing, onChange }: PupilCodeFieldProps) {
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
