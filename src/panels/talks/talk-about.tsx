import { useState } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { Speech } from '#session/speech.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Button } from '../parts/button.tsx';
import { type DrawTag, FormattedMessage } from '../parts/formatted-message.tsx';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { OpenRowProps } from './open-row-props.ts';

/** Questions and claims about an article, as sentences, to one delegation or in public. */
export function TalkAbout(props: OpenRowProps) {
  const { article, delegations, sayable, talkingTo, isAhead, commands, onSpeak } = props;
  const { say } = useSpeaker();
  const about = sayable.filter((speech) => 'issue' in speech && speech.issue === article.issue);
  const hearers = delegations.filter(({ party }) => about.some((speech) => isTo(speech, party)));
  const [chosen, choose] = useState<PartyIndex | 'all'>();
  const first = hearers.find(({ party }) => party === talkingTo) ?? hearers[0];
  const to = chosen ?? first?.party;
  const sentences = sentencesIn(about.filter((speech) => isTo(speech, to)));
  if (about.length === 0) return null;
  return (
    <section class="talk-about stack" aria-label={say('talks.talk-about-it')}>
      <div class="cluster centred">
        <h4 class="label muted">{say('talks.talk-about-it')}</h4>
        {hearers.map((one) => (
          <button
            key={one.party}
            type="button"
            class={`chip ${partyClass(one.order)}`}
            aria-pressed={to === one.party}
            onClick={() => choose(one.party)}
          >
            <Mark party={one} size={18} decorative /> {one.called}
          </button>
        ))}
        {about.some((speech) => isTo(speech, 'all')) && (
          <button type="button" class="chip" aria-pressed={to === 'all'} onClick={() => choose('all')}>
            {say('talks.everybody')}
          </button>
        )}
        <span class="note muted">{say(isAhead ? 'talks.in-your-turn' : 'talks.one-move')}</span>
      </div>
      <ul class="talk-sentences stack gap1">
        {sentences.map(({ kind, speeches }) => (
          <li key={`${kind} ${to}`}>
            <TalkSentence {...{ kind, speeches, article }} inWords={commands.inWords} onSpeak={onSpeak} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Groups speeches that differ by the wording alone into one sentence; claims about others are made from the form. */
function sentencesIn(speeches: readonly Speech[]): SentenceModel[] {
  const kinds = ['could-live-with', 'ask-matters', 'tell-matters', 'meaning', 'insist', 'never'] as const;
  return kinds.flatMap((kind) => {
    const alike = speeches.filter((speech) => kindOf(speech) === kind);
    return alike.length === 0 ? [] : [{ kind, speeches: alike }];
  });
}

function kindOf(speech: Speech): SentenceModel['kind'] | undefined {
  if (speech.type === 'ask' && speech.what === 'matters') return 'ask-matters';
  if (speech.type === 'tell' && speech.what === 'matters') return 'tell-matters';
  if (speech.type === 'ask' && (speech.what === 'could-live-with' || speech.what === 'meaning')) return speech.what;
  return speech.type === 'declare' && (speech.what === 'insist' || speech.what === 'never') ? speech.what : undefined;
}

function isTo(speech: Speech, to: PartyIndex | 'all' | undefined): boolean {
  if (kindOf(speech) === undefined) return false;
  return to === 'all' ? speech.type === 'declare' : 'to' in speech && speech.to === to;
}

/** Sentences that can be completed with a wording of the article. */
const COMPLETED = ['could-live-with', 'insist', 'never'] as const;
type Completed = (typeof COMPLETED)[number];

/** A sentence with all that can complete it. */
interface SentenceModel {
  readonly kind: 'ask-matters' | 'tell-matters' | 'meaning' | Completed;
  readonly speeches: readonly Speech[];
}

interface SentenceProps extends SentenceModel {
  readonly article: ArticleModel;
  inWords(speech: Speech): string;
  onSpeak(speech: Speech): void;
}

/** A sentence to be said, in which the wording can be changed; the best for the person comes first. */
function TalkSentence({ kind, speeches, article, inWords, onSpeak }: SentenceProps) {
  const { say } = useSpeaker();
  const ranked = [...speeches].sort((a, b) => pointsOf(article, b) - pointsOf(article, a));
  const [option, setOption] = useState<number>();
  const [best] = ranked;
  if (best === undefined) return null;
  // Public words bind: their wording is chosen by the person.
  const isOpen = best.type === 'declare' && option === undefined;
  const chosen = ranked.find((speech) => optionOf(speech) === option) ?? best;
  const isCompleted = (COMPLETED as readonly string[]).includes(kind);
  return (
    <div class="talk-sentence reading row between gap3">
      <p>
        {isCompleted ? (
          <FormattedMessage
            id={`talks.complete-${kind as Completed}`}
            draw={{ wording: choiceOf({ article, ranked, chosen: isOpen ? undefined : chosen, setOption }) }}
          />
        ) : (
          wordsOf(kind, () => inWords(chosen), say)
        )}
      </p>
      <Button
        kind="paper"
        reasonElsewhere
        disabledReason={isOpen ? say('talks.choose-first') : undefined}
        onClick={() => onSpeak(chosen)}
      >
        {say(labelOf(chosen))}
      </Button>
    </div>
  );
}

function labelOf({ type }: Speech) {
  if (type === 'declare') return 'talks.tell-all';
  return type === 'ask' ? 'talks.ask-now' : 'talks.say-now';
}

/** A sentence without a choice: about an article that is open, it need not name it. */
function wordsOf(kind: SentenceModel['kind'], inWords: () => string, say: Speaker['say']): string {
  return kind === 'ask-matters' || kind === 'tell-matters' ? say(`talks.here-${kind}`) : inWords();
}

interface Choosing {
  readonly article: ArticleModel;
  readonly ranked: readonly Speech[];
  /** `undefined` until the person has chosen. */
  readonly chosen: Speech | undefined;
  setOption(option: number): void;
}

/** Draws the wording of a sentence as a list to choose from. */
function choiceOf({ article, ranked, chosen, setOption }: Choosing): DrawTag {
  return () => <WordingChoice {...{ article, ranked, chosen, setOption }} />;
}

function WordingChoice({ article, ranked, chosen, setOption }: Choosing) {
  const { say } = useSpeaker();
  const lang = useTextLanguage();
  return (
    <select
      class="word-choice bare"
      aria-label={say('grid.wordings', { title: article.title })}
      value={chosen === undefined ? '' : String(optionOf(chosen))}
      onChange={(event) => setOption(Number(event.currentTarget.value))}
    >
      {chosen === undefined && <option value="">{say('speech.choose')}</option>}
      {ranked.map((speech) => (
        <option key={optionOf(speech)} value={String(optionOf(speech))} lang={lang}>
          {article.options.find((one) => one.option === optionOf(speech))?.label}
        </option>
      ))}
    </select>
  );
}

function optionOf(speech: Speech): number | undefined {
  return 'option' in speech ? speech.option : undefined;
}

function pointsOf({ options }: ArticleModel, speech: Speech): number {
  return options.find(({ option }) => option === optionOf(speech))?.points ?? 0;
}
