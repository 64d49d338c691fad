import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { ReactionModel } from '#session/table/record/reaction-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { memo } from '../../memo.ts';
import { partyClass } from '../../parts/party-shape.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { useSteady } from '../../use-steady.ts';
import { focusHome } from '../parts/use-focus-home.ts';
import { useOneStop } from '../parts/use-one-stop.ts';
import { columnsOf } from './columns-of.ts';
import type { TextCommands } from './text-commands.ts';
import { TextHead } from './text-head.tsx';
import { TrackText } from './track-text.tsx';
import { useArticleInView } from './use-article-in-view.ts';

const KeptHead = memo(TextHead);

/** One stop of the Tab key, so that the offer is near: the rows, and whatever stands beside the article that is open. */
const ROWS = {
  of: 'button, summary',
  but: '.article-body, [data-open="true"] .article-actions, dialog',
  at: '.article-open[aria-expanded="true"]',
  first: '.article-open',
} as const;

interface TextPanelProps {
  readonly tracks: readonly TrackModel[];
  readonly delegations: readonly DelegationModel[];
  readonly reactions: readonly ReactionModel[];
  readonly you: PartyMark;
  /** What the person has pencilled. */
  readonly clauses: readonly DraftClause[];
  /** The article that what waits on the desk is about first: the text is turned to it. */
  readonly about: IssueIndex | undefined;
  /** The article to open, each time that it is asked for. */
  readonly turned: Turned | undefined;
  /** Parts that wait for others to be signed take a line, until they are opened or something in them is at hand. */
  readonly isLaterFolded?: boolean;
  /** It is the person's turn to talk, so that it can initial and answer. */
  readonly talking: boolean;
  readonly commands: TextCommands;
}

/** An article that was asked for, on the map or elsewhere. */
export interface Turned {
  readonly issue: IssueIndex;
}

/**
 * The one draft treaty of the table, as a grid: a row for each article, a column for each delegation. One article at a time
 * is open, with all its answers.
 */
export function TextPanel(props: TextPanelProps) {
  const { tracks, delegations, reactions, you, clauses, talking, commands } = props;
  const { say } = useSpeaker();
  const { opened, toggle, isFolded, unfold } = useOpened(props);
  const panel = useRef<HTMLElement>(null);
  useOneStop(panel, ROWS);
  return (
    <section
      ref={panel}
      class={`sheet text-panel ${partyClass(you.order)}`}
      data-columns={columnsOf(delegations) === 1 ? 'none' : columnsOf(delegations)}
      aria-labelledby="text-heading"
      {...focusHome('text')}
    >
      <KeptHead delegations={delegations} reactions={reactions} />
      <ScrollRegion class="text-scroll" label={say('text.articles')}>
        {tracks.map((track, place) => (
          <TrackText
            key={track.track}
            track={track}
            you={you}
            clauses={clauses}
            commands={commands}
            canAct={talking}
            isFirst={place === 0}
            isFolded={isFolded(track)}
            onUnfold={unfold}
            opened={opened}
            onToggle={toggle}
          />
        ))}
      </ScrollRegion>
    </section>
  );
}

/** Which article is open, and which parts are folded meanwhile, or because nothing in them is at hand yet. */
function useOpened({ clauses, about, turned, isLaterFolded }: TextPanelProps) {
  const [opened, setOpened] = useState<IssueIndex>();
  const [isLaterOpened, openLater] = useState(false);
  // Before focus is put where it is asked for, which has to be there.
  useLayoutEffect(() => {
    if (turned !== undefined) setOpened(turned.issue);
  }, [turned]);
  // What waits may be about a part that is folded while an article of another is open.
  useLayoutEffect(() => {
    if (about !== undefined) setOpened(undefined);
  }, [about]);
  useArticleInView(about);
  const isFolded = ({ articles, waits }: TrackModel): boolean => {
    const has = (asked: IssueIndex | undefined) => articles.some(({ issue }) => issue === asked);
    if (opened !== undefined) return !has(opened);
    return (
      isLaterFolded === true && waits && !isLaterOpened && ![about, ...clauses.map(({ issue }) => issue)].some(has)
    );
  };
  const unfold = (): void => {
    setOpened(undefined);
    openLater(true);
  };
  const toggle = useSteady((issue: IssueIndex) => setOpened(issue === opened ? undefined : issue));
  return { opened, toggle, isFolded, unfold };
}
