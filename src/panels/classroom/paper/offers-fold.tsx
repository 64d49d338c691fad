import { useId } from 'preact/hooks';
import type { Clause } from '#engine/model/moves.ts';
import { type OfferEntry, withOffer, withOneMoreOffer, withoutOffer } from '#session/classroom/paper/paper-form.ts';
import type { PaperArticle, PaperModel } from '#session/classroom/paper/paper-model.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { FieldMistakes, fieldProps, type Mistakes } from './field-mistakes.tsx';
import type { FormProps } from './part-fields.tsx';

/** The offers of the table, folded, because they are optional. */
export function OffersFold({ model, form, mistakes, onChange }: FormProps) {
  const { say } = useSpeaker();
  return (
    <details class="paper-offers mt4" open={form.offers.length > 0}>
      <summary>
        <Icon name="chevron-right" size={16} /> {say('paper.offers')}
      </summary>
      <p class="paper-note small muted">{say('paper.offers-why')}</p>
      {form.offers.map((offer, place) => (
        <OfferFields key={offer.key} {...{ model, form, offer, place, mistakes, onChange }} />
      ))}
      <Button kind="paper" onClick={() => onChange(withOneMoreOffer(form))}>
        {say('paper.offer-add')}
      </Button>
    </details>
  );
}

interface OfferFieldsProps extends FormProps {
  readonly offer: OfferEntry;
  readonly place: number;
}

function OfferFields({ model, form, offer, place, mistakes, onChange }: OfferFieldsProps) {
  const { say } = useSpeaker();
  const change = (entry: Partial<OfferEntry>) => onChange(withOffer(form, offer.key, entry));
  const parties = model.parties.map(({ party, name }) => ({ value: party, words: name }));
  const days = model.days.map(({ round, words }) => ({ value: round, words }));
  const answers = [say('paper.offer-not'), say('paper.offer-accepted')].map((words, value) => ({ value, words }));
  return (
    <fieldset class="paper-offer stack leading corners">
      <legend>{say('paper.offer-name', { number: place + 1 })}</legend>
      <div class="paper-offer-row">
        <Choice
          name={say('paper.offer-day')}
          choices={days}
          value={offer.round}
          onChoose={(round) => change({ round })}
        />
        <Choice
          name={say('paper.offer-from')}
          choices={parties}
          value={offer.from}
          onChoose={(from) => change({ from })}
        />
        <Choice name={say('paper.offer-to')} choices={parties} value={offer.to} onChoose={(to) => change({ to })} />
        <Choice
          name={say('paper.offer-answer')}
          choices={answers}
          value={Number(offer.accepted)}
          onChoose={(value) => change({ accepted: value === 1 })}
        />
      </div>
      <Said {...{ model, offer, place, mistakes }} onChange={(clauses) => change({ clauses })} />
      <FieldMistakes {...{ mistakes }} field={`offer-${place}`} />
      <Button kind="quiet" icon="x" onClick={() => onChange(withoutOffer(form, offer.key))}>
        {say('paper.offer-drop')} <span class="vh">{say('paper.offer-name', { number: place + 1 })}</span>
      </Button>
    </fieldset>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly choices: readonly { readonly value: number; readonly words: string }[];
  readonly value: number;
  readonly onChoose: (value: number) => void;
}

function Choice({ name, choices, value, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span class="paper-choice small">
      <label for={id}>{name}</label>
      <select
        id={id}
        class="choice-list"
        value={String(value)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={String(choice.value)}>
            {choice.words}
          </option>
        ))}
      </select>
    </span>
  );
}

interface OfferSaidProps {
  readonly model: PaperModel;
  readonly offer: OfferEntry;
  readonly place: number;
  readonly mistakes: Mistakes;
  readonly onChange: (clauses: readonly Clause[]) => void;
}

/** Clauses of an offer, article by article, and a list for adding one. */
function Said({ model, offer: { clauses }, place, mistakes, onChange }: OfferSaidProps) {
  const { say } = useSpeaker();
  const articles = model.parts.flatMap((part) => part.articles);
  const add = (value: string) => {
    const [issue = 0, option = 0] = value.split(' ').map(Number);
    const others = clauses.filter((clause) => clause.issue !== issue);
    onChange([...others, { issue, option }].sort((a, b) => a.issue - b.issue));
  };
  return (
    <div class="paper-said">
      <ul>
        {clauses.map((clause) => (
          <li key={clause.issue}>
            <SaidClause {...{ articles, clause }} onDrop={() => onChange(clauses.filter((each) => each !== clause))} />
          </li>
        ))}
      </ul>
      <select
        class="choice-list"
        {...fieldProps(mistakes, `offer-${place}`)}
        aria-label={say('paper.offer-add-answer')}
        value=""
        onChange={({ currentTarget }) => {
          add(currentTarget.value);
          currentTarget.value = '';
        }}
      >
        <option value="">{say('paper.offer-add-answer')}</option>
        {articles.map(({ issue, number, title, answers }) => (
          <optgroup key={issue} label={`${number} ${title}`}>
            {answers.map(({ option, label }) => (
              <option key={option} value={`${issue} ${option}`}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

interface SaidClauseProps {
  readonly articles: readonly PaperArticle[];
  readonly clause: Clause;
  readonly onDrop: () => void;
}

function SaidClause({ articles, clause, onDrop }: SaidClauseProps) {
  const { say } = useSpeaker();
  const article = articles.find(({ issue }) => issue === clause.issue);
  const label = article?.answers.find(({ option }) => option === clause.option)?.label ?? '';
  const name = say('paper.offer-drop-answer', { answer: label });
  return (
    <span class="paper-clause small centred gap1">
      {article?.title}: <b>{label}</b>
      <button type="button" class="paper-drop centred bare pressable" aria-label={name} title={name} onClick={onDrop}>
        <Icon name="x" size={16} />
      </button>
    </span>
  );
}
