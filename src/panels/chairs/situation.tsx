/** What has happened so far, and where that is known from. */
import type { BriefingModel, ChairModel } from '#session/screens-model.ts';
import { Icon } from '../parts/icon.tsx';

export interface SituationProps {
  readonly model: BriefingModel;
  readonly sources: ChairModel['sources'];
}

/** Paragraphs of the situation, the length of the talks, the note on content, and the sources of the open mandate. */
export function Situation({ model, sources }: SituationProps) {
  return (
    <>
      <h2>The situation</h2>
      {model.situation.map((words) => (
        <p key={words} class="situation-words">
          {words}
        </p>
      ))}
      <p class="situation-note">
        <Icon name="clock" size={18} />
        <span>{model.rounds}</span>
      </p>
      {model.contentNote !== undefined && (
        <p class="situation-note">
          <Icon name="info-circle" size={18} />
          <span>{model.contentNote}</span>
        </p>
      )}
      {sources.length > 0 && (
        <details class="situation-sources">
          <summary>
            <Icon name="chevron-right" size={14} />
            Sources of this mandate
          </summary>
          <ul>
            {sources.map((source) => (
              <li key={source.key}>{source.words}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
