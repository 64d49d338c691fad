import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { EventModel } from '#session/table/record/event-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { ToldParagraph } from '../../parts/told-text.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ScenesAgainContext } from '../parts/scenes-again.ts';

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

/** Events around the table at dawn, and their effects. Further text and sources are folded. */
function ThisMorning({ events }: { readonly events: readonly EventModel[] }) {
  const lang = useTextLanguage();
  return (
    <ul class="stack gap3">
      {events.map((event) => (
        <li key={event.key} class="morning-event">
          <p class="strong" lang={lang}>
            {event.title}
          </p>
          {event.inFull && <ToldParagraph words={event.says} />}
          <MorningEffects effects={event.effects} />
          <MorningMore event={event} />
        </li>
      ))}
    </ul>
  );
}

function MorningEffects({ effects }: { readonly effects: readonly string[] }) {
  const { say } = useSpeaker();
  if (effects.length === 0) return null;
  return (
    <ul class="small muted" aria-label={say('news.changes')}>
      {effects.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

function MorningMore({ event }: { readonly event: EventModel }) {
  const { title, says, inFull } = event;
  const source = sourceInWords(useSpeaker(), event);
  if (inFull && source === undefined) return null;
  return (
    <details class="morning-more">
      <summary>
        <FormattedMessage id={inFull ? 'news.who-says-so' : 'news.read-on'} values={{ title }} />
      </summary>
      {!inFull && <ToldParagraph words={says} />}
      {source !== undefined && <p>{source}</p>}
    </details>
  );
}

function sourceInWords({ say }: Speaker, { source, tag }: EventModel): string | undefined {
  if (tag === undefined) return source;
  const word = say(`tag.${tag}`);
  return source === undefined ? say('source.tag-alone', { tag: word }) : say('source.tagged', { tag: word, source });
}
