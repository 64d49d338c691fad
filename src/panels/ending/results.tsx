/** Result of each delegation, by its own mandate. */
import type { EndingResult } from '#session/screens/ending-model.ts';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Mark } from '../parts/mark.tsx';
import { TERMS } from '../parts/terms.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { WorthLine } from '../parts/worth-line.tsx';

/** Each delegation for itself, in the order of the scenario: never ranked, never added up. */
export function Results({ results }: { readonly results: readonly EndingResult[] }) {
  const { say } = useSpeaker();
  return (
    <section class="debrief-column debrief-column--results" aria-labelledby="results-heading">
      <h3 id="results-heading" class="debrief-part">
        {say('debrief.results')}
      </h3>
      <p class="debrief-about note paper-muted">
        <FormattedMessage id="debrief.results-about" draw={TERMS} />
      </p>
      <ul class="results-list grid">
        {results.map((result, place) => (
          <li key={result.party} class="results-item column grid">
            <Result result={result} isFirst={place === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Result({ result, isFirst }: { readonly result: EndingResult; readonly isFirst: boolean }) {
  const { say } = useSpeaker();
  const headingId = `result-${result.party}`;
  return (
    <article class={result.you ? 'result result--you' : 'result'} aria-labelledby={headingId}>
      <header class="result-head row">
        <Mark party={result} size={34} decorative />
        <h4 id={headingId} class="panel-title break-anywhere">
          {result.name}
          {result.you && <span class="result-you label"> {say('debrief.you')}</span>}
        </h4>
      </header>
      <p class="result-words mt1 reading">{result.words}</p>
      {result.perTrack.map((track, place) => (
        <div key={track.title} class="mt2">
          <h5 class="result-track-title label between flex">
            {track.title}
            <span class="paper-faint regular">{say(`debrief.${statusOf(track)}`)}</span>
          </h5>
          <WorthLine worth={track.worth} party={result} of="result" explained={isFirst && place === 0} />
        </div>
      ))}
    </article>
  );
}

function statusOf({ signed, unratified }: EndingResult['perTrack'][number]): 'signed' | 'unratified' | 'unsigned' {
  if (unratified) return 'unratified';
  return signed ? 'signed' : 'unsigned';
}
