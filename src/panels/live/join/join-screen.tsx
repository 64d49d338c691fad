/** Entry of a pupil to a live class: the code, a name, a seat. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { JoinTrouble } from '#session/live/join-trouble.ts';
import { type LobbyModel, type LobbySeat, seatAt } from '#session/live/lobby-model.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Mark } from '../../parts/mark.tsx';
import { PaperSheet } from '../../parts/paper-sheet.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Wordmark } from '../../parts/wordmark.tsx';
import { RulesButton } from '../../rules/rules-button.tsx';
import { SettingsButton } from '../../settings/settings-button.tsx';
import { ChairPicker, type ChosenChair } from './chair-picker.tsx';
import { CodeField } from './code-field.tsx';
import { NameField, type NameFieldProps } from './name-field.tsx';
import { type SeatHere, SeatsHere, type SeatsHereProps } from './seats-here.tsx';
import { TroubleNote } from './trouble-note.tsx';

export interface JoinScreenProps extends NameFieldProps, SeatsHereProps {
  /** Content of the boxes of the code. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Absent until a class is found. */
  readonly lobby: LobbyModel | undefined;
  /** The seat of this device in the class of the code: the way on leads to it, unless somebody else has the device now. */
  readonly own: SeatHere | undefined;
  readonly onSomebodyElse: () => void;
  /** True if the device has had a seat in the class, so that the next pupil on it is seated at another table. */
  readonly isElsewhere: boolean;
  readonly isLooking: boolean;
  readonly trouble: JoinTrouble | undefined;
  readonly chosen: ChosenChair | undefined;
  readonly onChoose: (chair: ChosenChair) => void;
  readonly shares: boolean;
  readonly onShare: (shares: boolean) => void;
  readonly isSitting: boolean;
  readonly onSit: () => void;
  readonly onReload: () => void;
  readonly onHome: () => void;
}

/** Three steps in one column, and one button. */
export function JoinScreen(props: JoinScreenProps) {
  const { lobby, own, isSitting, onSit, onHome, seats, onSeat, onForget } = props;
  const { say } = useSpeaker();
  return (
    <div class="join">
      <header class="top-bar">
        <Wordmark onHome={onHome} />
        <div class="top-bar-rest row wrap push">
          <RulesButton />
          <SettingsButton />
        </div>
      </header>
      <main class="join-main stack gap3">
        <h1>{say('live-pupil.join')}</h1>
        <SeatsHere {...{ seats, onSeat, onForget }} own={own?.classId} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (own !== undefined) onSeat(own.classId);
            else if (!isSitting && whyNot(props) === undefined) onSit();
          }}
        >
          <CodeStep {...props} />
          {own === undefined ? (
            <>
              {lobby !== undefined && <NameStep {...props} />}
              {lobby !== undefined && <SeatStep {...props} lobby={lobby} />}
              <SitDown {...props} />
            </>
          ) : (
            <OwnSeat onSomebodyElse={props.onSomebodyElse} />
          )}
        </form>
      </main>
    </div>
  );
}

/** Says that the device has a seat in this class: the way back to it stands above, where it stood before. */
function OwnSeat({ onSomebodyElse }: Pick<JoinScreenProps, 'onSomebodyElse'>) {
  const { say } = useSpeaker();
  return (
    <div class="join-sit stack">
      <p role="status">{say('live-pupil.has-seat')}</p>
      <Button kind="quiet" onClick={onSomebodyElse}>
        {say('live-pupil.somebody-else')}
      </Button>
    </div>
  );
}

