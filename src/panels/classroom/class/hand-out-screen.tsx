/** Handouts for a class: a card for each chair, on the screen and on paper. */
import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { type HandOutCard, HandOutCardShown } from './hand-out-card.tsx';

export interface HandOutScreenProps {
  /** Absent until the links are made. */
  readonly cards: readonly HandOutCard[] | undefined;
  /** Of the scenario. */
  readonly title: string;
  /** True if the address is valid on this computer only, so that other devices cannot open it. */
  readonly onlyHere: boolean;
  /** Key of the card that was copied last, or `LIST`. */
  readonly copied: string | undefined;
  readonly onCopy: (key: string) => void;
  readonly onCopyList: () => void;
  readonly onPrint: () => void;
  /** Shows a card over the whole screen, for phones that are pointed at it. */
  readonly onShow: (key: string) => void;
  /** Notices about the links. */
  readonly children?: ComponentChildren;
}

export function HandOutScreen(props: HandOutScreenProps) {
  const { cards, title, onlyHere, children } = props;
  const { say } = useSpeaker();
  return (
    <div class="hand-out">
      <div class="hand-out-head stack">
        <h1>{say('class-setup.place-hand-out')}</h1>
        <p>{say('class-setup.hand-out-about')}</p>
        <p class="class-note small muted">{say('class-setup.no-wall')}</p>
        {onlyHere && <p class="wax-text hand-out-only-here">{say('class-setup.only-here')}</p>}
        {children}
        {cards !== undefined && cards.length > 0 && <Ways {...props} cards={cards} />}
      </div>
      {cards?.length === 0 && <p>{say('class-setup.nothing-to-hand-out')}</p>}
      <ul class="hand-out-cards">
        {cards?.map((card) => (
          <HandOutCardShown
            key={card.key}
            card={card}
            title={title}
            isCopied={props.copied === card.key}
            onCopy={() => props.onCopy(card.key)}
            onShow={() => props.onShow(card.key)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Of a list in which all links are copied. */
export const LIST = 'list';

type WaysProps = HandOutScreenProps & { readonly cards: readonly HandOutCard[] };

/** Ways to give the links away. No way is the first one where the links open nothing on other devices. */
function Ways({ cards, copied, onlyHere, onCopyList, onPrint, onShow }: WaysProps) {
  const { say } = useSpeaker();
  const isCopied = copied === LIST;
  return (
    <>
      <div class="class-buttons cluster mt2">
        <Button kind={onlyHere ? 'plain' : 'primary'} icon="printer" onClick={onPrint}>
          {say('class-setup.print-cards')}
        </Button>
        <Button kind="plain" icon={isCopied ? 'check' : 'copy'} onClick={onCopyList}>
          {say(isCopied ? 'class-setup.list-copied' : 'class-setup.copy-list')}
        </Button>
        <Button kind="plain" onClick={() => onShow(cards[0]?.key ?? '')}>
          {say('class-setup.show-codes')}
        </Button>
      </div>
      <p class="class-note small muted">{say('class-setup.copy-list-about')}</p>
    </>
  );
}
