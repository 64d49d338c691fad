import type { Speaker } from '#messages/speaker.ts';
import type { EventModel } from '#session/table/record/event-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { ToldParagraph } from '../../parts/told-text.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Events around the table at dawn, and their effects. Further text and sources are folded. */
export function ThisMorning({ events }: { readonly events: readonly EventModel[] }) {
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
