import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import type { Session } from '#session/running/session.ts';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import type { Speech } from '#session/speech.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { Button } from '../parts/button.tsx';
import { DialogHost } from '../parts/dialog-host.tsx';
import { Icon } from '../parts/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useMedia } from '../parts/use-media.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { BAR_KEYS } from '../table/frame/bar-model.ts';
import { FirstDawn } from '../table/frame/first-dawn.tsx';
import { MorePanel } from '../table/frame/more-panel.tsx';
import { StagePanel } from '../table/frame/stage-panel.tsx';
import { TableBar } from '../table/frame/table-bar.tsx';
import { TableDialog, type TableDialogKind } from '../table/frame/table-dialog.tsx';
import { useAnnouncement } from '../table/frame/use-announcement.ts';
import type { OpenTool } from '../table/offer/action-bar.tsx';
import { useLanding } from '../table/offer/landing.ts';
import { Suggestion } from '../table/offer/suggestion.tsx';
import { useFocusHome } from '../table/parts/use-focus-home.ts';
import { yourMark } from '../table/parts/your-mark.ts';
import { MorningStrip } from '../table/record/morning-strip.tsx';
import { SayForm } from '../table/say/say-form.tsx';
import { useSpeechForm } from '../table/say/use-speech-form.ts';
import { choiceOfSpeech } from '#session/table/say/speech-choices.ts';
import { usePick } from '../use-pick.ts';
import { useSteady } from '../use-steady.ts';
import { useStore } from '../use-store.ts';
import { Badges } from './badges.tsx';
import { Conversation } from './conversation.tsx';
import { DraftPage } from './draft-page.tsx';
import { Foot } from './foot.tsx';
import { useConversation } from './use-conversation.ts';

export interface TalksScreenProps {
  readonly session: Session;
  /** The host element of the painted stage, told how to turn to an article; undefined with the stage off. */
  readonly stage: ((showArticle: (issue: number) => void) => ComponentChildren) | undefined;
  readonly mandate?: ChairModel | undefined;
  /** News about this game itself, across the table. */
  readonly notice?: ComponentChildren;
  onLeave(): void;
}

/** One column, with one place at a time. */
const NARROW = '(max-width: 63.99875em)';

/** The places of a narrow page. */
type Place = 'talk' | 'draft' | 'map' | 'more';

/** The table as a conversation: threads on the left, the draft on the right, the map behind both. */
export function TalksScreen(props: TalksScreenProps) {
  return (
    <DialogHost>
      <Talks {...props} />
    </DialogHost>
  );
}

