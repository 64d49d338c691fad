/** Result of the game, on one large sheet of paper. */
import type { WhenSignable } from '#session/debrief/when-signable.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Homes, WhyItLasts } from './after-signing.tsx';
import { Results } from './results.tsx';
import { VerdictSeal } from './verdict-seal.tsx';
import { WhatWasLeft } from './what-was-left.tsx';

/** Id of the debrief, the target of the link from the ending. */
export const DEBRIEF_ID = 'debrief';

interface DebriefSheetProps {
  readonly model: EndingModel;
  /** Dates on which unsigned parts could have been signed; empty until they are known. */
  readonly signable: readonly WhenSignable[];
}

/** Verdict on the player's own delegation; results, homes and reasons side by side; below them the missed texts. */
export function DebriefSheet({ model, signable }: DebriefSheetProps) {
  const { say } = useSpeaker();
  const { aftermath } = model;
  return (
    <PaperSheet as="section" id={DEBRIEF_ID} class="debrief" data-prints-whole aria-label={say('debrief.label')}>
      <header class="debrief-head">
        <div>
          <h2 class="debrief-heading" tabIndex={-1}>
            {say('debrief.each')}
          </h2>
          {model.factsAsOf !== undefined && <p class="debrief-about note paper-muted">{model.factsAsOf}</p>}
          {model.own.length > 0 && (
            <div class="debrief-own stack gap1 mt2 reading">
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
      <WhatWasLeft
        left={model.left}
        reachMeans={model.verdict === undefined ? model.reachMeans : undefined}
        signable={signable}
      />
    </PaperSheet>
  );
}
