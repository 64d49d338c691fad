/** The end of the talks, whatever it is: every ending is a full one. */
import type { ComponentChildren } from 'preact';
import type { DecisionBook } from '#session/debrief/decision-book.ts';
import type { EndingModel } from '#session/screens-model.ts';
import { Button } from '../parts/button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { TopBar } from '../parts/top-bar.tsx';
import { AfterSigning } from './after-signing.tsx';
import { Decisions } from './decisions.tsx';
import { HallPicture, type HallSeat } from './hall-picture.tsx';
import { Results } from './results.tsx';
import { ShareLink } from './share-link.tsx';
import { TurningPoints } from './turning-points.tsx';
import { type Verification, VerificationNote } from './verification-note.tsx';
import { WhatStands } from './what-stands.tsx';

export interface EndingScreenProps {
  readonly model: EndingModel;
  /** The game as a link; undefined while it is being made or cannot be. */
  readonly link: string | undefined;
  /** Played here, or opened from somebody's link. */
  readonly opened: 'played' | 'from-link';
  readonly verification?: Verification | undefined;
  /** Every decision; absent where the game cannot be played again. */
  readonly decisions?: DecisionBook | undefined;
  readonly onCopy: () => void;
  readonly copied: boolean;
  /** The same chair in a new game. */
  readonly onAgain: () => void;
  readonly onOtherChair: () => void;
  readonly onStart: () => void;
  /** Painted in place of the drawn hall. */
  readonly picture?: ComponentChildren;
}

/** The chairs of the hall: who signed some part sits there. */
function seatsOf(model: EndingModel): readonly HallSeat[] {
  const signed = new Set(
    model.tracks.filter((track) => track.signed).flatMap((track) => track.signatories.map((party) => party.party)),
  );
  return model.results.map((result) => ({ ...result, signed: signed.has(result.party) }));
}

/** Headline over the hall, the paper beside it; below, each delegation's result, turning points, and the link. */
export function EndingScreen(props: EndingScreenProps) {
  const { model, verification } = props;
  return (
    <div class="ending">
      <TopBar title={model.title} factsAsOf={model.factsAsOf} onHome={props.onStart} />
      <main class="ending-main">
        <section class="ending-scene" aria-labelledby="ending-headline">
          {props.picture ?? <HallPicture seats={seatsOf(model)} />}
          <div class="ending-words">
            {verification && <VerificationNote verification={verification} />}
            <h1 id="ending-headline" class="ending-headline">
              {model.headline}
            </h1>
            <p class="ending-explanation">{model.explanation}</p>
          </div>
        </section>
        <Sheet as="div" class="ending-sheet">
          <WhatStands tracks={model.tracks} />
          <NextSteps {...props} />
        </Sheet>
        <div class="ending-more">
          {model.aftermath !== undefined && <AfterSigning aftermath={model.aftermath} />}
          <Results results={model.results} />
          {props.decisions !== undefined && <Decisions book={props.decisions} />}
          <div class="ending-foot">
            <TurningPoints points={model.turningPoints} />
            {props.link !== undefined && <ShareLink link={props.link} onCopy={props.onCopy} copied={props.copied} />}
          </div>
        </div>
      </main>
    </div>
  );
}

function NextSteps({ opened, onAgain, onOtherChair, onStart }: EndingScreenProps) {
  return (
    <div class="ending-buttons">
      <Button kind="primary" onClick={onAgain}>
        {opened === 'played' ? 'Play again' : 'Play it yourself'}
      </Button>
      <Button kind="paper" icon="armchair" onClick={onOtherChair}>
        Another chair
      </Button>
      <Button kind="paper" onClick={onStart}>
        Other scenarios
      </Button>
    </div>
  );
}
