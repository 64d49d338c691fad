import { useSpeaker } from '../../parts/use-speaker.ts';

interface ArticleNumberProps {
  readonly number: number;
  /** The id of what it unfolds. */
  readonly controls: string;
  readonly unfolded: boolean;
  onClick(): void;
}

/** The number of an article, which unfolds who says what on it. */
export function ArticleNumber({ number, controls, unfolded, onClick }: ArticleNumberProps) {
  const { say } = useSpeaker();
  return (
    <button
      type="button"
      class="article-number"
      aria-expanded={unfolded}
      aria-controls={unfolded ? controls : undefined}
      onClick={onClick}
    >
      <span aria-hidden="true">{number}</span>
      <span class="vh">{say('text.who-says-what', { number })}</span>
    </button>
  );
}
