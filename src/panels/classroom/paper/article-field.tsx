import type { OptionIndex } from '#engine/model/moves.ts';
import type { ArticleEntry } from '#session/classroom/paper/paper-form.ts';
import type { PaperArticle } from '#session/classroom/paper/paper-model.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { FieldMistakes, fieldProps, type Mistakes } from './field-mistakes.tsx';

/** Choices that are no answer. */
const OPEN = 'open';
const VAGUE = 'vague';

interface ArticleFieldProps {
  readonly article: PaperArticle;
  readonly entry: ArticleEntry;
  readonly mistakes: Mistakes;
  readonly onChange: (entry: Partial<ArticleEntry>) => void;
}

/** Final wording of one article. */
export function ArticleField({ article, entry, mistakes, onChange }: ArticleFieldProps) {
  const { say } = useSpeaker();
  const { issue, number, title, answers } = article;
  const field = `article-${issue}` as const;
  const { option, isVague } = entry;
  const choose = (value: string) => {
    if (value === VAGUE) onChange({ isVague: true });
    else onChange({ isVague: false, or: undefined, option: value === OPEN ? undefined : Number(value) });
  };
  return (
    <div class="paper-row">
      <label for={`paper-${field}`}>
        <span class="paper-number muted">{number}</span> {title}
      </label>
      <div class="paper-answer cluster">
        <select
          class="choice-list"
          {...fieldProps(mistakes, field)}
          value={isVague ? VAGUE : String(option ?? OPEN)}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={OPEN}>{say('paper.open')}</option>
          {answers.map((answer) => (
            <option key={answer.option} value={String(answer.option)}>
              {answer.label}
            </option>
          ))}
          {answers.length > 1 && <option value={VAGUE}>{say('paper.vague')}</option>}
        </select>
        {isVague && <TwoAnswers {...{ article, entry, onChange }} />}
        <FieldMistakes {...{ mistakes, field }} />
      </div>
    </div>
  );
}

function TwoAnswers({ article, entry, onChange }: Omit<ArticleFieldProps, 'mistakes'>) {
  const { say } = useSpeaker();
  return (
    <span class="paper-two">
      <AnswerSelect
        name={say('paper.vague-one', { article: article.title })}
        {...{ article }}
        value={entry.option}
        onChoose={(option) => onChange({ option })}
      />
      {say('paper.vague-or')}
      <AnswerSelect
        name={say('paper.vague-other', { article: article.title })}
        {...{ article }}
        value={entry.or}
        onChoose={(or) => onChange({ or })}
      />
    </span>
  );
}

interface AnswerSelectProps {
  readonly name: string;
  readonly article: PaperArticle;
  readonly value: OptionIndex | undefined;
  readonly onChoose: (option: OptionIndex | undefined) => void;
}

function AnswerSelect({ name, article, value, onChoose }: AnswerSelectProps) {
  const { say } = useSpeaker();
  return (
    <select
      class="choice-list"
      aria-label={name}
      value={String(value ?? OPEN)}
      onChange={({ currentTarget }) => onChoose(currentTarget.value === OPEN ? undefined : Number(currentTarget.value))}
    >
      <option value={OPEN}>{say('paper.vague-choose')}</option>
      {article.answers.map(({ option, label }) => (
        <option key={option} value={String(option)}>
          {label}
        </option>
      ))}
    </select>
  );
}
