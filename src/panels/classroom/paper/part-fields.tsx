import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import {
  type ArticleEntry,
  type PaperForm,
  withArticle,
  withNo,
  withSigned,
} from '#session/classroom/paper/paper-form.ts';
import type { PaperArticle, PaperModel, PaperPart } from '#session/classroom/paper/paper-model.ts';
import type { PartyMark } from '#session/party-mark.ts';
import { DelegationTag } from '../../parts/delegation-tag.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { FieldMistakes, fieldProps, type Mistakes } from './field-mistakes.tsx';

const NO_DAY = 'not';
const NO_ARTICLE = 'none';

export interface FormProps {
  readonly model: PaperModel;
  readonly form: PaperForm;
  readonly mistakes: Mistakes;
  readonly onChange: (form: PaperForm) => void;
}

/** A part of the text: what its articles said, when it was signed, and else who said no. */
export function PartFields({ part, ...props }: FormProps & { readonly part: PaperPart }) {
  const { form, mistakes, onChange } = props;
  const { track, title, signers, articles } = part;
  // Where nothing was agreed there was nothing to say no to.
  const isRefusable =
    form.parts[track]?.signedOn === undefined &&
    articles.some(({ issue }) => form.articles[issue]?.option !== undefined || form.articles[issue]?.isVague);
  return (
    <fieldset class="paper-part mt4">
      <legend>
        <span class="paper-part-title document-title">{title}</span> <span class="small muted">{signers}</span>
      </legend>
      {articles.map((article) => (
        <ArticleField
          key={article.issue}
          {...{ article, mistakes }}
          entry={form.articles[article.issue]!}
          onChange={(entry) => onChange(withArticle(form, article.issue, entry))}
        />
      ))}
      <DayField {...props} {...{ part }} />
      {isRefusable && <Noes {...props} {...{ part }} />}
    </fieldset>
  );
}

function DayField({ part: { track }, model, form, mistakes, onChange }: FormProps & { readonly part: PaperPart }) {
  const { say } = useSpeaker();
  const field = `day-${track}` as const;
  return (
    <div class="paper-row paper-row--day mt2">
      <label for={`paper-${field}`}>{say('paper.signed')}</label>
      <div class="paper-answer cluster">
        <select
          class="choice-list"
          {...fieldProps(mistakes, field)}
          value={String(form.parts[track]?.signedOn ?? NO_DAY)}
          onChange={({ currentTarget: { value } }) =>
            onChange(withSigned(form, track, value === NO_DAY ? undefined : Number(value)))
          }
        >
          <option value={NO_DAY}>{say('paper.not-signed')}</option>
          {model.days.map(({ round, words }) => (
            <option key={round} value={String(round)}>
              {words}
            </option>
          ))}
        </select>
        <FieldMistakes {...{ mistakes, field }} />
      </div>
    </div>
  );
}

/** Final refusals of signatories, each because of an article. */
function Noes({ part, form, mistakes, onChange }: FormProps & { readonly part: PaperPart }) {
  const { say } = useSpeaker();
  const { track, signatories } = part;
  return (
    <fieldset class="paper-noes">
      <legend>{say('paper.noes')}</legend>
      {signatories.map((signatory) => (
        <NoField
          key={signatory.party}
          {...{ part, signatory, mistakes }}
          over={form.parts[track]?.noes[signatory.party]}
          onChoose={(over) => onChange(withNo(form, track, signatory.party, over))}
        />
      ))}
    </fieldset>
  );
}

interface NoFieldProps {
  readonly part: PaperPart;
  readonly signatory: PartyMark & { readonly party: PartyIndex };
  readonly mistakes: Mistakes;
  readonly over: IssueIndex | undefined;
  readonly onChoose: (over: IssueIndex | undefined) => void;
}

function NoField({ part: { track, articles }, signatory, mistakes, over, onChoose }: NoFieldProps) {
  const { say } = useSpeaker();
  const field = `no-${track}-${signatory.party}` as const;
  return (
    <div class="paper-no grid">
      <label for={`paper-${field}`}>
        <DelegationTag party={signatory} kind="solid" sample /> <span>{signatory.name}</span>
      </label>
      <div class="paper-answer cluster">
        <select
          class="choice-list"
          {...fieldProps(mistakes, field)}
          value={String(over ?? NO_ARTICLE)}
          onChange={({ currentTarget: { value } }) => onChoose(value === NO_ARTICLE ? undefined : Number(value))}
        >
          <option value={NO_ARTICLE}>{say('paper.no-none')}</option>
          {articles.map(({ issue, title }) => (
            <option key={issue} value={String(issue)}>
              {say('paper.no-over', { article: title })}
            </option>
          ))}
        </select>
        <FieldMistakes {...{ mistakes, field }} />
      </div>
    </div>
  );
}

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
function ArticleField({ article, entry, mistakes, onChange }: ArticleFieldProps) {
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
    <span class="paper-two inline-row wrap gap-1-2 body-text">
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
