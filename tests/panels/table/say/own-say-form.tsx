import { SayForm, useSpeechForm } from '#panels/table/say/say-form.tsx';
import type { SpeechCommands } from '#session/running/move-commands.ts';
import type { SpeechTable } from '#session/table/say/speech-form.ts';

/** The form to say or ask, which keeps by itself what is chosen in it. */
export function OwnSayForm(props: { readonly table: SpeechTable; readonly commands: SpeechCommands; onSay?(): void }) {
  return <SayForm onSay={() => undefined} {...props} form={useSpeechForm(props.table)} />;
}
