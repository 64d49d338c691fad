import { useMemo, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { SpeechCommands } from '#session/running/move-commands.ts';
import { onlyOnes, stillSayable } from '#session/table/say/speech-choices.ts';
import {
  emptyChoice,
  missingIn,
  NOTHING,
  type SpeechChoice,
  type SpeechKind,
  type SpeechTable,
  speechOf,
} from '#session/table/say/speech-form.ts';
import { choiceInWords, warningOf } from '#session/table/say/speech-form-words.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { type ConfirmQuestion, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { SayFields } from './say-fields.tsx';

interface SayFormProps {
  readonly table: SpeechTable;
  readonly commands: SpeechCommands;
  readonly form: SpeechForm;
  /** Called before a statement is made; its result is shown elsewhere. */
  onSay(): void;
}

/** To say something in public or to one delegation, to ask, and to explain oneself at home. Each takes a move. */
export function SayForm({ table, commands, form, onSay }: SayFormProps) {
  const speaker = useSpeaker();
  const { choice, choose, reset } = form;
  const saying = useAskFirst(
    () => questionOf(speaker, choice, table),
    () => {
      const speech = speechOf(choice, table);
      if (!speech) return;
      onSay();
      commands.say(speech);
      reset();
    },
  );
  return (
    <div class="say" {...focusHome('say')}>
      <h3 class="vh" {...focusHeading}>
        {speaker.say('speech.heading')}
      </h3>
      <div class="say-form stack pad2">
        {choice.kind === undefined && table.speech.unavailable && <p class="small muted">{table.speech.unavailable}</p>}
        <SayFields table={table} choice={choice} onChoose={choose} />
        {choice.kind && (
          <>
            <Note key={choice.kind} kind={choice.kind} table={table} />
            <Button
              kind="plain"
              icon="message-2"
              disabledReason={whyNot(speaker, commands, table, choice)}
              onClick={() => saying.start()}
            >
              {speaker.say(choice.kind === 'consult' || choice.kind === 'ask-members' ? 'speech.do' : 'speech.say')}
            </Button>
          </>
        )}
      </div>
      {saying.dialog}
    </div>
  );
}

const NOTES = {
  insist: 'word',
  never: 'word',
  claim: 'claim',
  'tell-matters': 'tell-matters',
  'tell-claim': 'tell-claim',
  'ask-matters': 'ask',
  'ask-live': 'ask',
  'ask-true': 'ask-true',
  'ask-meaning': 'ask',
  'ask-members': 'ask-members',
} as const satisfies Readonly<Record<Exclude<SpeechKind, 'consult'>, string>>;

/** Effect of the chosen kind of speech, and the term that it concerns. */
function Note({ kind, table }: { readonly kind: SpeechKind; readonly table: SpeechTable }) {
  const points = table.speech.atHome?.consultBrings ?? 0;
  return (
    <p class="small muted">
      {kind === 'consult' ? (
        <FormattedMessage id="speech-note.consult" values={{ points }} draw={TERMS} />
      ) : (
        <FormattedMessage id={`speech-note.${NOTES[kind]}`} draw={TERMS} />
      )}
    </p>
  );
}

function whyNot(
  { say }: Speaker,
  commands: SpeechCommands,
  table: SpeechTable,
  choice: SpeechChoice,
): string | undefined {
  if (table.speech.unavailable !== undefined) return table.speech.unavailable;
  const missing = missingIn(choice);
  if (missing !== undefined) return say(`speech-missing.${missing}`);
  const speech = speechOf(choice, table);
  return speech && commands.whyNotSay(speech);
}

function questionOf(speaker: Speaker, choice: SpeechChoice, table: SpeechTable): ConfirmQuestion | undefined {
  const warning = warningOf(speaker, choice.kind, table);
  if (choice.kind === undefined || warning === undefined) return undefined;
  return {
    heading: speaker.say(`speech-kind.${choice.kind}`),
    words: speaker.say('said.together', { sentences: [choiceInWords(speaker, choice, table), warning] }),
    confirmLabel: speaker.say('speech.say-in-public'),
  };
}

/** The form in which something is said or asked. */
interface SpeechForm {
  readonly choice: SpeechChoice;
  choose(next: Partial<SpeechChoice>): void;
  /** Clears all choices except the given ones. */
  reset(next?: Partial<SpeechChoice>): void;
}

/** The form, kept to what can still be said. Another article empties the wording that was chosen for the one before. */
export function useSpeechForm(table: SpeechTable): SpeechForm {
  const [chosen, setChosen] = useState<SpeechChoice>(() => emptyChoice(table));
  return useMemo(() => {
    const choice = stillSayable(chosen, table);
    return {
      choice,
      choose: (next) => {
        const isOther = (next.issue ?? choice.issue) !== choice.issue;
        const isKind = next.kind !== undefined;
        setChosen({
          ...choice,
          ...(isOther ? { option: NOTHING, options: [] } : {}),
          ...(isKind ? onlyOnes(table) : {}),
          ...next,
        });
      },
      reset: (next = {}) => setChosen({ ...emptyChoice(table), ...next }),
    };
  }, [chosen, table]);
}
