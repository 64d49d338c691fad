import { useId } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { TopBar } from '../../top-bar.tsx';
import { MadeBox, type MadeCommands, type MadeGame } from './made-box.tsx';
import { OffersFold } from './offers-fold.tsx';
import { type FormProps, PartFields } from './part-fields.tsx';

/** A table of a class on this device. */
export interface TableChoice {
  readonly key: string;
  readonly words: string;
}

export interface PaperScreenProps extends FormProps, MadeCommands {
  readonly tables: readonly TableChoice[];
  /** Of which table it is; empty where it is of no class. */
  readonly table: string;
  /** Absent until a game was made of the form as it is. */
  readonly made: MadeGame | undefined;
  readonly onTable: (key: string) => void;
  readonly onMake: () => void;
  readonly onHome: () => void;
}

/** A form for what a table wrote down that played on paper, on one sheet. */
export function PaperScreen(props: PaperScreenProps) {
  const { model, form, mistakes, onChange, made, onMake, onHome } = props;
  const { say } = useSpeaker();
  return (
    <div class="paper-entry">
      <TopBar title={model.title} note={undefined} onHome={onHome} />
      <main class="paper-main">
        <PaperSheet class="paper-sheet" aria-labelledby="paper-title">
          <h1 id="paper-title">{say('paper.title')}</h1>
          <p class="mt2 muted body-text">{say('paper.about')}</p>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              onMake();
            }}
          >
            {props.tables.length > 0 && <TableField {...props} />}
            {model.parts.map((part) => (
              <PartFields key={part.track} {...{ part, model, form, mistakes, onChange }} />
            ))}
            <OffersFold {...{ model, form, mistakes, onChange }} />
            <Besides {...{ model, form, onChange }} isOfTable={props.table !== ''} />
            <div class="paper-make mt4">
              <Button kind={made === undefined ? 'primary' : 'paper'} type="submit">
                {say('paper.make')}
              </Button>
              <p role="status" class="paper-wrong label">
                {mistakes.size > 0 && say('paper.mistakes', { count: mistakes.size })}
              </p>
            </div>
          </form>
          {made && <MadeBox {...props} {...{ made }} />}
        </PaperSheet>
      </main>
    </div>
  );
}

/** Field for the table that the form belongs to. */
function TableField({ tables, table, onTable }: PaperScreenProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <div class="paper-row mt4">
      <label for={id}>{say('paper.table')}</label>
      <div class="paper-answer cluster">
        <select id={id} class="choice-list" value={table} onChange={(event) => onTable(event.currentTarget.value)}>
          <option value="">{say('paper.table-none')}</option>
          {tables.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

type BesidesProps = Pick<FormProps, 'model' | 'form' | 'onChange'> & { readonly isOfTable: boolean };

/** Settings of the whole game, which seldom differ from one table to the next. */
function Besides({ model, form, isOfTable, onChange }: BesidesProps) {
  const { say } = useSpeaker();
  return (
    <div class="paper-besides mt4">
      <Chance {...{ form, onChange, isOfTable }} />
      {model.hasAttacks && (
        <label class="paper-check row">
          <input
            type="checkbox"
            checked={!form.tellsOfAttacks}
            onChange={(event) => onChange({ ...form, tellsOfAttacks: !event.currentTarget.checked })}
          />
          <span>{say('paper.attacks')}</span>
        </label>
      )}
    </div>
  );
}

/** The largest number that chance goes by. */
const LARGEST = 4_294_967_295;

function Chance({ form, onChange, isOfTable }: Pick<FormProps, 'form' | 'onChange'> & { readonly isOfTable: boolean }) {
  const { say } = useSpeaker();
  const id = useId();
  if (isOfTable) return <p class="paper-note small muted">{say('paper.table-seed')}</p>;
  return (
    <div class="paper-row">
      <label for={id}>{say('paper.seed')}</label>
      <div class="paper-answer cluster">
        <input
          id={id}
          class="choice-list paper-seed"
          inputMode="numeric"
          autocomplete="off"
          aria-describedby={`${id}-why`}
          value={String(form.seed)}
          onInput={(event) => {
            const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 10);
            const seed = Math.min(Number(digits), LARGEST);
            onChange({ ...form, seed });
            event.currentTarget.value = String(seed);
          }}
        />
        <p id={`${id}-why`} class="paper-note small muted">
          {say('paper.seed-why')}
        </p>
      </div>
    </div>
  );
}
