import type { IssueIndex, OptionIndex } from '#engine/model/moves.ts';
import type { Lookups } from '#session/running/move-commands.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { ArticleActions } from '../table/text/article-actions.tsx';
import { ArticleClaims } from '../table/text/article-claims.tsx';
import { ArticleWording } from '../table/text/article-wording.tsx';
import { DraftWording } from '../table/text/draft-wording.tsx';
import type { OpenRowProps } from './open-row-props.ts';
import { TalkAbout } from './talk-about.tsx';
import { WhatWasSaid } from './what-was-said.tsx';
import { WordingTable } from './wording-table.tsx';

/** An open article: its sentence, its wordings, what has changed, and what can be done there. */
export function OpenRow(props: OpenRowProps) {
  const { article, track, clauses, canTalk, talkingTo, commands, canDraft, onDraft, onClose } = props;
  const { say } = useSpeaker();
  const clause = clauses.find(({ issue }) => issue === article.issue);
  const isDraftable = track.status === 'open' && track.undraftable === undefined && canDraft(track);
  const choose = (option: OptionIndex): void => {
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
    <div class="open-row" onKeyDown={onKey}>
      <p class="open-row-sentence">
        <ArticleWording article={article} />
      </p>
      {article.warning !== undefined && (
        <p class="open-row-warning">
          <Icon name="alert-triangle" size={15} /> {article.warning}
        </p>
      )}
      <WordingTable article={article} onChoose={isDraftable ? choose : undefined} />
      {track.undraftable !== undefined && <p class="open-row-note">{track.undraftable}</p>}
      {clause !== undefined && <FirmOrVague clause={clause} commands={commands} />}
      <Steps issue={article.issue} commands={commands} />
      {article.claims.length > 0 && (
        <details class="open-row-claims">
          <summary>{say('talks.claims', { claims: article.claims.length })}</summary>
          <ArticleClaims claims={article.claims} canAct={canTalk} onSay={(speech) => commands.say(speech)} />
        </details>
      )}
      <WhatWasSaid article={article} />
      <ArticleActions article={article} commands={commands} canAct={canTalk} reconsidered />
      {canTalk && clause === undefined && <TalkAbout {...props} />}
      <p class="open-row-note">
        {article.ifSilent} {article.mustSettle && say('text.must-settle')}
      </p>
      <span class="vh">{say('talks.choose-wording')}</span>
    </div>
  );
}

interface FirmOrVagueProps extends Pick<OpenRowProps, 'commands'> {
  readonly clause: DraftClause;
}

function FirmOrVague({ clause, commands }: FirmOrVagueProps) {
  const reasonId = `vague-${clause.issue}`;
  return (
    <div class="open-row-vague">
      <DraftWording clause={clause} reasonId={reasonId} onReword={(or) => commands.reword(clause.issue, or)} />
      {clause.second.unavailable !== undefined && (
        <p id={reasonId} class="open-row-note">
          {clause.second.unavailable}
        </p>
      )}
    </div>
  );
}

/** Positions of each delegation, at the beginning and now. */
function Steps({ issue, commands }: { readonly issue: IssueIndex; readonly commands: Lookups }) {
  const { say } = useSpeaker();
  const steps = commands.stepsOn(issue);
  if (steps.length === 0) return null;
  return (
    <div class="open-row-steps">
      <h4 class="minor-heading">{say('talks.stood-before')}</h4>
      <ul>
        {steps.map((step) => (
          <li key={step.party}>
            <Mark party={step} size={18} decorative />
            <p>
              <b>{step.called}</b> {step.words}. {step.cause !== undefined && <q>{step.cause}</q>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
