import { Calendar } from '#panels/table/frame/calendar.tsx';
import { PhaseLine } from '#panels/table/frame/phase-line.tsx';
import { DispatchList, VoteResult } from '#panels/table/record/dispatch-list.tsx';
import { Badges } from '#panels/talks/badges.tsx';
import { DraftRow } from '#panels/talks/draft-row.tsx';
import { Foot } from '#panels/talks/foot.tsx';
import { OpenRow } from '#panels/talks/open-row.tsx';
import type { PartyMark } from '#session/party-mark.ts';
import type { DraftClause } from '#session/table/offer/draft-model.ts';
import type { BadgeModel } from '#session/table/talks/badges.ts';
import type { ArticleModel } from '#session/table/text/article-model.ts';
import type { TrackModel } from '#session/table/text/track-model.ts';
import { FORMAT, VENUE } from '../../tests/panels/table/articles.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../../tests/panels/table/parties.ts';
import { recordingSession } from '../../tests/panels/table/recording-session.ts';
import { BARE_DESK, NEWS } from '../../tests/panels/table/table-fixture.ts';
import {
  BALLOT,
  DRAFTING,
  LETTER_ENTRY,
  LETTER_WAITS,
  threadsWith,
  WAITING,
} from '../../tests/panels/table/table-states.ts';
import { SPEAKER } from '../../tests/support/speaker.ts';
import { Group, Specimen } from './specimen.tsx';

const session = recordingSession(BARE_DESK);
const nothing = (): void => undefined;
const [MEETING] = BARE_DESK.tracks as readonly [TrackModel, ...TrackModel[]];

const plain = VENUE.options.map((one) => ({ ...one, inText: undefined, pencilled: false, initials: [] }));
const vague = {
  option: 2,
  or: 4,
  labels: ['Geneva', 'Istanbul'],
  wordings: ['Geneva', 'Istanbul'],
  initials: [US],
  canInitial: false,
} as const;

/** Geneva, as the person has pencilled it into an offer. */
const [pencilled] = DRAFTING.draft.clauses;

/** An article of which only the cells of these delegations are filled, each in the same way. */
function standing(
  article: ArticleModel,
  how: 'accepted' | 'asked' | 'pencilled' | 'wish',
  label: string,
  parties: readonly PartyMark[],
): ArticleModel {
  const cells = article.cells.map((cell) =>
    parties.some(({ party }) => party === cell.party)
      ? { ...cell, how, label, words: `${cell.name}:` }
      : { ...cell, how: 'unknown' as const, label: undefined, words: `${cell.name}: position unknown.` },
  );
  return { ...article, cells };
}

const EMPTY: ArticleModel = { ...VENUE, state: 'unsettled', options: plain, initials: [], canInitial: [] };
const PENCILLED: ArticleModel = {
  ...standing(VENUE, 'pencilled', 'Geneva', [UKRAINE]),
  options: VENUE.options.map((one) => ({ ...one, pencilled: one.option === pencilled?.option })),
};
const ALL = [US, UKRAINE, RUSSIA, COALITION];
const VAGUE: ArticleModel = { ...VENUE, vague: [{ ...vague, inText: 'current' }], canInitial: [] };
const BY_FOUR: ArticleModel = { ...FORMAT, initials: ALL, canWithdraw: false };

/** The life of a clause. */
const CLAUSES: readonly (readonly [name: string, article: ArticleModel, clause?: DraftClause | undefined])[] = [
  ['Empty: nothing is known of anybody', standing(EMPTY, 'wish', '', [])],
  ['Empty: what each is known to want', standing(EMPTY, 'wish', 'Moscow', [US, RUSSIA])],
  ['Tabled: one wording stands in the text, and may be accepted', VENUE],
  ['Asked for: what each delegation has said stands in brackets', standing(EMPTY, 'asked', 'Geneva', ALL)],
  ['Pencilled into the person’s offer', PENCILLED, pencilled],
  ['Vague wording is tabled', standing(VAGUE, 'accepted', 'Geneva or Istanbul', [US])],
  ['Accepted for now: the brackets go, each has its initial', FORMAT],
  ['Accepted by four', standing(BY_FOUR, 'accepted', 'Two, then three', ALL)],
  ['Agreed among some, ruled out by another', { ...FORMAT, warning: 'Agreed among Kyiv. Moscow has ruled it out.' }],
  [
    'Off the table',
    { ...VENUE, options: VENUE.options.map((one) => ({ ...one, unavailable: 'It is off the table: a strike.' })) },
  ],
];

/** The parts of the table, each with its states, made of the models that its tests use. */
export function TableParts() {
  return (
    <>
      <BadgeParts />
      <ClauseParts />
      <RecordParts />
      <FootParts />
      <DayParts />
    </>
  );
}

