import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { CarryCommands } from '#session/running/reply-commands.ts';
import type { BlurModel, CarryModel } from '#session/table/desk/carry-model.ts';
import type { LetterClause } from '#session/table/desk/letter-model.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { LetterHead } from './letter-head.tsx';
import { Seal } from './seal.tsx';

interface CarryLetterProps {
  readonly carry: CarryModel;
  readonly commands: CarryCommands;
}

/** An offer that goes through the person's delegation: pass it on, make a clause of it vague, or hold it back. */
export function CarryLetter({ carry, commands }: CarryLetterProps) {
  const { say } = useSpeaker();
  const [blurring, setBlurring] = useState(false);
  return (
    <article class="sheet letter" aria-labelledby="desk-heading">
      <Seal party={carry.from} />
      <LetterHead heading={carry.heading}>
        <p class="letter-about note paper-faint">{carry.about}</p>
      </LetterHead>
      <ScrollRegion class="letter-body" label={say('desk.carried-says')}>
        <LetterClauses clauses={carry.clauses} />
      </ScrollRegion>
      {blurring ? (
        <BlurChoice
          blurs={carry.blurs}
          onBlur={(issue, or) => commands.blur(issue, or)}
          onBack={() => setBlurring(false)}
        />
      ) : (
        <Choices carry={carry} commands={commands} onBlur={() => setBlurring(true)} />
      )}
    </article>
  );
}

function Choices({ carry, commands, onBlur }: CarryLetterProps & { onBlur(): void }) {
  const { say } = useSpeaker();
  const holding = useAskFirst(
    () => ({ heading: say('desk.hold-ask'), words: say('desk.hold-means'), confirmLabel: say('desk.hold') }),
    () => commands.carry('hold'),
  );
  return (
    <div class="letter-answers">
      <Button kind="primary" icon="send" onClick={() => commands.carry('pass')}>
        {say('desk.pass')}
      </Button>
      <Button kind="paper" icon="pencil" disabledReason={carry.unblurrable} onClick={onBlur}>
        {say('desk.blur')}
      </Button>
      <Button kind="paper" icon="lock" onClick={() => holding.start()}>
        {say('desk.hold')}
      </Button>
      {holding.dialog}
    </div>
  );
}

/** The clauses of a letter, with what each would replace. */
function LetterClauses({ clauses }: { readonly clauses: readonly LetterClause[] }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <ul class="letter-clauses">
      {clauses.map((clause) => (
        <li key={clause.issue}>
          <span class="bold" lang={lang}>
            {clause.number} {clause.title}
          </span>{' '}
          <span lang={lang}>{clause.meaning}</span>
          {clause.redLine && (
            <span class="red-line">
              {' '}
              <Icon name="alert-triangle" size={15} /> {say('desk.your-red-line')}
            </span>
          )}{' '}
          {clause.replaces !== undefined && <span class="letter-replaces note paper-faint">{clause.replaces}</span>}
        </li>
      ))}
    </ul>
  );
}

interface BlurChoiceProps {
  readonly blurs: readonly BlurModel[];
  onBlur(issue: IssueIndex, or: OptionIndex): void;
  onBack(): void;
}

/** Choice of the clause to make vague, and of its second answer. The choice passes the offer on in that form. */
function BlurChoice({ blurs, onBlur, onBack }: BlurChoiceProps) {
  const { say } = useSpeaker();
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <fieldset class="refusal stack" aria-labelledby="blur-question">
      <p id="blur-question" class="label paper-muted" ref={question} tabIndex={-1}>
        {say('desk.blur-which')}
      </p>
      <div class="letter-answers blur-answers">
        {blurs.map(({ issue, or, label }) => (
          <Button key={`${issue}-${or}`} kind="paper" onClick={() => onBlur(issue, or)}>
            {label}
          </Button>
        ))}
        <Button kind="quiet" onClick={onBack}>
          {say('desk.back')}
        </Button>
      </div>
    </fieldset>
  );
}
