import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type IssueIndex, REFUSAL_REASONS, type RefusalReason } from '#engine/model/moves.ts';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { Button } from '../parts/button.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

interface RefusalProps {
  readonly clauses: readonly LetterClause[];
  /** The article that the person most likely refuses it for. */
  readonly disputed: IssueIndex;
  onRefuse(reason: RefusalReason, over?: IssueIndex): void;
  onBack(): void;
}

/** A refusal with its article and its reason, both chosen already and both free to be changed. */
export function RefusalForm({ clauses, disputed, onRefuse, onBack }: RefusalProps) {
  const { say } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const [over, setOver] = useState<IssueIndex | undefined>(disputed);
  const crosses = clauses.some(({ issue, redLine }) => issue === over && redLine);
  const [chosen, setReason] = useState<RefusalReason>();
  const own = chosen === 'red-line' && !crosses ? undefined : chosen;
  const reason = own ?? (crosses ? 'red-line' : 'too-little');
  return (
    <section class="reply refusing" aria-labelledby="refusal-heading">
      <h3 id="refusal-heading" ref={heading} tabIndex={-1}>
        {say('talks.refuse-because-of')}
      </h3>
      <Disputed clauses={clauses} over={over} onChoose={setOver} />
      <ul class="sentences stack" aria-label={say('desk.refuse-why')}>
        {REFUSAL_REASONS.filter((one) => one !== 'red-line' || crosses).map((one) => (
          <li key={one}>
            <button type="button" class="sentence" aria-pressed={one === reason} onClick={() => setReason(one)}>
              {one === 'not-now' ? say('talks.we-refuse-not-now') : say(`talks.we-refuse-${one}`, { issue: over })}
            </button>
          </li>
        ))}
      </ul>
      <div class="reply-buttons cluster">
        <Button
          kind="primary"
          icon="arrow-back-up"
          onClick={() => (reason === 'not-now' || over === undefined ? onRefuse(reason) : onRefuse(reason, over))}
        >
          {say('talks.send-refusal')}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {say('desk.back')}
        </Button>
      </div>
    </section>
  );
}

interface DisputedProps extends Pick<RefusalProps, 'clauses'> {
  /** `undefined`: the letter as a whole. */
  readonly over: IssueIndex | undefined;
  onChoose(over: IssueIndex | undefined): void;
}

/** The articles of a letter, of which one can be named. */
function Disputed({ clauses, over, onChoose }: DisputedProps) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  return (
    // biome-ignore lint/a11y/useSemanticElements: chips in rows, no form
    <div class="cluster centred" role="group" aria-labelledby="refusal-heading">
      {clauses.map(({ issue, number, title }) => (
        <button
          key={issue}
          type="button"
          class="chip"
          aria-pressed={issue === over}
          lang={lang}
          onClick={() => onChoose(issue)}
        >
          {number} {title}
        </button>
      ))}
      <button type="button" class="chip" aria-pressed={over === undefined} onClick={() => onChoose(undefined)}>
        {say('desk.refuse-whole')}
      </button>
    </div>
  );
}
