import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type IssueIndex, REFUSAL_REASONS, type RefusalReason } from '#engine/model/moves.ts';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface RefusalChoiceProps {
  /** What the letter asks for. */
  readonly clauses: readonly LetterClause[];
  /** How many letters can be sent back in one go, this one among them. */
  readonly letters: number;
  onRefuse(reason: RefusalReason, over?: IssueIndex): void;
  /** Not this letter alone, but all of them. */
  onRefuseAll(reason: RefusalReason): void;
  onBack(): void;
}

/**
 * The reason that the other side is given with a refusal, or each of several, and, where it can be about one article of a
 * letter, over which: the next letter goes by that. The last choice sends it.
 */
export function RefusalChoice({ clauses, letters, onRefuse, onRefuseAll, onBack }: RefusalChoiceProps) {
  const [all, setAll] = useState(false);
  const [reason, setReason] = useState<RefusalReason>();
  const choose = (chosen: RefusalReason): void => {
    const named = namedBy(chosen, clauses);
    if (all) onRefuseAll(chosen);
    else if (chosen === 'not-now') onRefuse(chosen);
    else if (named === undefined) setReason(chosen);
    else onRefuse(chosen, named.issue);
  };
  return reason === undefined ? (
    <Reasons letters={letters} all={all} onAll={setAll} onChoose={choose} onBack={onBack} />
  ) : (
    <Articles clauses={clauses} onChoose={(over) => onRefuse(reason, over)} onBack={() => setReason(undefined)} />
  );
}

/** The clause that a reason is about without being asked: the only one, or the one across the own red line. */
function namedBy(reason: RefusalReason, clauses: readonly LetterClause[]): LetterClause | undefined {
  return clauses.length === 1 ? clauses[0] : crossedBy(reason, clauses);
}

/** The clause across the own red line, where that is why. */
export function crossedBy(reason: RefusalReason, clauses: readonly LetterClause[]): LetterClause | undefined {
  return reason === 'red-line' ? clauses.find(({ redLine }) => redLine) : undefined;
}

interface ReasonsProps extends Pick<RefusalChoiceProps, 'letters' | 'onBack'> {
  readonly all: boolean;
  onAll(all: boolean): void;
  onChoose(reason: RefusalReason): void;
}

function Reasons({ letters, all, onAll, onChoose, onBack }: ReasonsProps) {
  const { say } = useSpeaker();
  return (
    <Choice
      question={say('desk.refuse-why')}
      about={
        letters > 1 && (
          <label class="refusal-all">
            <input type="checkbox" checked={all} onChange={(event) => onAll(event.currentTarget.checked)} />
            {say('desk.refuse-all', { letters })}
          </label>
        )
      }
      onBack={onBack}
    >
      {REFUSAL_REASONS.map((reason) => (
        <Button key={reason} kind="paper" onClick={() => onChoose(reason)}>
          {say(`desk.refuse-${reason}`)}
        </Button>
      ))}
    </Choice>
  );
}

interface ArticlesProps extends Pick<RefusalChoiceProps, 'clauses' | 'onBack'> {
  onChoose(over?: IssueIndex): void;
}

function Articles({ clauses, onChoose, onBack }: ArticlesProps) {
  const { say } = useSpeaker();
  return (
    <Choice question={say('desk.refuse-over')} onBack={onBack}>
      {clauses.map(({ issue, number, title }) => (
        <Button key={issue} kind="paper" onClick={() => onChoose(issue)}>
          {number} {title}
        </Button>
      ))}
      <Button kind="paper" onClick={() => onChoose()}>
        {say('desk.refuse-whole')}
      </Button>
    </Choice>
  );
}

interface ChoiceProps {
  readonly question: string;
  /** What else there is to choose, between the question and its answers. */
  readonly about?: ComponentChildren;
  readonly children: ComponentChildren;
  onBack(): void;
}

/** A question about the refusal, which takes the focus when it comes, and its answers. */
function Choice({ question, about, children, onBack }: ChoiceProps) {
  const { say } = useSpeaker();
  const asked = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => asked.current?.focus(), []);
  return (
    <fieldset class="refusal" aria-labelledby="refusal-question">
      <p id="refusal-question" class="refusal-question" ref={asked} tabIndex={-1}>
        {question}
      </p>
      {about}
      <div class="letter-answers">
        {children}
        <Button kind="quiet" onClick={onBack}>
          {say('desk.back')}
        </Button>
      </div>
    </fieldset>
  );
}
