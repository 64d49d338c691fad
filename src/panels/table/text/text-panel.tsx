import { useContext, useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { memo } from '../../memo.ts';
import { partyClass } from '../../parts/party-shape.tsx';
import { Said } from '../../parts/said.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { PreferencesContext } from '../../settings/preferences.ts';
import { useSteady } from '../../use-steady.ts';
import { focusHeading, focusHome } from '../parts/use-focus-home.ts';
import { InferredMarks } from './inferred-marks.ts';
import type { TextCommands } from './text-commands.ts';
import { LegendButton, TextLegend } from './text-legend.tsx';
import { TrackText } from './track-text.tsx';
import { useArticleInView } from './use-article-in-view.ts';

const KeptLegend = memo(TextLegend);
const KeptLegendButton = memo(LegendButton);

interface TextPanelProps {
  readonly tracks: readonly TrackModel[];
  readonly you: PartyMark;
  /** Another delegation, whose tag is the example where the signs are explained. */
  readonly example: PartyMark | undefined;
  /** The article that what waits on the desk is about first: the text is turned to it. */
  readonly about: IssueIndex | undefined;
  /** It is the person's turn to talk, so that it can initial and answer. */
  readonly talking: boolean;
  readonly commands: TextCommands;
}

/** The one draft treaty of the table: disputed wording in brackets, initials in the margin. */
export function TextPanel({ tracks, you, example, about, talking, commands }: TextPanelProps) {
  const { say } = useSpeaker();
  const [inferred, showInferred] = useInferred();
  useArticleInView(about);
  const legend = { party: example, inferred, onInferred: showInferred };
  return (
    <section class={`sheet text-panel ${partyClass(you.order)}`} aria-labelledby="text-heading" {...focusHome('text')}>
      <header class="text-head">
        <span class="step" aria-hidden="true">
          2
        </span>
        <h2 id="text-heading" class="document-heading" {...focusHeading}>
          {say('text.heading')}
        </h2>
        <p class="text-note">
          <Said id="text.note" draw={TERMS} />
        </p>
        <KeptLegendButton {...legend} />
      </header>
      <ScrollRegion class="text-scroll" label={say('text.articles')}>
        <InferredMarks.Provider value={inferred}>
          {tracks.map((track, place) => (
            <TrackText
              key={track.track}
              track={track}
              you={you}
              commands={commands}
              canAct={talking}
              part={tracks.length > 1 ? place + 1 : undefined}
              isFirst={place === 0}
            />
          ))}
        </InferredMarks.Provider>
      </ScrollRegion>
      <KeptLegend {...legend} />
    </section>
  );
}

/** Whether inferred positions stand in the brackets; kept on the device where something can be. */
function useInferred(): [boolean, (shown: boolean) => void] {
  const preferences = useContext(PreferencesContext);
  const [inferred, setInferred] = useState(preferences?.inferred() ?? false);
  const choose = useSteady((shown: boolean): void => {
    preferences?.showInferred(shown);
    setInferred(shown);
  });
  return [inferred, choose];
}
