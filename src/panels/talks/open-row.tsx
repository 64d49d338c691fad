import type { OptionIndex } from '#engine/model/moves.ts';
import type { SecondAnswerModel } from '#session/table/offer/second-answer.ts';
import type { StepsModel } from '#session/table/talks/steps.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { memo } from '../memo.ts';
import { ExplainedWord } from '../parts/glossary-term.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { ArticleActions } from '../table/text/article-actions.tsx';
import { ArticleClaims } from '../table/text/article-claims.tsx';
import { ArticleWording } from '../table/text/article-wording.tsx';
import { DraftWording } from '../table/text/draft-wording.tsx';
import { useAfterFrame } from '../use-after-frame.ts';
import type { OpenRowProps } from './open-row-props.ts';
import { TalkAbout } from './talk-about.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import { WordingTable } from './wording-table.tsx';

/** An open article: its sentence, its wordings, what has changed, and what can be done there. */
export function OpenRow(props: OpenRowProps) {
  const { article, track, clauses, talkingTo, commands, canDraft, onDraft, onClose, asked } = props;
  const { say } = useSpeaker();
  const isPainted = useAfterFrame();
  const isDrafted = clauses.some(({ issue }) => issue === article.issue);
  const second = isDrafted ? commands.secondAnswerOn(article.issue) : undefined;
  const isDraftable = track.status === 'open' && track.undraftable === undefined && canDraft(track);
  const isWaiting = track.status === 'open' && !canDraft(track);
  const choose = (option: OptionIndex): void => {
    if (isWholeLetter(clauses, article, option)) return;
    onDraft();
    commands.pencil(article.issue, option, talkingTo);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
    document.getElementById(`row-${article.issue}`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere within
    <div class="open-row stack pad3 corners" onKeyDown={onKey}>
      <div class="open-row-sentence grid">
        <p>
          <ArticleWording article={article} />
        </p>
        <SentenceRoom article={article} />
      </div>
      {article.warning !== undefined && (
        <p class="open-row-warning flex">
          <Icon name="alert-triangle" size={15} /> {article.warning}
        </p>
      )}
      <Steps steps={commands.stepsOn(article.issue)} />
      {isWaiting && <Waiting asked={asked} />}
      <WordingTable article={article} onChoose={isDraftable ? choose : undefined} />
      {track.undraftable !== undefined && <p class="open-row-note">{track.undraftable}</p>}
      {second !== undefined && <FirmOrVague {...{ article, second, commands }} />}
      {isPainted && <Below {...props} isDrafted={isDrafted} />}
      <p class="open-row-note">
        {article.needs} {article.mustSettle ? say('text.must-settle') : article.ifSilent}
      </p>
      <Glossary entries={article.glossary} />
      <span class="vh">{say('talks.choose-wording')}</span>
    </div>
  );
}

/** True of the only answer of a letter: another press on it does not empty the letter, which *Discard* does. */
function isWholeLetter(clauses: OpenRowProps['clauses'], { options }: ArticleModel, option: OptionIndex): boolean {
  const chosen = options.filter(({ pencilled }) => pencilled);
  return clauses.length === 1 && chosen.length === 1 && chosen[0]?.option === option;
}

/** Sentence on what must be done before an answer can be chosen. */
function Waiting({ asked }: Pick<OpenRowProps, 'asked'>) {
  const { say } = useSpeaker();
  return <p class="open-row-note">{say(asked === 'open' ? 'talks.open-first' : 'talks.answer-first')}</p>;
}

/** Words of the answers that the scenario explains. */
function Glossary({ entries = [] }: { readonly entries: ArticleModel['glossary'] }) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  if (entries.length === 0) return null;
  return (
    <p class="open-row-note">
      {say('talks.explained')}{' '}
      {entries.map(({ id, word, meaning }, place) => (
        <span key={id}>
          {place > 0 && ' · '}
          <ExplainedWord {...{ word, meaning, lang }}>{word}</ExplainedWord>
        </span>
      ))}
    </p>
  );
}

/** Room for the sentence with any of its wordings: to choose another one moves nothing below. */
function SentenceRoom({ article }: Pick<OpenRowProps, 'article'>) {
  const { lead, tail, options, vague = [] } = article;
  return (
    <>
      {vague.length > 0 && (
        <p class="sentence-room" aria-hidden="true">
          <ArticleWording article={{ ...article, options: options.map((one) => ({ ...one, pencilled: false })) }} />
        </p>
      )}
      {options.map(({ option, wording }) => (
        <span key={option} class="sentence-room" aria-hidden="true">
          <span data-words={lead} />
          <span class="pencilled" data-words={`[${wording}]`} />
          <span data-words={tail} />
        </span>
      ))}
    </>
  );
}

interface BelowProps extends OpenRowProps {
  readonly isDrafted: boolean;
}

/** Below the wordings: what the delegations have said, and what can be said to them. */
function Below(props: BelowProps) {
  const { article, asked, isAhead, commands, isDrafted } = props;
  const canTalk = asked === 'talk';
  const { say } = useSpeaker();
  return (
    <>
      {article.claims.length > 0 && (
        <details class="open-row-claims">
          <summary>{say('talks.claims', { claims: article.claims.length })}</summary>
          <ArticleClaims claims={article.claims} canAct={canTalk} onSay={(speech) => commands.say(speech)} />
        </details>
      )}
      <WhatWasSaid article={article} />
      <ArticleActions article={article} commands={commands} canAct={canTalk} reconsidered />
      {(canTalk || isAhead) && !isDrafted && <TalkAbout {...props} />}
    </>
  );
}

interface FirmOrVagueProps extends Pick<OpenRowProps, 'article' | 'commands'> {
  readonly second: SecondAnswerModel;
}

function FirmOrVague({ article: { issue, title }, second, commands }: FirmOrVagueProps) {
  const reasonId = `vague-${issue}`;
  return (
    <div class="cluster centred gap-2-4">
      <DraftWording {...{ title, second, reasonId }} onReword={(or) => commands.reword(issue, or)} />
      {second.unavailable !== undefined && (
        <p id={reasonId} class="open-row-note">
          {second.unavailable}
        </p>
      )}
    </div>
  );
}

/** Positions of each delegation, at the beginning and now. */
const Steps = memo(function Steps({ steps }: { readonly steps: readonly StepsModel[] }) {
  const { say } = useSpeaker();
  if (steps.length === 0) return null;
  return (
    <div class="open-row-steps">
      <h4 class="label muted">{say('talks.stood-before')}</h4>
      <ul class="gap1 grid">
        {steps.map((step) => (
          <li key={step.party}>
            <Mark party={step} size={18} decorative />
            <p>
              <b>{step.called}</b> {step.words}. {step.cause !== undefined && <q class="muted">{step.cause}</q>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
});
