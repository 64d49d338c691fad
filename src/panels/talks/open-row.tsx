import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { PencilCommands } from '#session/running/draft-commands.ts';
import type { InitialCommands, SpeechCommands } from '#session/running/move-commands.ts';
import type { Speech } from '#session/speech.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { ArticleActions } from '../table/text/article-actions.tsx';
import { ArticleClaims } from '../table/text/article-claims.tsx';
import { ArticleWording } from '../table/text/article-wording.tsx';
import { DraftWording } from '../table/text/draft-wording.tsx';
import { TalkAbout } from './talk-about.tsx';
import { WordingTable } from './wording-table.tsx';

export interface OpenRowProps {
  readonly article: ArticleModel;
  readonly track: TrackModel;
  readonly you: PartyIndex;
  readonly delegations: readonly DelegationModel[];
  readonly clauses: readonly DraftClause[];
  /** All that can be said or asked now. */
  readonly sayable: readonly Speech[];
  /** It is the person's turn to talk. */
  readonly canTalk: boolean;
  /** Delegation that the person talks with. */
  readonly talkingTo: PartyIndex;
  readonly commands: InitialCommands &
    SpeechCommands &
    PencilCommands & { reword(issue: IssueIndex, or: OptionIndex | undefined): void };
  /** The person is about to say something. */
  onSpeak(speech: Speech): void;
  onClose(): void;
}

/** An open article: its sentence, its wordings, what has changed, and what can be done there. */
export function OpenRow(props: OpenRowProps) {
  const { article, track, clauses, canTalk, commands, onClose } = props;
  const { say } = useSpeaker();
  const clause = clauses.find(({ issue }) => issue === article.issue);
  const isDraftable = track.status === 'open' && track.undraftable === undefined;
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
      <WordingTable
        article={article}
        onChoose={isDraftable ? (option) => commands.pencil(article.issue, option) : undefined}
      />
      {track.undraftable !== undefined && <p class="open-row-note">{track.undraftable}</p>}
      {clause !== undefined && (
        <div class="open-row-vague">
          <DraftWording
            clause={clause}
            reasonId={`vague-${clause.issue}`}
            onReword={(or) => commands.reword(clause.issue, or)}
          />
          {clause.second.unavailable !== undefined && (
            <p id={`vague-${clause.issue}`} class="open-row-note">
              {clause.second.unavailable}
            </p>
          )}
        </div>
      )}
      <Steps issue={article.issue} commands={commands} />
      {article.claims.length > 0 && (
        <details class="open-row-claims">
          <summary>{say('talks.claims', { claims: article.claims.length })}</summary>
          <ArticleClaims claims={article.claims} canAct={canTalk} onSay={(speech) => commands.say(speech)} />
        </details>
      )}
      <ArticleActions article={article} commands={commands} canAct={canTalk} reconsidered />
      {canTalk && clause === undefined && <TalkAbout {...props} />}
      <p class="open-row-note">{article.ifSilent}</p>
      <span class="vh">{say('talks.choose-wording')}</span>
    </div>
  );
}

/** Where each delegation began and where it stands now. */
function Steps({ issue, commands }: { readonly issue: IssueIndex; readonly commands: SpeechCommands }) {
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