/** Delegations of which one has left, one waits for an answer, and each has another mood. */
const MOODS = (['hardly', 'little', 'some', 'much'] as const).map((degree) => ({
  degree,
  word: SPEAKER.say(`talks.mood-${degree}`),
}));
const MOODY: readonly BadgeModel[] = BARE_DESK.badges.map((badge, place) => ({
  ...badge,
  mood: badge.you ? undefined : MOODS[place],
  isGone: badge.party === COALITION.party,
  waiting: badge.party === RUSSIA.party ? 2 : 0,
}));

function BadgeParts() {
  return (
    <Group heading="Delegations above the conversation">
      {(
        [
          ['The first day', BARE_DESK.badges, BARE_DESK.threads],
          ['One has written', BARE_DESK.badges, threadsWith(RUSSIA.party, [LETTER_ENTRY])],
          ['Two letters wait, and one has left', MOODY, BARE_DESK.threads],
        ] as const
      ).map(([name, badges, threads]) => (
        <Specimen key={name} name={name} on="desk">
          <Badges {...{ badges, threads }} chosen={US.party} onChoose={nothing} />
        </Specimen>
      ))}
    </Group>
  );
}

function ClauseParts() {
  return (
    <>
      <Group heading="The life of a clause, at rest">
        {CLAUSES.map(([name, article]) => (
          <Specimen key={name} name={name} on="paper">
            <div class="party-1" style={{ width: '100%' }}>
              <DraftRow {...{ article }} you={UKRAINE.party} isOpen={false} proposed={undefined} onToggle={nothing} />
            </div>
          </Specimen>
        ))}
        <Specimen name="A letter would change it" on="paper">
          <div class="party-1" style={{ width: '100%' }}>
            <DraftRow
              article={PENCILLED}
              you={UKRAINE.party}
              isOpen={false}
              proposed={{ from: US, label: 'Budapest' }}
              onToggle={nothing}
            />
          </div>
        </Specimen>
      </Group>
      <Group heading="The life of a clause, opened">
        {CLAUSES.map(([name, article, clause]) => (
          <Specimen key={name} name={name} on="paper">
            <div class="party-1" style={{ width: '100%' }}>
              <OpenRow
                article={article}
                track={MEETING}
                you={UKRAINE.party}
                delegations={BARE_DESK.delegations}
                clauses={clause === undefined ? [] : [clause]}
                sayable={BARE_DESK.speech.sayable}
                asked="talk"
                talkingTo={US.party}
                commands={session}
                canDraft={() => true}
                onDraft={nothing}
                onSpeak={nothing}
                onClose={nothing}
              />
            </div>
          </Specimen>
        ))}
      </Group>
    </>
  );
}

function RecordParts() {
  return (
    <Group heading="The record">
      <Specimen name="A vote: signed, and refused">
        <VoteResult vote={{ title: 'The meeting', signed: true, ballots: votes([]) }} />
        <VoteResult vote={{ title: 'The meeting', signed: false, ballots: votes(['1 Venue']) }} />
      </Specimen>
      <Specimen name="Dispatches, the rest folded" on="desk">
        <DispatchList dispatches={NEWS.slice(0, 1)} folded={NEWS.slice(1)} />
      </Specimen>
    </Group>
  );
}

function FootParts() {
  return (
    <Group heading="The foot">
      {(
        [
          ['Moves left, tools, a vote, the end of the day', BARE_DESK],
          ['While a letter waits', LETTER_WAITS],
          ['While others talk', WAITING],
          ['With the rarer moves open', BARE_DESK, 'more'],
        ] as const
      ).map(([name, model, tool]) => (
        <Specimen key={name} name={name}>
          <div style={{ width: '100%', paddingTop: tool === undefined ? 0 : '12rem' }}>
            <Foot
              {...{ model, tool }}
              onTool={nothing}
              advice="Washington proposes to Kyiv: Venue: Geneva."
              say={null}
              onAct={nothing}
            />
          </div>
        </Specimen>
      ))}
    </Group>
  );
}

function DayParts() {
  return (
    <Group heading="The day">
      <div class="table-screen-bar top-bar">
        <Calendar calendar={BARE_DESK.calendar} />
        <PhaseLine model={BARE_DESK} />
        <PhaseLine model={BALLOT} />
      </div>
    </Group>
  );
}

function votes(over: readonly string[]) {
  return [US, UKRAINE, RUSSIA].map((party) => ({
    party,
    yes: party !== RUSSIA || over.length === 0,
    over: party === RUSSIA ? over : [],
  }));
}
