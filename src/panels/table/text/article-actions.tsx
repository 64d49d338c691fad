import type { OptionIndex } from '#engine/model/moves.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { InitialCommands } from '#session/running/move-commands.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import { Button } from '../../parts/button.tsx';
import { type ConfirmQuestion, useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface ArticleActionsProps {
  readonly article: ArticleModel;
  readonly commands: InitialCommands;
  readonly canAct: boolean;
  /** The wording is not accepted for now, or the person thinks about it again. */
  readonly reconsidered: boolean;
}

/** A version of the article that the person may initial. */
interface Initialable {
  readonly option: OptionIndex;
  readonly or?: OptionIndex;
  readonly goesBack?: string | undefined;
}

/** Moves on one article: give one's initial, or take it back. */
export function ArticleActions({ article, commands, canAct, reconsidered }: ArticleActionsProps) {
  const versions = canAct ? initialable(article) : [];
  const withdrawable = canAct && article.canWithdraw && reconsidered;
  if (versions.length === 0 && !withdrawable) return null;
  return (
    <div class="article-actions cluster">
      {versions.map((version) => (
        <Initial key={`${version.option}-${version.or}`} version={version} article={article} commands={commands} />
      ))}
      {withdrawable && <Withdraw article={article} commands={commands} />}
    </div>
  );
}

function initialable(article: ArticleModel): readonly Initialable[] {
  const firm = article.options.filter((one) => article.canInitial.includes(one.option));
  const vague = (article.vague ?? []).filter((version) => version.canInitial);
  return [...firm.map(({ option, goesBack }) => ({ option, goesBack })), ...vague];
}

interface InitialProps extends Pick<ArticleActionsProps, 'article' | 'commands'> {
  readonly version: Initialable;
}

/** To accept a version for now; asked first where that goes back on the person's own public word. */
function Initial({ version, article, commands }: InitialProps) {
  const speaker = useSpeaker();
  const { option, or, goesBack } = version;
  const answer = { issue: article.issue, option, or };
  const initialling = useAskFirst(
    () => questionOf(speaker, goesBack),
    () => commands.initial(article.issue, option, or),
  );
  return (
    <>
      <Button kind="paper" icon="signature" onClick={() => initialling.start()}>
        {speaker.say('text.accept-for-now', { answer })}
      </Button>
      {initialling.dialog}
    </>
  );
}

function questionOf({ say }: Speaker, goesBack: string | undefined): ConfirmQuestion | undefined {
  if (goesBack === undefined) return undefined;
  return { heading: say('text.accept-anyway-ask'), words: goesBack, confirmLabel: say('text.accept-anyway') };
}

/** To take back an initial costs trust, and that cannot be undone. */
function Withdraw({ article, commands }: Pick<ArticleActionsProps, 'article' | 'commands'>) {
  const { say } = useSpeaker();
  const withdrawing = useAskFirst(
    () => ({
      heading: say('text.withdraw-ask', { number: article.number }),
      words: say('text.withdraw-means'),
      confirmLabel: say('text.withdraw'),
    }),
    () => commands.withdraw(article.issue),
  );
  return (
    <>
      <button type="button" class="link-button label" onClick={() => withdrawing.start()}>
        {say('text.withdraw-mine')}
      </button>
      {withdrawing.dialog}
    </>
  );
}
