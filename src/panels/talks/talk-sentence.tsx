import { useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import type { Speech } from '#session/speech.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Button } from '../parts/button.tsx';
import { type DrawTag, FormattedMessage } from '../parts/formatted-message.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';

/** Sentences that can be completed with a wording of the article. */
const COMPLETED = ['could-live-with', 'insist', 'never'] as const;
type Completed = (typeof COMPLETED)[number];

/** A sentence with all that can complete it. */
export interface SentenceModel {
  readonly kind: 'ask-matters' | 'tell-matters' | 'meaning' | Completed;
  readonly speeches: readonly Speech[];
}

interface SentenceProps extends SentenceModel {
  readonly article: ArticleModel;
  inWords(speech: Speech): string;
  onSpeak(speech: Speech): void;
}

/** A sentence to be said, in which the wording can be changed; the best for the person comes first. */
export function TalkSentence({ kind, speeches, article, inWords, onSpeak }: SentenceProps) {
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
    <div class="talk-sentence reading">
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
      class="word-choice"
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
