import { useState } from 'preact/hooks';
import type { TableModel } from '#session/table/table-model.ts';
import { Icon } from '../../parts/icon.tsx';
import { Said } from '../../parts/said.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ThisMorning } from './this-morning.tsx';

/** What happened this morning, and whether the desk tells it. */
export type MorningModel = Pick<TableModel, 'asked' | 'letter' | 'thisMorning' | 'news'>;

/** What happened this morning in a line, for when it is not, or no longer, on the desk. */
export function MorningStrip({ model }: { readonly model: MorningModel }) {
  const [shown, setShown] = useState(false);
  const { say } = useSpeaker();
  const [first, ...more] = model.thisMorning;
  const isOnDesk = hasNews(model) && model.news.some((section) => section.events.length > 0);
  if (first === undefined || isOnDesk) return null;
  return (
    <div class="morning-strip">
      <Icon name="sunrise" size={22} />
      <p>
        <Said id="news.morning-strip" values={{ title: first.title, more: more.length }} />{' '}
        <button type="button" class="link-button" aria-haspopup="dialog" onClick={() => setShown(true)}>
          <Said id="news.morning-read" />
        </button>
      </p>
      {shown && (
        <SheetDialog heading={say('news.now-dawn')} label={say('news.morning-label')} onClose={() => setShown(false)}>
          <ThisMorning events={model.thisMorning} />
        </SheetDialog>
      )}
    </div>
  );
}

/** Whether the desk shows the news, and no paper that waits. */
function hasNews({ asked, letter }: MorningModel): boolean {
  return letter === undefined && (asked === 'talk' || asked === 'wait' || asked === 'ended');
}
