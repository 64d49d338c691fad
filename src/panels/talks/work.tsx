import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferId, PartyIndex } from '#engine/model/moves.ts';
import type { Draft } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { MoveCommands } from '#session/running/move-commands.ts';
import type { ReplyCommands } from '#session/running/reply-commands.ts';
import { choiceOfSpeech } from '#session/table/say/speech-choices.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { memo } from '../memo.ts';
import { useLanding } from '../table/offer/landing.ts';
import { OfferSuggestion } from '../table/offer/offer-suggestion.tsx';
import type { OpenTool } from '../table/offer/open-tool.ts';
import { yourMark } from '../table/parts/your-mark.ts';
import { SayForm } from '../table/say/say-form.tsx';
import { useSpeechForm } from '../table/say/use-speech-form.ts';
import { usePick } from '../use-pick.ts';
import { useSteady } from '../use-steady.ts';
import { Badges } from './badges.tsx';
import { Compare } from './compare.tsx';
import { Conversation } from './conversation.tsx';
import { canDraftOn, counterByDraft } from './counter-by-draft.ts';
import { DraftPage } from './draft-page.tsx';
import { Foot } from './foot.tsx';
import type { Place } from './place.ts';
import { useTalk } from './use-talk.ts';

interface WorkProps {
  readonly model: TableModel;
  readonly commands: DraftCommands & MoveCommands & ReplyCommands;
  readonly book: HintBook;
  /** Number of moves made: what hints have found is true of one moment. */
  readonly moves: number;
  /** Opens the person's mandate; `undefined` if there is none to read. */
  readonly onMandate: (() => void) | undefined;
  /** Paper above the conversation that leads a newcomer. */
  readonly guide: ComponentChildren;
  onPlace(place: Place): void;
  /** Brings focus to the conversation. */
  onDesk(): void;
  onWays(ways: WaysFromMap): void;
}

/** Ways from a click on the map to an article, and to the conversation with a delegation. */
export interface WaysFromMap {
  showArticle(issue: number): void;
  showParty(party: number): void;
}

/** The conversation, the draft and the foot, over the map. */
export function Work(props: WorkProps) {
  const { model, commands, book, moves, onWays } = props;
  const landing = useLanding(model, book, moves);
  const talk = useTalk(model, commands, props);
  const you = yourMark(model.delegations);
  const { party, speech, openRow } = talk;
  onWays({ showArticle: openRow, showParty: talk.choose });
  const [comparing, compare] = useState<OfferId>();
  const foot = (
    <Moves
      {...{ commands, book, moves }}
      model={usePick(model, MOVES_KEYS)}
      onMove={useSteady(() => talk.speak(undefined))}
      onDesk={useSteady(props.onDesk)}
    />
  );
  if (comparing !== undefined && comparing === model.letter?.offer) {
    const { waiting: offers, tracks } = model;
    return (
      <>
        <Compare {...{ offers, tracks }} you={you.party} order={you.order} onBack={() => compare(undefined)} />
        {foot}
      </>
    );
  }
  return (
    <>
      <div class="talks-left" data-covers-stage>
        {props.guide}
        <Badges badges={model.badges} threads={model.threads} chosen={party} onChoose={talk.choose} />
        <Conversation
          {...{ model, you, party, speech, landing, commands }}
          onSpeak={talk.speak}
          onOpen={openRow}
          onCompare={() => compare(model.letter?.offer)}
          onSend={() => openRow(undefined)}
        />
      </div>
      <DraftBeside {...{ model, commands, talk }} you={you.party} />
      {foot}
    </>
  );
}

interface DraftBesideProps extends Pick<WorkProps, 'model' | 'commands'> {
  readonly talk: ReturnType<typeof useTalk>;
  readonly you: PartyIndex;
}

/** The draft, where the person is in it. */
function DraftBeside({ model, commands, talk, you }: DraftBesideProps) {
  return (
    <DraftPage
      tracks={model.tracks}
      letter={model.letter}
      open={talk.open}
      you={you}
      delegations={model.delegations}
      clauses={model.draft.clauses}
      sayable={model.speech.sayable}
      canTalk={model.asked === 'talk'}
      talkingTo={talk.party}
      commands={commands}
      onOpen={talk.openRow}
      canDraft={(track) => canDraftOn(model, track)}
      onDraft={() => counterByDraft(model, commands)}
      onSpeak={talk.speakFromRow}
    />
  );
}

const SPEECH_KEYS = ['delegations', 'speech'] as const satisfies readonly (keyof TableModel)[];
/** The same with what the foot shows: a stroke of the pencil seldom changes any of it. */
const MOVES_KEYS = [
  ...SPEECH_KEYS,
  'actions',
  'movesLeft',
  'calendar',
  'asked',
  'hints',
] as const satisfies readonly (keyof TableModel)[];

interface MovesProps extends Pick<WorkProps, 'commands' | 'book' | 'moves' | 'onDesk'> {
  readonly model: Pick<TableModel, (typeof MOVES_KEYS)[number]>;
  /** A move is made. */
  onMove(): void;
}

/** The foot with its tools: advice, the form for what is seldom said, and the rarer moves. */
const Moves = memo(function Moves({ model, commands, book, moves, onMove, onDesk }: MovesProps) {
  const [tool, onTool] = useState<OpenTool>();
  const table = usePick(model, SPEECH_KEYS);
  const form = useSpeechForm(table);
  const acted = (act: () => void): void => {
    onTool(undefined);
    onMove();
    act();
  };
  const mayAdvise = model.hints !== 'off' && model.asked !== 'wait' && model.asked !== 'ended';
  const advice = mayAdvise ? (
    <OfferSuggestion
      key={moves}
      book={book}
      onTakeUp={(draft: Draft) => {
        acted(() => commands.takeUp(draft));
        onDesk();
      }}
      onFillIn={(suggested) => {
        form.reset(choiceOfSpeech(suggested, model));
        onTool('say');
      }}
    />
  ) : undefined;
  return (
    <Foot
      {...{ model, tool, onTool, advice }}
      say={<SayForm {...{ table, form, commands }} onSay={() => onTool(undefined)} />}
      onAct={(key) => acted(() => commands.act(key))}
    />
  );
});
