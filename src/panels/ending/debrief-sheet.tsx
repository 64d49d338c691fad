/** Result of the game, on one large sheet of paper. */
import type { WhenSignable } from '#session/debrief/when-signable.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import type { LeftArticle, LeftModel, LeftText } from '#session/screens/left-model.ts';
import { DelegationTag } from '../parts/delegation-tag.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Homes, WhyItLasts } from './after-signing.tsx';
import { LeftDecision } from './left-decision.tsx';
import { Results } from './results.tsx';
import { VerdictSeal } from './verdict-seal.tsx';

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
      <header class="debrief-head between gap4 flex">
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
      <div class="debrief-columns flex">
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

// Agreements that were still within reach, part by part of the text.

interface WhatWasLeftProps {
  readonly left: readonly LeftModel[];
  /** The definition of "within reach", if it was not told above. */
  readonly reachMeans: string | undefined;
  /** Dates on which unsigned parts could have been signed; empty until they are known. */
  readonly signable: readonly WhenSignable[];
}

/** Number of better texts, with one of them in full. Renders nothing if it is not known. */
function WhatWasLeft({ left, reachMeans, signable }: WhatWasLeftProps) {
  const { say } = useSpeaker();
  if (left.length === 0) return null;
  return (
    <section class="left-over" aria-labelledby="left-heading">
      <h3 id="left-heading" class="debrief-part">
        {say('debrief.left')}
      </h3>
      <p class="debrief-about note paper-muted">{say('debrief.left-about')}</p>
      {reachMeans !== undefined && <p class="debrief-about note paper-muted">{reachMeans}</p>}
      <div class="left-parts cluster mt2">
        {left.map((part) => (
          <Part key={part.track} part={part} signable={signable.find(({ track }) => track === part.track)} />
        ))}
      </div>
    </section>
  );
}

interface PartProps {
  readonly part: LeftModel;
  readonly signable: WhenSignable | undefined;
}

function Part({ part: { track, title, words, text, choice }, signable }: PartProps) {
  return (
    <div class="left-part">
      <h4 class="panel-title">{title}</h4>
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
      {signable !== undefined && <p>{signable.words}</p>}
      {text !== undefined && <BetterText text={text} label={`left-text-${track}`} />}
      {choice !== undefined && <LeftDecision choice={choice} />}
    </div>
  );
}

/** The sentence on what parted them first: it is what there is to be learned. */
function BetterText({ text, label }: { readonly text: LeftText; readonly label: string }) {
  const { say } = useSpeaker();
  return (
    <>
      <p class="left-parted">{text.parted}</p>
      <h5 id={label} class="left-heading note paper-muted">
        {text.heading}
      </h5>
      <div class="left-text cluster">
        <ol class="left-articles" aria-labelledby={label}>
          {text.articles.map((article) => (
            <Article key={article.number} article={article} />
          ))}
        </ol>
        <div class="left-gains small">
          <h6>{say('debrief.gains')}</h6>
          <ul>
            {text.gains.map(({ words, ...party }) => (
              <li key={party.party}>
                <DelegationTag party={party} kind="solid" /> <span>{words}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

function Article({ article: { number, title, label, parted, notes } }: { readonly article: LeftArticle }) {
  return (
    <li value={number} class={parted ? 'left-article reading left-article--parted' : 'left-article reading'}>
      <span class="left-number paper-faint" aria-hidden="true">
        {number}
      </span>
      <span>
        <b>{title}.</b> {label}
        {notes.map((note) => (
          <span key={note} class="note paper-muted block">
            {note}
          </span>
        ))}
      </span>
    </li>
  );
}
