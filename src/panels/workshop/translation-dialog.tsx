import { Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import {
  nextToTranslate,
  type TranslationModel,
  type TranslationRow,
  translationShare,
} from '#session/workshop/translation-model.ts';
import { Button } from '../parts/button.tsx';
import { useModal } from '../parts/use-modal.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

interface TranslationDialogProps {
  readonly model: TranslationModel;
  /** Takes a text for a row; an empty one removes it. */
  readonly onText: (key: string, text: string) => void;
  readonly onClose: () => void;
}

/** All texts of a scenario beside their translations, over the whole screen. */
export function TranslationDialog({ model, onText, onClose }: TranslationDialogProps) {
  const dialog = useModal(onClose);
  const last = useRef<string | undefined>(undefined);
  const { rows } = model;
  const goOn = () => {
    const next = nextToTranslate(rows, last.current);
    const field = next && document.getElementById(idOf(next));
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    goOn();
  };
  return (
    <dialog ref={dialog} class="translation over-screen" aria-labelledby="translation-heading" onKeyDown={press}>
      <TranslationHead {...{ model, onNext: goOn, onClose }} />
      <div class="translation-rows scrolls">
        {rows.map((row, index) => (
          <Fragment key={row.key}>
            {partOf(row) !== partOf(rows[index - 1]) && <h3 class="translation-part">{partOf(row)}</h3>}
            <Row
              {...{ row, model, onText }}
              onFocus={() => {
                last.current = row.key;
              }}
            />
          </Fragment>
        ))}
      </div>
    </dialog>
  );
}

/** The first key that leads to a text. */
function partOf(row: TranslationRow | undefined): string | undefined {
  return row?.place.split(' ')[0];
}

function idOf({ key }: TranslationRow): string {
  return `translated ${key}`.replaceAll(/\s/g, '.');
}

interface HeadProps extends Pick<TranslationDialogProps, 'model' | 'onClose'> {
  readonly onNext: () => void;
}

function TranslationHead({ model, onNext, onClose }: HeadProps) {
  const { say } = useSpeaker();
  const { title, language, rows } = model;
  const { all, done, changed } = translationShare(rows);
  const isDone = done === all && changed === 0;
  return (
    <div class="translation-head cluster between centred ground gap-2-4">
      <h2 id="translation-heading">{say('workshop-translation.title', { title, language })}</h2>
      <p role="status" class="tabular">
        {say('workshop-translation.share', { done, all })}{' '}
        {say('workshop-translation.changed-texts', { texts: changed })}
      </p>
      <div class="row wrap">
        <Button
          kind="plain"
          disabledReason={isDone ? say('workshop-translation.none-left') : undefined}
          onClick={onNext}
          aria-keyshortcuts="Control+Enter"
        >
          {say('workshop-translation.next')}
        </Button>
        <Button kind="plain" icon="x" onClick={onClose}>
          {say('page.close')}
        </Button>
      </div>
      <p class="note muted full">{say('workshop-translation.next-key')}</p>
    </div>
  );
}

interface RowProps extends Pick<TranslationDialogProps, 'model' | 'onText'> {
  readonly row: TranslationRow;
  readonly onFocus: () => void;
}

/** Characters of a text that fit into a line of its field, about. */
const LINE = 48;

function Row({ row, model, onText, onFocus }: RowProps) {
  const { say } = useSpeaker();
  const { key, place, original, text, state, faults } = row;
  const id = idOf(row);
  return (
    <div class={`translation-row translation-row--${state}`}>
      <div>
        <p class="note muted">{place}</p>
        <p lang={model.from}>{original}</p>
      </div>
      <div class="stack gap1 column leading">
        <textarea
          id={id}
          class="translation-field full"
          lang={model.tag}
          dir="auto"
          rows={Math.ceil(Math.max(original.length, text.length) / LINE)}
          aria-label={place}
          aria-describedby={`${id}-said`}
          defaultValue={text}
          onFocus={onFocus}
          onChange={({ currentTarget }) => onText(key, currentTarget.value.trim())}
        />
        <div id={`${id}-said`} class="note">
          {state === 'missing' && <p class="label">{say('workshop-translation.missing')}</p>}
          {state === 'changed' && <p class="label">{say('workshop-translation.changed')}</p>}
          {faults.map((fault) => (
            <p key={fault} class="wax-text">
              {fault}
            </p>
          ))}
        </div>
        {state === 'changed' && (
          <Button kind="plain" onClick={() => onText(key, text)}>
            {say('workshop-translation.still-right')}
            <span class="vh"> {place}</span>
          </Button>
        )}
      </div>
    </div>
  );
}
