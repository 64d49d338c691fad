import { useContext, useState } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { partyClass } from '../../parts/party-shape.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { Term } from '../../parts/term.tsx';
import { PreferencesContext } from '../../settings/preferences.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { yourMark } from '../parts/your-mark.ts';
import { InferredMarks } from './inferred-marks.ts';
import { LegendButton, TextLegend } from './text-legend.tsx';
import { TrackText } from './track-text.tsx';
import { useArticleInView } from './use-article-in-view.ts';

interface TextPanelProps {
  readonly session: Session;
  readonly model: TableModel;
}

/** The one draft treaty of the table: disputed wording in brackets, initials in the margin. */
export function TextPanel({ session, model }: TextPanelProps) {
  const you = yourMark(model);
  const [inferred, showInferred] = useInferred();
  useArticleInView(model);
  const legend = { party: model.delegations.find((one) => !one.you), inferred, onInferred: showInferred };
  return (
    <section class={`sheet text-panel ${partyClass(you.order)}`} aria-labelledby="text-heading" {...focusHome('text')}>
      <header class="text-head">
        <span class="step" aria-hidden="true">
          2
        </span>
        <h2 id="text-heading" class="document-heading" {...focusHeading}>
          The text
        </h2>
        <p class="text-note">
          Initials: <Term of="initial">accepted for now</Term>, until everything is agreed
        </p>
        <LegendButton {...legend} />
      </header>
      <ScrollRegion class="text-scroll" label="Articles">
        <InferredMarks.Provider value={inferred}>
          {model.tracks.map((track, place) => (
            <TrackText
              key={track.track}
              track={track}
              you={you}
              session={session}
              canAct={model.asked === 'talk'}
              part={model.tracks.length > 1 ? place + 1 : undefined}
              isFirst={place === 0}
            />
          ))}
        </InferredMarks.Provider>
      </ScrollRegion>
      <TextLegend {...legend} />
    </section>
  );
}

/** Whether inferred positions stand in the brackets; kept on the device where something can be. */
function useInferred(): [boolean, (shown: boolean) => void] {
  const preferences = useContext(PreferencesContext);
  const [inferred, setInferred] = useState(preferences?.inferred() ?? false);
  const choose = (shown: boolean): void => {
    preferences?.showInferred(shown);
    setInferred(shown);
  };
  return [inferred, choose];
}
