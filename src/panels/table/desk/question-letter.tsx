import type { ReplyWord } from '#engine/model/moves.ts';
import type { QuestionModel } from '#session/table/desk/question-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading } from '../parts/use-focus-home.ts';
import { Seal } from './seal.tsx';

interface QuestionLetterProps {
  readonly question: QuestionModel;
  onReply(says: ReplyWord): void;
}

/** A question that waits for the person's reply. Only the two of them see it. */
export function QuestionLetter({ question, onReply }: QuestionLetterProps) {
  const { say } = useSpeaker();
  return (
    <article class="sheet letter" aria-labelledby="desk-heading">
      <Seal party={question.from} />
      <header class="letter-head">
        <div>
          <h2 id="desk-heading" class="document-heading" {...focusHeading}>
            {question.heading}
          </h2>
          <p class="letter-about">{say('desk.question-about')}</p>
        </div>
      </header>
      <p class="question-words">{question.words}</p>
      <div class="letter-answers">
        {question.replies.map(({ says, label }) => (
          <Button key={says} kind="paper" onClick={() => onReply(says)}>
            {label}
          </Button>
        ))}
      </div>
    </article>
  );
}
