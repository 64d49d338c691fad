/** What has happened so far, and where that is known from. */
import type { BriefingModel } from '#session/screens/briefing-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { ToldParagraph } from '../parts/told-text.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { SourceList } from './source-list.tsx';

/** Paragraphs of the situation, the length of the talks, and all sources of the scenario. */
export function SituationSheet({ model }: { readonly model: Omit<BriefingModel, 'chairs'> }) {
  const { say } = useSpeaker();
  return (
    <Sheet class="mandate situation" aria-labelledby="situation-heading">
      <header class="mandate-head">
        <div>
          <h2 id="situation-heading" class="mandate-heading">
            {say('chairs.situation')}
          </h2>
          <p class="mandate-of">{say('chairs.situation-about')}</p>
        </div>
      </header>
      {model.situation.map((words) => (
        <ToldParagraph key={words} class="situation-words" words={words} />
      ))}
      <p class="situation-note">
        <Icon name="clock" size={18} />
        <span>{model.rounds}</span>
      </p>
      <SourceList heading="chairs.sources" sources={model.sources} />
    </Sheet>
  );
}