interface StepProps {
  readonly number: number;
  readonly id?: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Step({ number, id, heading, children }: StepProps) {
  return (
    <section class="join-step">
      <h2 id={id}>
        <span class="join-number" aria-hidden="true">
          {number}
        </span>
        {heading}
      </h2>
      <div class="stack mt2 column">{children}</div>
    </section>
  );
}

function CodeStep({ typed, onType, lobby, isLooking, trouble, onReload }: JoinScreenProps) {
  const { say } = useSpeaker();
  const id = useId();
  const code = `${typed.slice(0, 4)} ${typed.slice(4)}`;
  return (
    <Step number={1} id={`${id}-code`} heading={say('live-pupil.code')}>
      <CodeField
        labelledBy={`${id}-code`}
        describedBy={`${id}-about`}
        isWrong={trouble === 'no-such-code'}
        {...{ typed, onType }}
      />
      <p id={`${id}-about`} class="join-note small muted" role="status">
        {lobby !== undefined && <Icon name="check" size={18} />}
        <span>{lobby?.title ?? say(isLooking ? 'live-pupil.looking' : 'live-pupil.code-about')}</span>
      </p>
      <TroubleNote {...{ trouble, code, onReload }} />
    </Step>
  );
}

function NameStep({ names, nickname, onName, onAnother }: JoinScreenProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <Step number={2} id={id} heading={say('live-pupil.your-name')}>
      <NameField labelledBy={id} {...{ names, nickname, onName, onAnother }} />
      <p class="join-note small muted">{say('live-pupil.name-about')}</p>
    </Step>
  );
}

function SeatStep({
  lobby,
  chosen,
  onChoose,
  shares,
  onShare,
  isElsewhere,
}: JoinScreenProps & { readonly lobby: LobbyModel }) {
  const { say } = useSpeaker();
  const seat = seatOf(lobby, chosen);
  const picks = lobby.seating === 'they-choose' && lobby.card === undefined;
  return (
    <Step number={3} heading={say('live-pupil.your-seat')}>
      {picks && <ChairPicker tables={lobby.tables} {...{ chosen, onChoose, shares, onShare }} />}
      {seat !== undefined && <SeatCard seat={seat} />}
      {!picks && seat === undefined && (
        <p class="join-note small muted">
          {say(lobby.seating === 'by-card' ? 'live-pupil.by-card' : 'live-pupil.by-chance')}
        </p>
      )}
      {isElsewhere && <p class="join-note small muted">{say('live-pupil.at-another-table')}</p>}
    </Step>
  );
}

function SitDown(props: JoinScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="join-sit stack">
      <Button
        kind="primary"
        type="submit"
        disabledReason={whyNot(props) && say(`live-pupil.${whyNot(props) ?? 'sit'}`)}
      >
        {say(props.isSitting ? 'live-pupil.sitting' : 'live-pupil.sit')}
      </Button>
      <p class="join-note small muted">{say('live-pupil.not-to-agree')}</p>
    </div>
  );
}

/** Returns the reason why the pupil cannot sit down yet; `undefined` if there is none. */
function whyNot({ lobby, chosen }: JoinScreenProps): 'code-first' | 'choose-first' | 'card-first' | undefined {
  if (lobby === undefined) return 'code-first';
  if (lobby.card !== undefined || lobby.seating === 'by-chance') return undefined;
  if (lobby.seating === 'by-card') return 'card-first';
  return chosen === undefined ? 'choose-first' : undefined;
}

function seatOf(lobby: LobbyModel, chosen: ChosenChair | undefined): LobbySeat | undefined {
  if (lobby.card !== undefined) return lobby.card;
  if (lobby.seating !== 'they-choose' || chosen === undefined) return undefined;
  return seatAt(lobby.tables, chosen.table, chosen.party);
}

/** The chair that somebody is about to take: whom it speaks for, at which table, and who else sits there. */
function SeatCard({ seat }: { readonly seat: LobbySeat }) {
  const { say } = useSpeaker();
  return (
    <PaperSheet as="div" class="seat-card centred grid">
      <Mark party={seat.party} size={48} decorative />
      <div class="seat-card-head">
        <p class="label paper-faint">{seat.table}</p>
        <p class="seat-card-party">{seat.party.name}</p>
      </div>
      <p class="reading">{seat.summary}</p>
      {seat.who.length > 0 && <p class="small">{say('live-pupil.chair-shared', { who: seat.who })}</p>}
      <ul class="seat-card-others cluster small pad-top3 gap-2-4">
        {seat.others.map(({ party, who }) => (
          <li class="row" key={party.party}>
            <Mark party={party} size={24} dashed={who.length === 0} />
            <span>{who.length === 0 ? say('live-pupil.negotiator') : say('live-pupil.chair-at-table', { who })}</span>
          </li>
        ))}
      </ul>
    </PaperSheet>
  );
}
