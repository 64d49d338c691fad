import { WhatStands } from '#panels/ending/what-stands.tsx';
import { IntroductionNote } from '#panels/table/introductions/introduction-note.tsx';
import type { Landing } from '#panels/table/offer/landing.ts';
import { Conversation } from '#panels/talks/conversation.tsx';
import { DraftPage } from '#panels/talks/draft-page.tsx';
import { RefusalForm } from '#panels/talks/refusal.tsx';
import { INTRODUCTION_IDS } from '#session/introductions/introduction-ids.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { Speech } from '#session/speech.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { ThreadEntry } from '#session/table/talks/thread-model.ts';
import { endingWith } from '../../tests/panels/ending/ending-fixture.ts';
import { LANDING } from '../../tests/panels/table/offer/receptions.ts';
import { COALITION, RUSSIA, UKRAINE, US } from '../../tests/panels/table/parties.ts';
import { recordingSession } from '../../tests/panels/table/recording-session.ts';
import { BARE_DESK, worth } from '../../tests/panels/table/table-fixture.ts';
import {
  BALLOT,
  COUNTERING,
  DRAFTING,
  LETTER,
  LETTER_ENTRY,
  LETTER_WAITS,
  MEETING_SIGNED,
  threadsWith,
  WAITING,
} from '../../tests/panels/table/table-states.ts';
import { Controls } from './controls.tsx';
import { Foundations } from './foundations.tsx';
import { Moments } from './moments.tsx';
import { Reactions } from './reactions.tsx';
import { Group, Specimen } from './specimen.tsx';
import { TableParts } from './table-parts.tsx';

/** All parts of the gallery. */
export function Parts() {
  return (
    <>
      <Foundations />
      <Controls />
      <TableParts />
      <Texts />
      <Letters />
      <Reactions />
      <Notes />
      <Moments />
    </>
  );
}

const nothing = (): void => undefined;

/** Notes on what is new at the table, each shown once. */
function Notes() {
  return (
    <Group heading="Notes">
      {INTRODUCTION_IDS.map((id) => (
        <Specimen key={id} name={id} on="desk">
          <IntroductionNote id={id} onClose={nothing} />
        </Specimen>
      ))}
    </Group>
  );
}

const session = recordingSession(BARE_DESK);

const DRAFTS: readonly (readonly [name: string, model: TableModel, open?: number | undefined])[] = [
  ['Nothing is signed yet', BARE_DESK],
  ['A letter lies over it', LETTER_WAITS],
  ['An article is open', BARE_DESK, 0],
  ['A part is signed, the other one is open', MEETING_SIGNED],
];

/** The whole text: the draft at the table, and as it is left. */
function Texts() {
  return (
    <Group heading="The draft">
      {DRAFTS.map(([name, { tracks, letter, delegations, speech }, open]) => (
        <Specimen key={name} name={name}>
          <DraftPage
            {...{ tracks, letter, open, delegations }}
            you={UKRAINE.party}
            clauses={[]}
            sayable={speech.sayable}
            asked="talk"
            talkingTo={US.party}
            commands={session}
            canDraft={() => true}
            onDraft={nothing}
            onOpen={nothing}
            onSpeak={nothing}
          />
        </Specimen>
      ))}
      {[true, false].map((isSigned) => (
        <Specimen key={String(isSigned)} name={isSigned ? 'What stands, signed' : 'What stands, unsigned'} on="paper">
          <div style={{ width: '100%' }}>
            <WhatStands tracks={endingWith(isSigned).tracks} />
          </div>
        </Specimen>
      ))}
    </Group>
  );
}

const OFF: Landing = { state: 'off', receptions: [], toggle: nothing };

const OWN: ThreadEntry = {
  ...{ key: 30, by: 'you', heading: undefined, when: 'Thursday', words: 'We propose “Geneva” on the venue.' },
  isNew: false,
};
const REFUSED: ThreadEntry = {
  ...LETTER_ENTRY,
  heading: 'Washington refuses',
  words: 'We cannot meet in Geneva. Write “Istanbul” there, and we can talk.',
};
const NEWS: ThreadEntry = {
  ...{ key: 29, by: 'news', heading: undefined, when: 'Wednesday', words: 'Washington has tabled “Istanbul”.' },
  isNew: false,
};
const QUESTION: Speech = { type: 'ask', what: 'matters', to: US.party, issue: 0 };
const ASKED = 'How much does the venue matter to you?';

/** A letter that would be better than no deal. */
const ACCEPTABLE = { ...LETTER, worth: worth(20, 13.7, 30) };

