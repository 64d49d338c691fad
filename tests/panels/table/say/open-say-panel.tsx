import { SayPanel } from '#panels/table/say/say-panel.tsx';
import { useSpeechForm } from '#panels/table/say/use-speech-form.ts';
import type { Session } from '#session/running/session.ts';
import type { TableModel } from '#session/table/table-model.ts';

/** The panel to say or ask, unfolded, with a form of its own. */
export function OpenSayPanel(props: { readonly session: Session; readonly model: TableModel }) {
  return <SayPanel {...props} form={useSpeechForm(props.model)} open onToggle={() => undefined} />;
}
