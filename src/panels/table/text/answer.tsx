import type { OptionModel } from '#session/table/text/article-model.ts';
import type { PositionMark } from '#session/table/text/position-mark.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthShare } from '../../parts/worth-share.tsx';
import { tagKind } from './tag-kind.ts';

interface AnswerProps {
  readonly answer: OptionModel;
  /** The most that an answer of its article is worth to the person. */
  readonly best: number;
  /** A text that says this cannot be signed. */
  readonly unsignable: boolean;
  /** The Tab key stops at it; arrow keys go on from there. */
  readonly isStop: boolean;
  onFocus(): void;
  /** Absent where it cannot be put into the draft now. */
  readonly onPencil: (() => void) | undefined;
}

/** An answer with who wants it, who stands against it and why, and what it is worth. Pressing it pencils it, or rubs it out. */
export function Answer({ answer, best, unsignable, isStop, onFocus, onPencil }: AnswerProps) {
  const { pencilled, unavailable, inText, label } = answer;
  const press = unavailable === undefined || pencilled ? onPencil : undefined;
  const [first, second] = voicesOf(answer);
  return (
    <button
      type="button"
      class="answer-choice"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={pencilled}
      aria-disabled={press === undefined}
      data-in-text={inText}
      data-off-table={unavailable !== undefined}
      onFocus={onFocus}
      onClick={press}
    >
      <span class="answer-dot" aria-hidden="true" />
      <span class="answer-name">
        <span class="answer-label">{label}</span>
        <AnswerNotes answer={answer} />
        <span class="vh">. </span>
      </span>
      <Voice mark={first} />
      <Voice mark={second} />
      <AnswerWorth answer={answer} best={best} unsignable={unsignable} />
    </button>
  );
}

function AnswerNotes({ answer }: { readonly answer: OptionModel }) {
  const { say } = useSpeaker();
  const { inText, initials, silent, bridging, unavailable } = answer;
  const notes = [
    ...(inText === 'current' ? [say('text.in-text-now')] : []),
    ...(inText === 'beside' && initials.length > 0 ? [say('text.tabled')] : []),
    ...(silent ? [say('grid.silent')] : []),
    ...(bridging ? [say('grid.bridging')] : []),
    ...(unavailable === undefined ? [] : [unavailable]),
  ];
  return (
    <>
      {notes.map((words) => (
        <span key={words} class="answer-note">
          <span class="vh">, </span>
          {words}
        </span>
      ))}
    </>
  );
}

/** Who wants it, and who stands against it: of each the one that is most decided; two of a kind where there is no other. */
function voicesOf({ marks }: OptionModel): readonly [PositionMark | undefined, PositionMark | undefined] {
  const those = (...stances: readonly PositionMark['stance'][]) =>
    stances.flatMap((stance) => marks.filter((mark) => mark.stance === stance));
  const pro = those('wants', 'accepts');
  const contra = those('never', 'against');
  if (contra.length === 0) return [pro[0], pro[1]];
  return pro.length === 0 ? [contra[0], contra[1]] : [pro[0], contra[0]];
}

function Voice({ mark }: { readonly mark: PositionMark | undefined }) {
  if (mark === undefined) return <span class="voice" />;
  const { words, known, because } = mark;
  return (
    <span class="voice" data-stance={mark.stance}>
      <span aria-hidden="true">
        <Tag party={mark} kind={tagKind(mark)} sample />
      </span>
      <span class="voice-words">
        <b>{words}</b> {known !== undefined && <i>{known}</i>}
        {because === undefined ? (
          <span class="vh">. </span>
        ) : (
          <>
            <span class="vh">: </span>
            <span class="voice-because">{because} </span>
          </>
        )}
      </span>
    </span>
  );
}

function AnswerWorth({ answer, best, unsignable }: Pick<AnswerProps, 'answer' | 'best' | 'unsignable'>) {
  const { say } = useSpeaker();
  const { redLine, points } = answer;
  if (redLine || unsignable) {
    return (
      <span class={redLine ? 'answer-worth red-line' : 'answer-worth'}>
        {redLine && <Icon name="alert-triangle" size={14} />} {say(redLine ? 'grid.red-line' : 'grid.cannot-be-signed')}
      </span>
    );
  }
  return (
    <span class="answer-worth">
      <WorthShare points={points} best={best} />
      <Said id="grid.points" values={{ points }} />
    </span>
  );
}