interface Papers {
  readonly model: TableModel;
  /** The delegation that the person talks with. */
  readonly party?: PartyMark;
  readonly speech?: Speech;
  readonly landing?: Landing;
}

const CONVERSATIONS: readonly (readonly [name: string, papers: Papers])[] = [
  ['Nothing has been said', { model: BARE_DESK }],
  ['News, what the person said, and a letter', { model: talkOf([NEWS, OWN, LETTER_ENTRY]) }],
  ['Earlier lines are folded', { model: talkOf([OWN, LETTER_ENTRY, { ...OWN, key: 33 }, { ...REFUSED, key: 34 }]) }],
  ['A letter that crosses a red line', { model: LETTER_WAITS }],
  ['A letter that is better than no deal', { model: { ...LETTER_WAITS, letter: ACCEPTABLE } }],
  [
    'A counter, which cannot be changed',
    { model: { ...LETTER_WAITS, letter: { ...ACCEPTABLE, unchangeable: 'A counter cannot be countered.' } } },
  ],
  ['A counter that goes back', { model: { ...LETTER_WAITS, asked: 'talk', letter: { ...ACCEPTABLE, returns: true } } }],
  ['Another delegation waits', { model: LETTER_WAITS, party: RUSSIA }],
  ['A refusal, with its price', { model: refusing() }],
  ['A question that waits', { model: questioning(), party: COALITION }],
  ['About to ask', { model: BARE_DESK, speech: QUESTION }],
  ['The others are talking', { model: WAITING }],
  ['A vote below the walk-away', { model: BALLOT, party: UKRAINE }],
];

const OFFERS: readonly (readonly [name: string, papers: Papers])[] = [
  ['An offer, undo at hand', { model: { ...DRAFTING, draft: { ...DRAFTING.draft, canUndo: true } } }],
  ['The carrier is asked to be exact', { model: { ...DRAFTING, draft: { ...DRAFTING.draft, exact: true } } }],
  ['How it may be taken, folded', { model: DRAFTING, landing: { ...OFF, state: 'folded' } }],
  ['How it may be taken', { model: DRAFTING, landing: { ...OFF, state: 'found', receptions: LANDING } }],
  ['A counter', { model: COUNTERING }],
];

function talkOf(entries: readonly ThreadEntry[]): TableModel {
  return { ...BARE_DESK, threads: threadsWith(US.party, entries) };
}

function refusing(): TableModel {
  const again = { draft: LETTER.asOffer, unsendable: undefined, isForTomorrow: false };
  const price = { ...again, words: 'We agree to your condition: “Istanbul” on the venue.', worth: worth(20, 13.7, 30) };
  const question = { words: ASKED, speech: QUESTION };
  return { ...talkOf([OWN, REFUSED]), ready: [{ party: US.party, offer: LETTER.offer, price, again, question }] };
}

function questioning(): TableModel {
  const replies = [
    { says: 'yes', label: 'Yes.' },
    { says: 'evade', label: 'We would rather not say.' },
  ] as const;
  const question = { question: 2, from: COALITION, heading: 'The Coalition asks', words: ASKED, replies };
  const entry = { ...LETTER_ENTRY, heading: question.heading, words: ASKED };
  return { ...BARE_DESK, asked: 'reply', question, threads: threadsWith(COALITION.party, [entry]) };
}

/** Texts at the table: conversations in all their states, a refusal, and unfinished letters. */
function Letters() {
  return (
    <>
      <Group heading="Conversations">{CONVERSATIONS.map(conversation)}</Group>
      <Group heading="Refusals">
        {LETTER.clauses.map(({ issue, title }) => (
          <Specimen key={issue} name={`Because of: ${title}`} on="desk">
            <RefusalForm clauses={LETTER.clauses} disputed={issue} onRefuse={nothing} onBack={nothing} />
          </Specimen>
        ))}
      </Group>
      <Group heading="Letters in the making">{OFFERS.map(conversation)}</Group>
    </>
  );
}

function conversation([name, { model, party = US, speech, landing = OFF }]: readonly [string, Papers]) {
  return (
    <Specimen key={name} name={name} on="desk">
      <Conversation
        {...{ model, speech, landing }}
        you={UKRAINE}
        party={party.party}
        isChosen
        commands={session}
        onSpeak={nothing}
        onChoose={nothing}
        onCompare={nothing}
        onOpen={nothing}
        onSend={nothing}
      />
    </Specimen>
  );
}
