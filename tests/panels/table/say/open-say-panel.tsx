import { SayPanel } from '#panels/table/say/say-panel.tsx';
import { useSpeechForm } from '#panels/table/say/use-speech-form.ts';
import type { SpeechCommands } from '#session/running/move-commands.ts';
import type { SpeechTable } from '#session/table/say/speech-table.ts';

/** The panel to say or ask, unfolded, with a form of its own. */
export function OpenSayPanel(props: { readonly table: SpeechTable; readonly commands: SpeechCommands }) {
  return <SayPanel {...props} form={useSpeechForm(props.table)} open onToggle={() => undefined} />;
}
