/** The end of the talks, whatever it is: every ending is a full one. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { WhenSignable } from '#session/debrief/when-signable.ts';
import type { EndingModel, OtherChair } from '#session/screens/ending-model.ts';
import type { VerificationModel } from '#session/screens/verification-model.ts';
import { Button } from '../parts/button.tsx';
import { DelegationTag } from '../parts/delegation-tag.tsx';
import { Mark } from '../parts/mark.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { TenBoxes } from '../parts/ten-boxes.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { DEBRIEF_ID, DebriefSheet } from './debrief-sheet.tsx';
import { OwnResult, OwnVerdict } from './own-verdict.tsx';
import { ShareLink } from './share-link.tsx';
import { VerificationNote } from './verification-note.tsx';
import { WhatStands } from './what-stands.tsx';

export interface EndingScreenProps {
  readonly model: EndingModel;
  /** The game as a link; undefined while it is being made or cannot be. */
  readonly link: string | undefined;
  /** Played here, or opened from somebody's link. */
  readonly opened: 'played' | 'from-link';
  readonly verification?: VerificationModel | undefined;
  /** Dates on which unsigned parts could have been signed; absent until they are known. */
  readonly signable?: readonly WhenSignable[];
  /** The player's move that mattered most; `undefined` if it is not looked for. */
  readonly ownMove?: ComponentChildren;
  readonly onCopy: () => void;
  readonly copied: boolean;
  /** Other ways to share it than to copy the link. */
  readonly waysToShare?: ComponentChildren;
  /** The same chair in a new game. */
  readonly onAgain: () => void;
  /** The same game from another chair, by the id of its delegation. */
  readonly onChair: (id: string) => void;
  /** Result of the previous game in a line; absent if there is none. */
  readonly lastTime?: string | undefined;
  readonly onStart: () => void;
  /** The room as the talks left it, behind the headline: decoration, since the words and the paper say it. */
  readonly picture?: ComponentChildren;
}

/** Headline over the hall, the paper beside it with the verdict and the own move; the link below, the debrief on demand. */
export function EndingScreen(props: EndingScreenProps) {
  const { model, verification } = props;
  const verdict = verdictOf(model);
  const [times, setTimes] = useState(0);
  // What was folded can take focus only once it is drawn.
  useLayoutEffect(() => {
    if (times > 0) toDebrief();
  }, [times]);
  return (
    <div class={verdict === undefined ? 'ending' : 'ending ending--own'}>
      <section class="ending-scene column grid" aria-labelledby="ending-headline">
        <div class="ending-picture">{props.picture}</div>
        <div class="ending-words full">
          {verification && <VerificationNote verification={verification} />}
          <h1 id="ending-headline" class="ending-headline" data-covers-stage>
            {model.headline}
          </h1>
          <p class="ending-explanation mt1 muted">{model.explanation}</p>
          <ClosingWords closing={model.closing} />
        </div>
      </section>
      <PaperSheet as="div" class="ending-sheet flex">
        {verdict === undefined ? (
          <WhatStands tracks={model.tracks} />
        ) : (
          <OwnVerdict verdict={verdict.model} party={verdict.party} move={props.ownMove} />
        )}
        <NextSteps {...props} isRead={times > 0 || verdict === undefined} onRead={() => setTimes(times + 1)} />
      </PaperSheet>
      <div class="ending-more column grid" data-folded={verdict !== undefined && times === 0}>
        {verdict !== undefined && (
          <>
            <PaperSheet as="div" class="ending-stands ending-own">
              <OwnResult verdict={verdict.model} party={verdict.party} reachMeans={model.reachMeans} />
              <AtAGlance model={model} />
            </PaperSheet>
            <PaperSheet as="div" class="ending-stands">
              <WhatStands tracks={model.tracks} />
            </PaperSheet>
          </>
        )}
        <DebriefSheet model={model} signable={props.signable ?? []} />
        <EndingFoot {...props} />
      </div>
    </div>
  );
}

/** Link of the game, and ways on. */
function EndingFoot(props: EndingScreenProps) {
  return (
    <div class="ending-foot grid">
      {props.link !== undefined && (
        <ShareLink link={props.link} onCopy={props.onCopy} copied={props.copied} ways={props.waysToShare} />
      )}
      <AfterAll {...props} />
    </div>
  );
}

