import { useState } from 'preact/hooks';
import type { CheckResult } from '#session/classroom/check/check-result.ts';
import { countRight } from '#session/classroom/check/is-right.ts';
import { pupilCode } from '#session/classroom/check/pupil-code.ts';
import { questionsOf } from '#session/classroom/check/questions.ts';
import { lineOf } from '#session/classroom/check/result-line.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { CheckFrame } from './check-frame.tsx';
import type { CheckPlaces } from './check-places.ts';

interface CheckResultScreenProps {
  readonly places: CheckPlaces;
  readonly result: CheckResult;
  /** Says whether it is on the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onHome: () => void;
}

/** A pupil's result to hand in and, after the game, the correct answers with their reasons. */
export function CheckResultScreen({ places, result, onCopy, onHome }: CheckResultScreenProps) {
  const { say } = useSpeaker();
  const [copied, setCopied] = useState<boolean>();
  const line = lineOf(result);
  const occasion = say(`concept-check.occasion-${result.occasion}`);
  const heading = say('concept-check.result-heading', { code: pupilCode(say, result), occasion });
  return (
    <CheckFrame heading={heading} back={{ to: places.home, name: say('concept-check.back') }} onHome={onHome}>
      <section class="check-line" aria-labelledby="check-give">
        <h2 id="check-give">{say('concept-check.result-give')}</h2>
        <p class="check-line-words nowrap">
          <code>{line}</code>
        </p>
        <p>{say('concept-check.result-about')}</p>
        <div class="check-row cluster">
          <Button kind="primary" icon="copy" onClick={async () => setCopied(await onCopy(line))}>
            {say('concept-check.result-copy')}
          </Button>
          <a class="button button--paper" href={places.form(result.occasion)}>
            {say('concept-check.result-next')}
          </a>
        </div>
        <p role="status">
          {copied !== undefined && say(copied ? 'concept-check.result-copied' : 'concept-check.result-not-copied')}
        </p>
      </section>
      {result.occasion === 'before' ? <p>{say('concept-check.result-wait')}</p> : <Answers result={result} />}
    </CheckFrame>
  );
}

function Answers({ result }: Pick<CheckResultScreenProps, 'result'>) {
  const { say } = useSpeaker();
  const questions = questionsOf(result.form);
  return (
    <section class="check-part" aria-labelledby="check-key">
      <h2 id="check-key">{say('concept-check.result-key')}</h2>
      <p>{say('concept-check.result-right', { right: countRight(result), count: questions.length })}</p>
      <ol class="check-key">
        {questions.map((question, place) => (
          <AnswerOf key={question.concept} question={question} result={result} given={result.answers[place] ?? 0} />
        ))}
      </ol>
    </section>
  );
}

interface AnswerOfProps extends Pick<CheckResultScreenProps, 'result'> {
  readonly question: ReturnType<typeof questionsOf>[number];
  readonly given: CheckResult['answers'][number];
}

function AnswerOf({ question: { concept, right }, result: { form }, given }: AnswerOfProps) {
  const { say } = useSpeaker();
  const answer = (which: typeof right) => say(`check-${form}.${concept}-${which}`);
  return (
    <li>
      <h3>{say(`concept-check.concept-${concept}`)}</h3>
      <p>{say(`check-${form}.${concept}`)}</p>
      <dl class="check-answers stack">
        {given !== right && (
          <div>
            <dt class="label paper-faint">{say('concept-check.your-answer')}</dt>
            <dd class="strong">{given === 0 ? say('concept-check.left-open') : answer(given)}</dd>
          </div>
        )}
        <div>
          <dt class="label paper-faint">
            {say(given === right ? 'concept-check.your-answer-right' : 'concept-check.right-answer')}
          </dt>
          <dd class="strong">{answer(right)}</dd>
        </div>
      </dl>
      <p>{say(`check-${form}.${concept}-why`)}</p>
      <p class="paper-faint">{say('concept-check.met-in-game', { where: say(`concept-check.met-${concept}`) })}</p>
    </li>
  );
}
