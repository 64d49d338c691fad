import type { ComponentChildren } from 'preact';
import type { Draft } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { type MorningModel, MorningStrip } from '../record/morning-strip.tsx';
import { ActionsPanel } from './actions-panel.tsx';
import { DraftPanel } from './draft-panel.tsx';
import { HintsPanel } from './hints-panel.tsx';
import { LandingHint } from './landing-hint.tsx';
import type { OfferCommands } from './offer-commands.ts';
import type { OfferModel } from './offer-model.ts';

interface ToolsProps {
  readonly model: OfferModel & MorningModel & Pick<TableModel, 'actions' | 'hints'>;
  readonly commands: OfferCommands;
  readonly book: HintBook;
  /** How many moves have been made: what hints have found is true of one moment. */
  readonly moves: number;
  /** To say something, which is a move like the others. */
  readonly children: ComponentChildren;
  /** The draft is about to be sent, or put as a single text. */
  onSend(): void;
  /** A suggestion was taken into the offer. */
  onTakeUp(): void;
}

/** The column in which the person makes its moves. */
export function Tools({ model, commands, book, moves, children, onSend, onTakeUp }: ToolsProps) {
  const { hints, asked } = model;
  const takeUp = (suggested: Draft): void => {
    commands.takeUp(suggested);
    onTakeUp();
  };
  const sent = (send: () => void): void => {
    onSend();
    send();
  };
  return (
    <div class="tools">
      <MorningStrip model={model} />
      <DraftPanel
        model={model}
        commands={commands}
        onSend={() => sent(() => commands.send())}
        onPut={() => sent(() => commands.putSingleText())}
      >
        <LandingHint model={model} book={book} moves={moves} />
      </DraftPanel>
      <HintsPanel {...{ hints, asked, book, moves }} onTakeUp={takeUp} />
      <ActionsPanel actions={model.actions} onAct={(key) => commands.act(key)}>
        {children}
      </ActionsPanel>
    </div>
  );
}
