import type { ReplyWord } from '#engine/model/moves.ts';
import type { QuestionModel } from '#session/table/desk/question-model.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

interface QuestionReplyProps {
  readonly question: QuestionModel;
  onReply(says: ReplyWord): void;
}

/** The replies to a question that waits; none costs a move. */
export function QuestionReply({ question, onReply }: QuestionReplyProps) {
  const { say } = useSpeaker();
  return (
    <section class="reply" aria-label={say('talks.your-reply')}>
      <h3 class="label muted">{say('talks.your-reply')}</h3>
      <ul class="sentences stack">
        {question.replies.map(({ says, label, crosses }) => (
          <li key={says}>
            <button type="button" class="sentence" onClick={() => onReply(says)}>
              <span>{label}</span>
              {crosses && <small> {say('desk.your-red-line')}</small>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
