import type { ComponentChildren } from 'preact';
import type { Draft } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import type { Speech } from '#session/speech.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { columnsOf } from '../text/columns-of.ts';
import { ActionBar, type OpenTool } from './action-bar.tsx';
import { useLanding } from './landing.ts';
import { MattersButton } from './matters-button.tsx';
import type { OfferCommands } from './offer-commands.ts';
import type { OfferModel } from './offer-model.ts';
import { OfferStrip } from './offer-strip.tsx';
import { Suggestion } from './suggestion.tsx';

interface OfferRegionProps {
  readonly model: OfferModel & Pick<TableModel, 'actions' | 'hints' | 'movesLeft'>;
  readonly commands: OfferCommands;
  readonly book: HintBook;
  /** How many moves have been made: what hints have found is true of one moment. */
  readonly moves: number;
  readonly tool: OpenTool;
  onTool(tool: OpenTool): void;
  /** The text, under which the offer lies; `undefined` until it is drawn: the place of both is kept. */
  readonly text: ComponentChildren;
  /** What lies between the text and the bar, if anything. */
  readonly beforeBar?: ComponentChildren;
  /** What the bar has to tell of, if anything. */
  readonly note?: ComponentChildren;
  /** Whether something in the bar is drawn back. */
  readonly isQuiet?: ((id: IntroductionId) => boolean) | undefined;
  /** The form for saying and asking. */
  readonly say: ComponentChildren;
  /** The draft is about to be sent, or put as a single text. */
  onSend(): void;
  /** A suggestion was taken into the offer. */
  onTakeUp(): void;
  /** A suggestion is to be said or asked: its form is filled in with it, and opened. */
  onFillIn(suggested: Speech): void;
}

/** The text with the offer under it, and the bar below all: where the person makes its moves. */
export function OfferRegion(props: OfferRegionProps) {
  const { model, commands, book, moves, onTool, onSend, onTakeUp, onFillIn } = props;
  const { hints, asked } = model;
  const landing = useLanding(model, book, moves);
  const takeUp = (suggested: Draft): void => {
    commands.takeUp(suggested);
    onTool(undefined);
    onTakeUp();
  };
  const acted = (act: () => void): void => {
    onTool(undefined);
    act();
  };
  const sent = (send: () => void): void =>
    acted(() => {
      onSend();
      send();
    });
  const maySuggest = hints !== 'off' && asked !== 'wait' && asked !== 'ended';
  return (
    <>
      <div class="paper-side" style={{ '--columns': columnsOf(model.delegations) }}>
        {props.text}
        {props.text !== undefined && <OfferStrip model={model} landing={landing} commands={commands} />}
      </div>
      {props.beforeBar}
      <ActionBar
        {...{ model, onTool }}
        tool={props.tool}
        note={props.note}
        isQuiet={props.isQuiet}
        say={props.say}
        suggestion={
          maySuggest ? <Suggestion key={moves} book={book} onTakeUp={takeUp} onFillIn={onFillIn} /> : undefined
        }
        matters={hints === 'off' ? undefined : <MattersButton book={book} />}
        onAct={(key) => acted(() => commands.act(key))}
        onSend={() => sent(() => commands.send())}
        onPut={() => sent(() => commands.putSingleText())}
      />
    </>
  );
}
