import type { OptionModel } from '#session/table/text/article-model.ts';
import { memo } from '../../memo.ts';
import { Said } from '../../parts/said.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { TOLD_NAMES } from '../../parts/told-text.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { voicesOf } from './voices-of.ts';

interface AnswerReasonsProps {
  readonly answers: readonly OptionModel[];
  /** The answer that is looked at. */
  readonly of: OptionModel['option'] | undefined;
}

/**
 * Why delegations think so of the answer that is looked at, each in its column. All are laid over each other, so that the
 * place they take is always that of the longest. Those who listen have heard it with the answer.
 */
export function AnswerReasons({ answers, of }: AnswerReasonsProps) {
  if (!answers.some(({ marks }) => voicesOf(marks).some(({ because }) => because !== undefined))) return null;
  return (
    <div class="answer-reasons" aria-hidden="true">
      {answers.map(({ option, label, marks }) => (
        <KeptReasons key={option} {...{ label, marks }} isShown={option === of} />
      ))}
    </div>
  );
}

interface ReasonsProps extends Pick<OptionModel, 'label' | 'marks'> {
  readonly isShown: boolean;
}

const KeptReasons = memo(Reasons);

function Reasons({ label, marks, isShown }: ReasonsProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const reasons = voicesOf(marks).filter(({ because }) => because !== undefined);
  return (
    <div class="grid-row answer-reasons-of" data-shown={isShown}>
      <p class="answer-why">
        <Said id="grid.why" values={{ label }} draw={TOLD_NAMES} />
      </p>
      {reasons.length === 0 && <p class="answer-why-unsaid">{say('grid.why-unsaid')}</p>}
      {reasons.map(({ party, because }) => (
        <p key={party} class="answer-reason" lang={lang} style={{ '--column': party }}>
          {because}
        </p>
      ))}
    </div>
  );
}
