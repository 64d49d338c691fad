import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IssueIndex, OfferId, PartyIndex } from '#engine/model/moves.ts';
import type { Draft } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { DraftCommands } from '#session/running/draft-commands.ts';
import type { SpeechCommands } from '#session/running/move-commands.ts';
import type { Speech } from '#session/speech.ts';
import { choiceOfSpeech } from '#session/table/say/speech-choices.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { memo } from '../memo.ts';
import { useLanding } from '../table/offer/landing.ts';
import { OfferSuggestion } from '../table/offer/offer-suggestion.tsx';
import type { OpenTool } from '../table/offer/open-tool.ts';
import { yourMark } from '../table/parts/your-mark.ts';
import { SayForm, useSpeechForm } from '../table/say/say-form.tsx';
import { usePick } from '../use-pick.ts';
import { useSteady } from '../use-steady.ts';
import { Badges } from './badges.tsx';
import { Compare } from './compare.tsx';
import { Conversation, type TalkCommands } from './conversation.tsx';
import { canDraftOn, counterByDraft } from './counter-by-draft.ts';
import { DraftPage } from './draft-page.tsx';
import { Foot } from './foot.tsx';
import { paperOf, type TalksPaperModel } from './paper-of.ts';
import { useTightness } from './use-tightness.ts';

/** The places of a narrow page, one of which is shown at a time. */
export type Place = 'talk' | 'draft' | 'map' | 'day' | 'more';

interface WorkProps {
  readonly model: TableModel;
  readonly commands: TalkCommands;
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
  const column = useRef<HTMLDivElement>(null);
  useTightness(column, `${party} ${paperOf(model)?.key} ${model.draft.kind} ${moves}`);
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
      <div class="talks-left flex" data-covers-stage ref={column}>
        {props.guide}
        <Badges badges={model.badges} threads={model.threads} chosen={party} onChoose={talk.choose} />
        <Conversation
          {...{ model, you, party, speech, landing, commands }}
          isChosen={talk.isChosen}
          onSpeak={talk.speak}
          onChoose={talk.choose}
          onOpen={talk.goToRow}
          onCompare={() => compare(model.letter?.offer)}
          onSend={talk.sent}
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
      asked={model.asked}
      isAhead={model.prepared !== undefined}
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

interface Ways {
  /** Opens the person's mandate; `undefined` if there is none to read. */
  readonly onMandate: (() => void) | undefined;
  onPlace(place: Place): void;
}

/** The person's place in the conversation: whom it talks with, which article is open, and what it is about to say. */
interface Talk {
  readonly party: PartyIndex;
  /** True if the person has turned to that conversation. */
  readonly isChosen: boolean;
  readonly open: IssueIndex | undefined;
  readonly speech: Speech | undefined;
  choose(party: PartyIndex): void;
  openRow(issue: IssueIndex | undefined): void;
  /** Opens an article and brings keyboard focus to its row. */
  goToRow(issue: IssueIndex | undefined): void;
  /** Stays with the one that the draft has been sent to, and closes the article. */
  sent(to: PartyIndex): void;
  /** Shows what the person is about to say to everybody, or to the one that it talks with. */
  speak(speech: Speech | undefined): void;
  /** Says at once what an article has ready for one delegation; what everybody hears is shown first. */
  speakFromRow(speech: Speech): void;
}

/** Keeps where the person is between the conversation and the draft. */
function useTalk(
  model: TableModel,
  commands: SpeechCommands & Pick<DraftCommands, 'follow'>,
  { onMandate, onPlace }: Ways,
): Talk {
  const { party, chooseParty, isChosen, stayWith } = useConversation(model);
  const [open, setOpen] = useOpenRow(model);
  const [speech, setSpeech] = useState<Speech>();
  const speak = useSteady((next: Speech | undefined): void => {
    setSpeech(next);
    if (next !== undefined && 'to' in next) chooseParty(next.to);
    onPlace('talk');
  });
  const choose = useSteady((next: PartyIndex): void => {
    const isOwn = next === model.you && model.ballot === undefined && model.opening === undefined;
    if (isOwn) onMandate?.();
    else {
      setSpeech(undefined);
      chooseParty(next);
      if (model.draft.clauses.length > 0) commands.follow(next);
    }
  });
  const openRow = useSteady((issue: IssueIndex | undefined): void => {
    setOpen(issue);
    if (issue !== undefined) onPlace('draft');
  });
  const goToRow = useFocusOnRow(openRow);
  const sent = useSteady((to: PartyIndex): void => {
    stayWith(to);
    setOpen(undefined);
  });
  const speakFromRow = useSteady((next: Speech): void => {
    speak(next.type === 'declare' ? next : undefined);
    if ('to' in next) chooseParty(next.to);
    if (next.type !== 'declare') commands.say(next);
  });
  return { party, isChosen, open, speech, choose, openRow, goToRow, sent, speak, speakFromRow };
}

/** Opens an article by `openRow`, and moves focus to its row once the page shows it. */
function useFocusOnRow(openRow: Talk['openRow']): Talk['goToRow'] {
  const wanted = useRef<IssueIndex>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(`row-${wanted.current}`)?.focus();
    wanted.current = undefined;
  });
  return useSteady((issue: IssueIndex | undefined): void => {
    wanted.current = issue;
    openRow(issue);
  });
}

/** The article that is open, and the way to another. A paper that must be answered closes the one that was open before. */
function useOpenRow(
  model: TalksPaperModel,
): readonly [IssueIndex | undefined, (issue: IssueIndex | undefined) => void] {
  const paper = model.asked === 'talk' ? undefined : paperOf(model)?.key;
  const [opened, setOpened] = useState<{ readonly at: string | undefined; readonly issue: IssueIndex | undefined }>();
  const isClosed = paper !== undefined && opened?.at !== paper;
  return [isClosed ? undefined : opened?.issue, (issue) => setOpened({ at: paper, issue })];
}

/**
 * The delegation whose conversation is shown, and the ways to another. A new paper brings its own to the front; until the
 * next one comes, the person chooses. It stays with the one that it has written to while only a price waits elsewhere.
 */
function useConversation(model: TalksPaperModel) {
  const paper = paperOf(model);
  const [chosen, choose] = useState<{ readonly at: string | undefined; readonly party: PartyIndex }>();
  const written = useRef<PartyIndex>(undefined);
  const first = model.delegations.find(({ you }) => !you)?.party ?? model.you;
  const shown = useRef<PartyIndex>(first);
  const isChosen = chosen !== undefined && chosen.at === paper?.key;
  const before = useRef<string>(undefined);
  if (paper !== undefined && paper.canWait !== true && paper.key !== before.current) written.current = undefined;
  before.current = paper?.key;
  const brought = paper?.canWait === true ? (written.current ?? paper.party) : paper?.party;
  const party = isChosen ? chosen.party : (brought ?? written.current ?? shown.current);
  if (party !== model.you) shown.current = party;
  const chooseParty = (next: PartyIndex): void => choose({ at: paper?.key, party: next });
  const stayWith = (to: PartyIndex): void => {
    written.current = to;
    choose(undefined);
  };
  return { party, chooseParty, isChosen, stayWith };
}
