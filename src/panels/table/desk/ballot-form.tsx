import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IssueIndex } from '#engine/model/moves.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { BallotClause, BallotModel } from '#session/table/desk/ballot-model.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { HomeLine } from '../../parts/home-line.tsx';
import { Mark } from '../../parts/mark.tsx';
import { ScrollRegion } from '../../parts/scroll-region.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { type ConfirmQuestion, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { WorthLine } from '../../parts/worth-line.tsx';
import { LetterHead } from './letter-head.tsx';

interface BallotProps {
  readonly ballot: BallotModel;
  readonly you: PartyMark;
  onVote(yes: boolean, over: readonly IssueIndex[]): void;
}

/** The text of a part, put to the vote: sign it, or say which articles must be talked about again. */
export function BallotForm({ ballot, you, onVote }: BallotProps) {
  const { say } = useSpeaker();
  /** The articles over which the vote is no; absent while nobody has said no. */
  const [over, setOver] = useState<readonly IssueIndex[]>();
  return (
    <article class="sheet letter ballot" aria-labelledby="desk-heading">
      <LetterHead heading={say('desk.sign-ask', { track: ballot.track })}>
        <p class="letter-about note paper-faint">
          {ballot.why} <FormattedMessage id="desk.votes-are-public" draw={TERMS} />
        </p>
      </LetterHead>
      {over === undefined && ballot.moves.length > 0 && (
        <ul class="stack gap1 small" aria-label={say('talks.stood-before')}>
          {ballot.moves.map(({ by, words }) => (
            <li key={words} class="row gap3">
              <Mark party={by} size={18} decorative /> {words}
            </li>
          ))}
        </ul>
      )}
      {over === undefined ? (
        <ScrollRegion class="letter-body" label={say('desk.vote-text')}>
          <ul class="letter-clauses">
            {ballot.clauses.map((clause) => (
              <li key={clause.issue}>
                <BallotLine clause={clause} />
              </li>
            ))}
          </ul>
        </ScrollRegion>
      ) : (
        <NamedArticles clauses={ballot.clauses} over={over} onChange={setOver} />
      )}
      {ballot.home !== undefined && <HomeLine home={ballot.home} />}
      <div class="at-hand stack">
        <WorthLine worth={ballot.worth} party={you} />
        {over === undefined ? (
          <Votes ballot={ballot} onYes={() => onVote(true, [])} onNo={() => setOver([])} />
        ) : (
          <VoteNo over={over} onNo={() => onVote(false, over)} onBack={() => setOver(undefined)} />
        )}
      </div>
    </article>
  );
}

interface VoteNoProps {
  readonly over: readonly IssueIndex[];
  onNo(): void;
  onBack(): void;
}

function VoteNo({ over, onNo, onBack }: VoteNoProps) {
  const { say } = useSpeaker();
  return (
    <div class="letter-answers">
      <Button kind="primary" onClick={onNo} disabledReason={over.length === 0 ? say('desk.vote-no-none') : undefined}>
        {say('desk.vote-no-now')}
      </Button>
      <Button kind="quiet" onClick={onBack}>
        {say('desk.back')}
      </Button>
    </div>
  );
}

interface VotesProps {
  readonly ballot: BallotModel;
  onYes(): void;
  onNo(): void;
}

function Votes({ ballot, onYes, onNo }: VotesProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const signing = useAskFirst(() => questionOf(speaker, ballot), onYes);
  const isDoubtful = ballot.below || ballot.clauses.some(({ withoutYours }) => withoutYours);
  const yes = (
    <Button
      key="yes"
      kind={isDoubtful ? 'paper' : 'primary'}
      icon="signature"
      onClick={() => signing.start()}
      disabledReason={ballot.forbidden}
    >
      {say('desk.vote-yes')}
    </Button>
  );
  const no = (
    <Button key="no" kind="paper" icon="arrow-back-up" onClick={onNo}>
      {say('desk.vote-no')}
    </Button>
  );
  return (
    <div class="letter-answers">
      {isDoubtful ? [no, yes] : [yes, no]}
      {signing.dialog}
    </div>
  );
}

/** Returns the confirmation question for a signature that may be unintended; `undefined` for any other. */
function questionOf(speaker: Speaker, { below, worth, goesBack }: BallotModel): ConfirmQuestion | undefined {
  const { say } = speaker;
  const { points, walkAway } = worth;
  if (!below && goesBack === undefined) return undefined;
  return {
    heading: say(below ? 'desk.sign-below-ask' : 'desk.sign-anyway-ask'),
    words: joinSentences(speaker, [below ? say('desk.below-no-deal', { points, walkAway }) : undefined, goesBack]),
    confirmLabel: say('desk.sign-anyway'),
  };
}

/** A no names at most this many articles. */
const MOST = 2;

interface NamedArticlesProps {
  readonly clauses: readonly BallotClause[];
  readonly over: readonly IssueIndex[];
  onChange(over: readonly IssueIndex[]): void;
}

/** The text on which a person votes no, each of its articles a choice: over which one or two it is. */
function NamedArticles({ clauses, over, onChange }: NamedArticlesProps) {
  const { say } = useSpeaker();
  const question = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => question.current?.focus(), []);
  const toggle = (issue: IssueIndex): void =>
    onChange(over.includes(issue) ? over.filter((one) => one !== issue) : [...over, issue]);
  return (
    <fieldset class="letter-body named-articles">
      <legend class="label paper-muted" ref={question} tabIndex={-1}>
        {say('desk.vote-no-over')}
      </legend>
      <div class="letter-clauses">
        {clauses.map((clause) => (
          <label key={clause.issue}>
            <input
              type="checkbox"
              checked={over.includes(clause.issue)}
              disabled={!over.includes(clause.issue) && over.length >= MOST}
              onChange={() => toggle(clause.issue)}
            />
            <BallotLine clause={clause} losesInitials={!clause.silent} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface BallotLineProps {
  readonly clause: BallotClause;
  /** True if a no that names this clause removes its initials. Absent if the clause cannot be named. */
  readonly losesInitials?: boolean;
}

/** Wording of an issue in the text that is put to the vote, and its value to the voter. */
function BallotLine({ clause, losesInitials = false }: BallotLineProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const { number, title, label, silent, withoutYours } = clause;
  return (
    <span class="baseline between gap3 flex grow" data-silent={silent}>
      <span>
        <span class="bold" lang={lang}>
          {number} {title}
        </span>{' '}
        <span lang={lang}>{label}</span>
        {withoutYours && <span class="loses-initials note paper-muted"> {say('desk.without-yours')}</span>}
        {losesInitials && <span class="loses-initials note paper-muted"> {say('desk.loses-initials')}</span>}
      </span>{' '}
      <span class="points-note note muted nowrap">
        <ForYou {...clause} />
      </span>
    </span>
  );
}

function ForYou({ points, pointsOr, weight, weightOr = weight }: BallotClause) {
  const { say, tellsPoints } = useSpeaker();
  if (!tellsPoints) {
    return (
      <>
        {weightOr === weight
          ? say('worth.weight-for-you', { weight })
          : say('worth.weight-for-you-or', { weight, or: weightOr })}
      </>
    );
  }
  return (
    <>{pointsOr === undefined ? say('worth.for-you', { points }) : say('worth.for-you-or', { points, or: pointsOr })}</>
  );
}
