import { useId, useState } from 'preact/hooks';
import { type TranslationModel, translationShare } from '#session/workshop/translation-model.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** A language by its tag and its name. */
export interface NamedLanguage {
  readonly tag: string;
  readonly name: string;
}

/** Endings of the files in which texts go to translators. */
export type SentEnding = 'po' | 'xlf';

interface TranslationSectionProps {
  /** Reason why nothing can be translated now; `undefined` if it can. */
  readonly notNow: string | undefined;
  /** Name of the language of the file, as it can be changed; `undefined` if the file says it. */
  readonly own: string | undefined;
  readonly onOwn: (typed: string) => void;
  readonly translations: readonly TranslationModel[];
  /** Languages that are offered by name. */
  readonly offered: readonly NamedLanguage[];
  /** Result of the last action. */
  readonly said: string;
  readonly onAdd: (typed: string) => void;
  readonly onOpen: (tag: string) => void;
  readonly onSend: (tag: string, ending: SentEnding) => void;
  readonly onReceive: (file: File) => void;
}

const FORMATS = { po: 'PO', xlf: 'XLIFF' } as const;
const ENDINGS = ['po', 'xlf'] as const;

/** The languages of a scenario, with the way to each and to a new one. */
export function TranslationSection(props: TranslationSectionProps) {
  const { notNow, translations, offered, said, onOpen, onSend } = props;
  const { say } = useSpeaker();
  const list = useId();
  return (
    <section class="gap3 grid column" aria-labelledby="translation-section">
      <h2 id="translation-section">{say('workshop-translation.heading')}</h2>
      <p class="muted">{notNow ?? say('workshop-translation.about')}</p>
      {translations.map((model) => (
        <Translation key={model.tag} {...{ model, notNow, onOpen, onSend }} />
      ))}
      <NewLanguage {...props} list={list} />
      <ReturnedFile {...props} />
      <p role="status">{said}</p>
      <datalist id={list}>
        {offered.map(({ tag, name }) => (
          <option key={tag} value={name} />
        ))}
      </datalist>
    </section>
  );
}

interface TranslationProps extends Pick<TranslationSectionProps, 'notNow' | 'onOpen' | 'onSend'> {
  readonly model: TranslationModel;
}

/** The way to a translation, its share, and the files for translators. */
function Translation({ model, notNow, onOpen, onSend }: TranslationProps) {
  const { say } = useSpeaker();
  return (
    <div class="cluster centred gap-2-4">
      <Button kind="plain" disabledReason={notNow} reasonElsewhere onClick={() => onOpen(model.tag)}>
        {say('workshop-translation.open', { language: model.language })}
      </Button>
      <span class="tabular">{say('workshop-translation.share', translationShare(model.rows))}</span>
      {ENDINGS.map((ending) => (
        <Button
          key={ending}
          kind="plain"
          disabledReason={notNow}
          reasonElsewhere
          onClick={() => onSend(model.tag, ending)}
        >
          {say('workshop-translation.send', { ending: FORMATS[ending] })}
          <span class="vh"> {model.language}</span>
        </Button>
      ))}
    </div>
  );
}

interface NewLanguageProps extends Pick<TranslationSectionProps, 'notNow' | 'own' | 'onOwn' | 'onAdd'> {
  /** Id of the list of languages. */
  readonly list: string;
}

/** Form that adds a language, and says the language of the file where that does not. */
function NewLanguage({ notNow, own, onOwn, onAdd, list }: NewLanguageProps) {
  const { say } = useSpeaker();
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (notNow !== undefined || typed.trim() === '') return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <form class="translation-add cluster" onSubmit={add}>
      {own !== undefined && (
        <LanguageField label={say('workshop-translation.own')} list={list} value={own} onValue={onOwn} />
      )}
      <LanguageField label={say('workshop-translation.language')} list={list} value={typed} onValue={setTyped} />
      <Button kind="plain" type="submit" disabledReason={notNow} reasonElsewhere>
        {say('workshop-translation.add')}
      </Button>
    </form>
  );
}

/** Field for a file that came back from translators. */
function ReturnedFile({ notNow, onReceive }: Pick<TranslationSectionProps, 'notNow' | 'onReceive'>) {
  const { say } = useSpeaker();
  return (
    <label class="stack gap1">
      {say('workshop-translation.receive')}
      <input
        type="file"
        class="translation-file"
        accept=".po,.pot,.xlf,.xliff"
        disabled={notNow !== undefined}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file, corrected, can be chosen again.
          currentTarget.value = '';
          if (file !== undefined) onReceive(file);
        }}
      />
    </label>
  );
}

interface LanguageFieldProps {
  readonly label: string;
  /** Id of the list of languages. */
  readonly list: string;
  readonly value: string;
  readonly onValue: (typed: string) => void;
}

function LanguageField({ label, list, value, onValue }: LanguageFieldProps) {
  return (
    <label class="stack gap1">
      {label}
      <input
        class="translation-language"
        {...{ list, value }}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </label>
  );
}
