/** Points of every answer for one delegation, part by part of the text. */
import { useState } from 'preact/hooks';
import type { ChairModel, SheetTrack } from '#session/screens/briefing-model.ts';
import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Icon } from '../parts/icon.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

type SheetIssue = SheetTrack['issues'][number];
type SheetOption = SheetIssue['options'][number];

/** The most that one answer to a question brings; the length of its bar. */
function weightiest(issue: SheetIssue): Pick<SheetOption, 'points' | 'weight'> {
  const [most] = [...issue.options].sort((one, other) => other.points - one.points);
  return most === undefined || most.points < 0 ? { points: 0, weight: 'nothing' } : most;
}

/** Elements of the explanation. `open` contains the words about unfolding, which are omitted on paper. */
const ABOUT = { ...TERMS, open: ({ words }: { readonly words: string }) => <span class="points-open">{words}</span> };

/** Questions with the weight of each, which open to their answers and points. */
export function PointsSheet({ tracks }: { readonly tracks: ChairModel['sheet'] }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const [allOpen, setAllOpen] = useState(false);
  const longest = Math.max(1, ...tracks.flatMap((track) => track.issues.map((issue) => weightiest(issue).points)));
  return (
    <section class="points" aria-label={say('chairs.points')}>
      <header class="points-head cluster between centred">
        <Button kind="paper" onClick={() => setAllOpen(!allOpen)}>
          {say(allOpen ? 'chairs.hide-answers' : 'chairs.show-answers')}
        </Button>
      </header>
      <p class="points-about note paper-faint">
        <FormattedMessage id="chairs.points-about" draw={ABOUT} />
      </p>
      {tracks.map((track) => (
        <section key={track.track} class="mt3" aria-label={track.title}>
          <h3 class="points-track-title" lang={lang}>
            {track.title}
          </h3>
          <p class="points-about note paper-faint">{track.walkAway}</p>
          {track.issues.map((issue) => (
            <Issue key={issue.number} issue={issue} longest={longest} open={allOpen} />
          ))}
        </section>
      ))}
    </section>
  );
}

interface IssueProps {
  readonly issue: SheetIssue;
  readonly longest: number;
  readonly open: boolean;
}

function Issue({ issue, longest, open }: IssueProps) {
  const lang = useTextLanguage();
  return (
    <details class="points-issue" open={open}>
      <summary class="points-row stack gap1">
        <Icon name="chevron-right" size={14} />
        <span class="points-number paper-faint">{issue.number}</span>
        <span class="points-label" lang={lang}>
          {issue.title}
        </span>
        <Points of={weightiest(issue)} longest={longest} />
      </summary>
      <ul class="points-options">
        {issue.options.map((option) => (
          <Option key={option.label} option={option} longest={longest} />
        ))}
      </ul>
    </details>
  );
}

function Option({ option, longest }: { readonly option: SheetOption; readonly longest: number }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <li class="points-row stack gap1 points-row--option small paper-muted">
      <span class="points-label">
        <span lang={lang}>{option.label}</span>
        {option.bridging && <i class="points-aside paper-faint"> {say('chairs.bridging')}</i>}
        {option.redLine && (
          <span class="points-red nowrap wax-text centred">
            <Icon name="alert-triangle" size={14} /> {say('chairs.red-line')}
          </span>
        )}
      </span>
      <Points of={option} longest={longest} />
    </li>
  );
}

interface PointsProps {
  readonly of: Pick<SheetOption, 'points' | 'weight'>;
  readonly longest: number;
}

/** A bar with the points that it stands for or, where none are told, with a word. */
function Points({ of: { points, weight }, longest }: PointsProps) {
  const { tellsPoints } = useSpeaker();
  return (
    <span class={tellsPoints ? 'points-worth stack' : 'points-worth stack points-worth--words'}>
      <span class="points-bar" aria-hidden="true">
        <span style={{ width: `${(Math.max(0, points) / longest) * 100}%` }} />
      </span>
      <b class="points-count">
        {tellsPoints ? (
          <FormattedMessage id="chairs.worth" values={{ points }} />
        ) : (
          <FormattedMessage id="worth.weight" values={{ weight }} />
        )}
      </b>
    </span>
  );
}
