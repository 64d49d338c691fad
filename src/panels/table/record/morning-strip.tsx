import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { TableModel } from '#session/table/table-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ScenesAgainContext } from '../parts/scenes-again.ts';
import { ThisMorning } from './this-morning.tsx';

/** News of this morning in a line, with a way back to the scenes that were played. */
export function MorningStrip({ model }: { readonly model: Pick<TableModel, 'thisMorning' | 'quietMorning'> }) {
  const [shown, setShown] = useState(false);
  const { say } = useSpeaker();
  const again = useContext(ScenesAgainContext);
  const [first, ...more] = model.thisMorning;
  if (model.quietMorning !== undefined) return <Line>{model.quietMorning}</Line>;
  if (first === undefined) return again === undefined ? null : <Line>{<AgainButton onAgain={again} />}</Line>;
  return (
    <div class="morning-strip small">
      <Icon name="sunrise" size={15} />
      <p>
        {again === undefined && (
          <FormattedMessage id="news.morning-strip" values={{ title: first.title, more: more.length }} />
        )}{' '}
        <button type="button" class="link-button label" aria-haspopup="dialog" onClick={() => setShown(true)}>
          {again === undefined ? <FormattedMessage id="news.morning-read" /> : say('news.morning-all')}
        </button>{' '}
        {again !== undefined && <AgainButton onAgain={again} />}
      </p>
      {shown && (
        <SheetDialog heading={say('news.now-dawn')} label={say('news.morning-label')} onClose={() => setShown(false)}>
          <ThisMorning events={model.thisMorning} />
        </SheetDialog>
      )}
    </div>
  );
}

interface AgainProps {
  readonly onAgain: () => void;
}

function Line({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="morning-strip small">
      <Icon name="sunrise" size={15} />
      <p>{children}</p>
    </div>
  );
}

function AgainButton({ onAgain }: AgainProps) {
  const { say } = useSpeaker();
  return (
    <button type="button" class="link-button label" onClick={onAgain}>
      {say('scene.again')}
    </button>
  );
}