function Talks({ session, stage, mandate, notice, onLeave }: TalksScreenProps) {
  const { say } = useSpeaker();
  const model = useStore(session.store, (state) => state.table);
  const narrow = useMedia(NARROW);
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusHome(root, 'desk');
  const [place, setPlace] = useState<Place>('talk');
  const [dialog, setDialog] = useState<TableDialogKind>();
  const [begun, setBegun] = useState(false);
  const isDawn = model.dawn !== undefined && !begun;
  const you = yourMark(model.delegations);
  const toPlace = useSteady((next: Place): void => setPlace((now) => (now === next && next === 'map' ? 'talk' : next)));
  useMapKey(() => toPlace('map'));
  const bar = { model: usePick(model, BAR_KEYS), mandate, onShow: useSteady(setDialog), onLeave: useSteady(onLeave) };
  const showArticle = useRef<(issue: number) => void>(() => {});
  const painted = useMemo(() => stage?.((issue) => showArticle.current(issue)), [stage]);
  return (
    <div class="table-screen talks-screen" ref={root} data-place={place}>
      <TableBar {...bar} narrow={narrow} way={<MapButton isShown={place === 'map'} onToggle={() => toPlace('map')} />} />
      <LiveRegion message={useAnnouncement(isDawn ? model : { ...model, dawn: undefined })} />
      {notice}
      <main class="talks" data-dawn={isDawn}>
        <h1 class="vh">{say('notice.table')}</h1>
        <StagePanel delegations={model.delegations} description={model.stageDescription} stage={painted} />
        {isDawn && model.dawn ? (
          <FirstDawn
            dawn={model.dawn}
            you={you}
            onBegin={() => {
              setBegun(true);
              focus.request('desk');
            }}
          />
        ) : (
          <Work
            {...{ session, model }}
            isMandateRead={mandate !== undefined}
            onMandate={() => setDialog('mandate')}
            onPlace={toPlace}
            onArticle={(show) => {
              showArticle.current = show;
            }}
          />
        )}
        {narrow && <MorePanel {...bar} />}
      </main>
      {narrow && <Places current={place} onChoose={toPlace} />}
      {dialog && (
        <TableDialog shown={dialog} model={bar.model} mandate={mandate} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}

/** M shows the map, and hides it again. */
function useMapKey(toggle: () => void): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      const isTyping = target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
      if (key.toLowerCase() === 'm' && !ctrlKey && !altKey && !metaKey && !isTyping) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

interface WorkProps {
  readonly session: Session;
  readonly model: TableModel;
  readonly isMandateRead: boolean;
  onMandate(): void;
  onPlace(place: Place): void;
  /** Is told how to turn to an article. */
  onArticle(show: (issue: number) => void): void;
}

/** The conversation, the draft and the foot, over the map. */
function Work({ session, model, isMandateRead, onMandate, onPlace, onArticle }: WorkProps) {
  const moves = useStore(session.store, (state) => state.moment);
  const landing = useLanding(model, session.hints, moves);
  const [party, chooseParty] = useConversation(model);
  const [open, setOpen] = useState<IssueIndex>();
  const [speech, setSpeech] = useState<Speech>();
  const [tool, onTool] = useState<OpenTool>();
  const form = useSpeechForm(usePick(model, SPEECH_KEYS));
  const you = yourMark(model.delegations);
  const openRow = (issue: IssueIndex | undefined): void => {
    setOpen(issue);
    if (issue !== undefined) onPlace('draft');
  };
  onArticle(openRow);
  const choose = (next: PartyIndex): void => {
    if (next === you.party && model.ballot === undefined && model.opening === undefined) {
      if (isMandateRead) onMandate();
      return;
    }
    setSpeech(undefined);
    chooseParty(next);
  };
  /** Shown first, as it cannot be taken back; what is said to one alone from an article is said at once. */
  const speak = (next: Speech | undefined): void => {
    setSpeech(next);
    if (next !== undefined && 'to' in next) chooseParty(next.to);
    onPlace('talk');
  };
  const speakFromRow = (next: Speech): void => {
    if (next.type === 'declare') return speak(next);
    speak(undefined);
    if ('to' in next) chooseParty(next.to);
    session.say(next);
  };
  const { hints, asked } = model;
  const acted = (act: () => void): void => {
    onTool(undefined);
    setSpeech(undefined);
    act();
  };
  return (
    <>
      <div class="talks-left" data-covers-stage>
        <Badges badges={model.badges} chosen={party} onChoose={choose} />
        <Conversation
          {...{ model, you, party, speech, landing }}
          commands={session}
          onSpeak={speak}
          onOpen={openRow}
          onSend={() => setOpen(undefined)}
        />
      </div>
      <DraftPage
        tracks={model.tracks}
        open={open}
        you={you.party}
        delegations={model.delegations}
        clauses={model.draft.clauses}
        sayable={model.speech.sayable}
        canTalk={asked === 'talk'}
        talkingTo={party}
        commands={session}
        onOpen={openRow}
        onSpeak={speakFromRow}
      />
      <Foot
        {...{ model, tool, onTool }}
        morning={<MorningStrip model={model} />}
        advice={
          hints === 'off' || asked === 'wait' || asked === 'ended' ? undefined : (
            <Suggestion
              key={moves}
              book={session.hints}
              onTakeUp={(draft) => acted(() => session.takeUp(draft))}
              onFillIn={(suggested) => {
                form.reset(choiceOfSpeech(suggested, model));
                onTool('say');
              }}
            />
          )
        }
        say={
          <SayForm
            table={{ delegations: model.delegations, speech: model.speech }}
            form={form}
            commands={session}
            onSay={() => onTool(undefined)}
          />
        }
        onAct={(key) => acted(() => session.act(key))}
      />
    </>
  );
}

const SPEECH_KEYS = ['delegations', 'speech'] as const satisfies readonly (keyof TableModel)[];

const PLACES = [
  { place: 'talk', icon: 'message-2' },
  { place: 'draft', icon: 'file-text' },
  { place: 'map', icon: 'map' },
  { place: 'more', icon: 'dots' },
] as const;

/** Shows the map, which lies behind the papers, and hides it again. */
function MapButton({ isShown, onToggle }: { readonly isShown: boolean; onToggle(): void }) {
  const { say } = useSpeaker();
  return (
    <Button kind="quiet" icon="map" class="bar-button" aria-pressed={isShown} onClick={onToggle}>
      <span class="bar-word">{say('talks.map')}</span>
    </Button>
  );
}

/** The places of a narrow page, one at a time. */
function Places({ current, onChoose }: { readonly current: Place; onChoose(place: Place): void }) {
  const { say } = useSpeaker();
  return (
    <nav class="talks-places" aria-label={say('table.tabs')}>
      {PLACES.map(({ place, icon }) => (
        <button
          key={place}
          type="button"
          data-to={place}
          aria-current={place === current ? 'true' : undefined}
          onClick={() => onChoose(place)}
        >
          <Icon name={icon} size={20} /> <span>{say(`talks.to-${place}`)}</span>
        </button>
      ))}
    </nav>
  );
}
