/** What came of it, on one large sheet of paper. */
import type { Preparation } from '#session/preparation.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { Sheet } from '../parts/sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Homes, WhyItLasts } from './after-signing.tsx';
import { ArticleByArticle } from './article-by-article.tsx';
import { Claims } from './claims.tsx';
import { DebriefNotes } from './debrief-notes.tsx';
import { Prepared } from './prepared.tsx';
import { Results } from './results.tsx';
import { Steps } from './steps.tsx';
import { TurningPoints } from './turning-points.tsx';
import { VerdictSeal } from './verdict-seal.tsx';
import { WhatWasLeft } from './what-was-left.tsx';

/** Where the way from the ending to its debrief leads. */
export const DEBRIEF_ID = 'debrief';

interface DebriefSheetProps {
  readonly model: EndingModel;
  /** What the person at this device had written down; absent where nobody sat in the chair here. */
  readonly preparation: Preparation | undefined;
}

/**
 * The verdict, and what one's own delegation has of it; results, homes and reasons side by side; below them what could
 * have been, the turning points and claims, what to talk about, and what the scenario says.
 */
export function DebriefSheet({ model, preparation }: DebriefSheetProps) {
  const { say } = useSpeaker();
  const { aftermath } = model;
  return (
    <Sheet as="section" id={DEBRIEF_ID} class="debrief" data-prints-whole aria-label={say('debrief.label')}>
      <header class="debrief-head">
        <div>
          <h2 class="debrief-heading" tabIndex={-1}>
            {model.headline}
          </h2>
          <ul class="debrief-tracks">
            {model.tracks.map(({ track, title, statusWords }) => (
              <li key={track}>
                <b>{title}.</b> {statusWords}
              </li>
            ))}
          </ul>
          {model.own.length > 0 && (
            <div class="debrief-own">
              {model.own.map((words) => (
                <p key={words}>{words}</p>
              ))}
            </div>
          )}
        </div>
        <VerdictSeal kind={model.kind} />
      </header>
      <div class="debrief-columns">
        {model.results.length > 0 && <Results results={model.results} />}
        {aftermath !== undefined && (
          <div class="debrief-column">
            <Homes ratifications={aftermath.ratifications} />
          </div>
        )}
        {aftermath?.durability !== undefined && <WhyItLasts durability={aftermath.durability} />}
      </div>
      {preparation !== undefined && <Prepared preparation={preparation} />}
      <WhatWasLeft left={model.left} />
      <TurningPoints points={model.turningPoints} />
      <Claims claims={model.claims} />
      {model.notes !== undefined && (
        <>
          <Steps steps={model.notes.steps} />
          <ArticleByArticle articles={model.notes.articles} />
          <DebriefNotes notes={model.notes} />
        </>
      )}
    </Sheet>
  );
}
