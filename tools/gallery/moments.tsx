import { OwnMove } from '#panels/ending/own-move.tsx';
import '#panels/ending/own-move.css';
import { OwnResult, OwnVerdict } from '#panels/ending/own-verdict.tsx';
import { VerdictSeal } from '#panels/ending/verdict-seal.tsx';
import { DateScene } from '#panels/table/frame/date-scene.tsx';
import { DuskScene } from '#panels/table/frame/dusk-scene.tsx';
import { FirstDawn } from '#panels/table/frame/first-dawn.tsx';
import { LeavingScene } from '#panels/table/frame/leaving-scene.tsx';
import { MorningScene } from '#panels/table/frame/morning-scene.tsx';
import { VoteScene } from '#panels/table/frame/vote-scene.tsx';
import { Coach } from '#panels/table/tutorial/coach.tsx';
import type { DateMoment, DuskMoment, LeavingMoment, MorningMoment, VoteMoment } from '#session/table/frame/moment.ts';
import { endingWith } from '../../tests/panels/ending/ending-fixture.ts';
import { DAWN } from '../../tests/panels/table/frame/dawn.ts';
import { SIGNED } from '../../tests/panels/table/frame/vote-signed.ts';
import { RUSSIA, UKRAINE } from '../../tests/panels/table/parties.ts';
import { READ } from '../../tests/panels/table/tutorial/step-read.ts';
import { Group, Specimen } from './specimen.tsx';

const REFUSED: VoteMoment = {
  ...SIGNED,
  key: SIGNED.key + 1,
  signed: false,
  status: 'Not signed: Moscow voted no.',
  ballots: SIGNED.ballots.map((ballot, place) =>
    place === 2 ? { ...ballot, yes: false, over: ['1 Place'], reasons: ['We do not meet there.'] } : ballot,
  ),
  changes: [],
  forYou: [],
  next: [],
};

const LEFT: LeavingMoment = {
  ...{ key: 50, kind: 'left', said: '', tells: [], who: RUSSIA, falls: ['The meeting', 'The settlement'] },
  hall: { scene: 'left', seats: [], floor: undefined, inBrackets: true },
};
const DUSK: DuskMoment = {
  ...{ key: 51, kind: 'dusk', said: '', tells: [], over: { above: 'Tue Aug', short: '19' } },
  words: ['The talks are over.'],
};
const MORNING: MorningMoment = {
  ...{ key: 52, kind: 'morning', said: '', tells: [], over: DUSK.over, begins: { above: 'Wed Aug', short: '20' } },
  ...{ day: 'Wednesday, 20 August', words: ['7 days are left.'] },
  changes: [
    { key: 'event', at: undefined, about: undefined, words: 'A summit is called off', notes: ['Support falls.'] },
    { key: 'line', at: undefined, about: RUSSIA, words: 'Moscow initials the place.', notes: [] },
  ],
};
const DATE: DateMoment = {
  ...{ key: 53, kind: 'date', said: '', tells: [], over: DUSK.over },
  ahead: [{ ...MORNING.begins, announced: undefined }],
  headline: 'The date for the meeting has passed.',
  status: 'Not agreed: Place.',
  costs: [{ party: RUSSIA, pays: true, words: 'Moscow now gets 2 points less from it.' }],
  possible: ['The meeting can still be signed: 1 day is left.'],
};

const nothing = (): void => undefined;

/** Scenes seen once: the first minute, a step of the tutorial, a vote, a departure, mornings and dusks, the ending. */
export function Moments() {
  return (
    <Group heading="Moments">
      <Specimen name="The first minute">
        <div class="table-panels gallery-moment" data-dawn="true">
          <FirstDawn dawn={DAWN} you={UKRAINE} onBegin={nothing} />
        </div>
      </Specimen>
      {([READ, { ...READ, step: 5, sentence: 'send', region: 'send' }] as const).map((step) => (
        <Specimen key={step.step} name={`The tutorial, step ${step.step}`}>
          <Coach step={step} onAct={nothing} onSkip={nothing} />
        </Specimen>
      ))}
      {[SIGNED, REFUSED].map((moment) => (
        <Specimen key={moment.key} name={moment.signed ? 'A vote that signs' : 'A vote that does not'}>
          <div class="gallery-moment">
            <VoteScene moment={moment} open={moment.ballots.length} />
          </div>
        </Specimen>
      ))}
      <DaysAndLeaving />
      {[true, false].map((signed) => {
        const { kind, verdict, reachMeans } = endingWith(signed);
        return (
          <Specimen key={String(signed)} name={signed ? 'The ending, signed' : 'The ending, not signed'} on="paper">
            <VerdictSeal kind={kind} />
            {verdict && (
              <>
                <OwnVerdict verdict={verdict} party={UKRAINE} move={<OwnMove state={{ is: 'none' }} />} />
                <OwnResult verdict={verdict} party={UKRAINE} reachMeans={reachMeans} />
              </>
            )}
          </Specimen>
        );
      })}
    </Group>
  );
}

function DaysAndLeaving() {
  return (
    <>
      <Specimen name="Somebody leaves">
        <div class="gallery-moment">
          <LeavingScene moment={LEFT} />
        </div>
      </Specimen>
      <Specimen name="A morning">
        <div class="gallery-moment">
          <MorningScene moment={MORNING} />
        </div>
      </Specimen>
      <Specimen name="A date that passes">
        <div class="gallery-moment gallery-dusk">
          <DateScene moment={DATE} />
        </div>
      </Specimen>
      <Specimen name="The last dusk">
        <div class="gallery-moment gallery-dusk">
          <DuskScene moment={DUSK} />
        </div>
      </Specimen>
    </>
  );
}
