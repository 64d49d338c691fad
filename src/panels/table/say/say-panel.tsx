import type { SpeechCommands } from '#session/running/move-commands.ts';
import { missingIn, type SpeechChoice, speechOf } from '#session/table/say/speech-form.ts';
import { choiceInWords, noteOf, termOf, warningOf } from '#session/table/say/speech-form-words.ts';
import { SPEECH_KINDS, type SpeechKind } from '#session/table/say/speech-kinds.ts';
import type { SpeechTable } from '#session/table/say/speech-table.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Term } from '../../parts/term.tsx';
import { type Question, useAskFirst } from '../../parts/use-ask-first.tsx';
import { focusHome } from '../parts/use-focus-home.ts';
import { SayFields } from './say-fields.tsx';
import type { SpeechForm } from './use-speech-form.ts';

interface SayPanelProps {
  readonly table: SpeechTable;
  readonly commands: SpeechCommands;
  readonly form: SpeechForm;
  /** The form is unfolded. */
  readonly open: boolean;
  onToggle(open: boolean): void;
}

/** To say something in public or to one delegation, to ask, and to explain oneself at home. Each takes a move. */
export function SayPanel({ table, commands, form, open, onToggle }: SayPanelProps) {
  const { choice, choose, reset } = form;
  const saying = useAskFirst(
    () => questionOf(choice, table),
    () => {
      const speech = speechOf(choice, table);
      if (!speech) return;
      commands.say(speech);
      reset();
    },
  );
  return (
    <details class="say" open={open} onToggle={(event) => onToggle(event.currentTarget.open)} {...focusHome('say')}>
      <summary class="say-summary" data-focus-heading="">
        <Icon name="message-2" size={18} /> Say or ask
      </summary>
      <div class="say-form">
        <SayFields table={table} choice={choice} onChoose={choose} />
        {choice.kind !== undefined && <Note kind={choice.kind} table={table} />}
        <Button
          kind="plain"
          icon="message-2"
          disabledReason={whyNot(commands, table, choice)}
          onClick={() => saying.start()}
        >
          {choice.kind === 'consult' || choice.kind === 'ask-members' ? 'Do it: one move' : 'Say it: one move'}
        </Button>
      </div>
      {saying.dialog}
    </details>
  );
}

/** What the chosen kind of speech does, and the word of the game that it is about. */
function Note({ kind, table }: { readonly kind: SpeechKind; readonly table: SpeechTable }) {
  const term = termOf(kind);
  return (
    <p class="say-note">
      {noteOf(kind, table)} More on{' '}
      <Term key={term.of} of={term.of}>
        {term.words}
      </Term>
      .
    </p>
  );
}

function whyNot(commands: SpeechCommands, table: SpeechTable, choice: SpeechChoice): string | undefined {
  if (table.speech.unavailable !== undefined) return table.speech.unavailable;
  const missing = missingIn(choice);
  if (missing !== undefined) return missing;
  const speech = speechOf(choice, table);
  return speech && commands.whyNotSay(speech);
}

function questionOf(choice: SpeechChoice, table: SpeechTable): Question | undefined {
  const warning = warningOf(choice.kind, table);
  if (warning === undefined) return undefined;
  return {
    heading: SPEECH_KINDS.find((one) => one.kind === choice.kind)?.label ?? '',
    words: `${choiceInWords(choice, table)} ${warning}`,
    confirmLabel: 'Say it in public',
  };
}