/** Closing words of those that stay, where a walk-out has ended the talks. */
function ClosingWords({ closing }: Pick<EndingModel, 'closing'>) {
  if (closing.length === 0) return null;
  return (
    <ul class="ending-closing mt2 muted">
      {closing.map(({ party, name, words }) => (
        <li key={party}>
          <b>{name}</b> {words}
        </li>
      ))}
    </ul>
  );
}

/** Of the player of the chair; `undefined` if no person had it. */
function verdictOf({ verdict, results, you }: EndingModel) {
  const party = results.find((result) => result.party === you);
  return verdict && party && { model: verdict, party };
}

interface NextStepsProps extends EndingScreenProps {
  /** True if the whole debrief is shown. */
  readonly isRead: boolean;
  onRead(): void;
}

/** The other side of the table, and the debrief. */
function NextSteps({ model, onChair, lastTime, isRead, onRead }: NextStepsProps) {
  const { say } = useSpeaker();
  return (
    <div class="ending-buttons cluster">
      <OtherChairs chairs={model.chairs} onChair={onChair} />
      <Button kind="paper" icon="file-text" aria-expanded={isRead} onClick={onRead}>
        {say('debrief.read')}
      </Button>
      {lastTime !== undefined && <p class="ending-last-time push">{lastTime}</p>}
    </div>
  );
}

function AfterAll({ opened, onAgain, onStart }: EndingScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="cluster packed">
      <Button kind="plain" icon="player-play" onClick={onAgain}>
        {say(opened === 'played' ? 'debrief.play-again' : 'debrief.play-yourself')}
      </Button>
      <Button kind="plain" icon="arrow-left" onClick={onStart}>
        {say('debrief.other-scenarios')}
      </Button>
    </div>
  );
}

/** Brings the debrief up, and the focus to its heading. */
function toDebrief(): void {
  const debrief = document.getElementById(DEBRIEF_ID);
  debrief?.scrollIntoView({ block: 'start' });
  debrief?.querySelector('h2')?.focus({ preventScroll: true });
}

// Results besides the player's own verdict, in a sentence each: the other delegations, and the durability of the text.

interface AtAGlanceProps {
  readonly model: Pick<EndingModel, 'results' | 'aftermath'>;
}

/** Each of the others against its own mandate, never ranked; then the chance of the text. */
function AtAGlance({ model: { results, aftermath } }: AtAGlanceProps) {
  const { say } = useSpeaker();
  const durability = aftermath?.durability;
  return (
    <ul class="ending-glance grid pad-top3 body-text" aria-label={say('debrief.results')}>
      {results
        .filter(({ you }) => !you)
        .map((result) => (
          <li class="row" key={result.party}>
            <Mark party={result} size={22} />
            {result.words}
          </li>
        ))}
      {durability !== undefined && (
        <li class="ending-glance-chance row">
          <TenBoxes filled={durability.tenths} />
          {durability.chanceWords}
        </li>
      )}
    </ul>
  );
}

// The other chairs of the table, to try the game from.

interface OtherChairsProps {
  readonly chairs: readonly OtherChair[];
  readonly onChair: (id: string) => void;
}

/** The chair that differs most from one's own as the main step, the others beside it. */
function OtherChairs({ chairs: [first, ...others], onChair }: OtherChairsProps) {
  const { say } = useSpeaker();
  if (first === undefined) return null;
  return (
    <>
      <Button kind="primary" icon="armchair" onClick={() => onChair(first.id)} aria-describedby="other-chairs-note">
        {first.words}
      </Button>
      <span id="other-chairs-note" class="other-chairs-note">
        {say('debrief.same-game')}
      </span>
      {others.length > 0 && (
        <ul class="other-chairs cluster gap1" aria-label={say('debrief.other-chairs')}>
          {others.map((chair) => (
            <li key={chair.id}>
              <Button kind="paper" onClick={() => onChair(chair.id)} title={chair.words}>
                <DelegationTag party={chair} kind="solid" sample />
                {/* The name of the button begins with the letters that are seen. */}
                <span class="vh">{chair.mark} </span>
                <span class="vh">{chair.words}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
