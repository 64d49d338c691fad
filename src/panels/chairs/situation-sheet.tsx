/** The story so far, and its sources. */
import { useMemo } from 'preact/hooks';
import type { BriefingModel } from '#session/screens/briefing-model.ts';
import { Fold } from '../parts/fold.tsx';
import { Icon } from '../parts/icon.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { ExplainedIn, ToldParagraph } from '../parts/told-text.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { SourceList } from './source-list.tsx';

/** The story in short and the length of the talks; its paragraphs and all sources of the scenario on demand. */
export function SituationSheet({ model }: { readonly model: Omit<BriefingModel, 'chairs'> }) {
  const { say } = useSpeaker();
  const texts = useMemo(() => [model.lead, ...model.situation], [model]);
  return (
    <PaperSheet class="mandate situation" aria-labelledby="situation-heading">
      <header class="mandate-head">
        <div>
          <h2 id="situation-heading" class="mandate-heading">
            {say('chairs.situation')}
          </h2>
          <p class="mandate-of reading paper-muted">{say('chairs.situation-about')}</p>
        </div>
      </header>
      <ExplainedIn texts={texts} glossary={model.glossary}>
        <ToldParagraph class="situation-lead mt4" words={model.lead} />
        <p class="situation-note mt4 small muted flex pad-top3 ruled">
          <Icon name="clock" size={18} />
          <span>{model.rounds}</span>
        </p>
        <Fold summary={say('chairs.situation-more')}>
          {model.situation.map((words) => (
            <ToldParagraph key={words} class="situation-words mt3 reading muted" words={words} />
          ))}
        </Fold>
      </ExplainedIn>
      <SourceList heading="chairs.sources" sources={model.sources} />
    </PaperSheet>
  );
}
