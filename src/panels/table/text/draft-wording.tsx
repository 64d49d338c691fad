import { useState } from 'preact/hooks';
import type { OptionIndex } from '#engine/model/moves.ts';
import type { SecondAnswerModel } from '#session/table/offer/second-answer.ts';
import { Segment } from '../../parts/segment.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface DraftWordingProps {
  readonly title: string;
  readonly second: SecondAnswerModel;
  /** Of the element that says why a clause cannot be made vague, where one cannot. */
  readonly reasonId: string;
  /** Vague by this answer or, without one, firm. */
  onReword(or: OptionIndex | undefined): void;
}

const CHOICES = ['firm', 'vague'] as const;

/** Stands for no answer in the list of second answers. */
const NONE = '';

/** Wording of a clause of the draft: firm, or vague by a second answer. */
export function DraftWording({ title, second, reasonId, onReword }: DraftWordingProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const [choosing, setChoosing] = useState(false);
  const vague = second.now !== undefined;
  if (second.options.length === 0) return null;
  const choose = (value: 'firm' | 'vague'): void => {
    // Where no second answer comes to mind, the person names one.
    setChoosing(value === 'vague' && second.suggested === undefined);
    if (value === 'firm' || second.suggested !== undefined) {
      onReword(value === 'firm' ? undefined : second.suggested);
    }
  };
  return (
    <>
      <Segment
        label={say('draft.firm-or-vague', { title })}
        value={vague || choosing ? 'vague' : 'firm'}
        choices={CHOICES.map((value) => ({ value, label: say(`draft.${value}`) }))}
        barred={second.unavailable === undefined ? undefined : { value: 'vague', reasonId }}
        onChoose={choose}
      />
      {(vague || choosing) && (
        <label class="draft-or small muted row">
          {say('draft.or')}{' '}
          <select
            aria-label={say('draft.other-answer', { title })}
            value={second.now === undefined ? NONE : String(second.now)}
            onChange={(event) => onReword(Number(event.currentTarget.value))}
          >
            {!vague && <option value={NONE}>{say('draft.choose')}</option>}
            {second.options.map(({ option, label }) => (
              <option key={option} value={String(option)} lang={lang}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
