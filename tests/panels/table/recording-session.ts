/** A session that plays nothing: it shows the model it is given and keeps a list of what it was told to do. */
import { createStore } from 'zustand/vanilla';
import type { View } from '#engine/views/view.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import type { HintBook } from '#session/hints/hint-book.ts';
import type { MattersModel, ReceptionModel, SuggestionModel } from '#session/hints-model.ts';
import type { Session, SessionState } from '#session/running/session.ts';
import type { TableModel } from '#session/table/table-model.ts';

export interface RecordingSession extends Session {
  readonly commands: readonly (readonly unknown[])[];
  /** Show another model from now on. */
  show(table: TableModel): void;
}

/** What its hints come to. */
interface Hints {
  readonly matters: readonly MattersModel[];
  readonly landing: readonly ReceptionModel[];
  readonly suggestion: SuggestionModel;
}

/** `after` says what the table looks like once a command was given; by default it stays as it is. */
export function recordingSession(
  table: TableModel,
  after: (command: string) => TableModel | undefined = () => undefined,
  hints: Partial<Hints> = {},
): RecordingSession {
  const commands: unknown[][] = [];
  const found: HintBook = {
    *matters() {
      commands.push(['matters']);
      yield;
      return hints.matters ?? [];
    },
    *landing() {
      commands.push(['landing']);
      yield;
      return hints.landing ?? [];
    },
    *suggestion() {
      commands.push(['suggestion']);
      yield;
      return hints.suggestion;
    },
  };
  // The panels read the table only.
  const store = createStore<SessionState>()(() => ({
    table,
    draft: EMPTY_DRAFT,
    view: {} as View,
    ownMoves: [],
    moment: 0,
  }));
  const told =
    (name: string) =>
    (...parameters: unknown[]): void => {
      commands.push([name, ...parameters]);
      const next = after(name);
      if (next) store.setState({ table: next });
    };
  return {
    store,
    commands,
    show: (next) => store.setState({ table: next }),
    pencil: told('pencil'),
    address: told('address'),
    follow: told('follow'),
    clearDraft: told('clearDraft'),
    dropPrepared: told('dropPrepared'),
    undoDraft: told('undoDraft'),
    redoDraft: told('redoDraft'),
    send: told('send'),
    accept: told('accept'),
    refuse: told('refuse'),
    startCounter: told('startCounter'),
    cancelCounter: told('cancelCounter'),
    initial: told('initial'),
    withdraw: told('withdraw'),
    act: told('act'),
    vote: told('vote'),
    say: told('say'),
    whyNotSay: () => undefined,
    inWords: ({ type }) => `Words to ${type}.`,
    stepsOn: () => [],
    secondAnswerOn: () => undefined,
    reply: told('reply'),
    reword: told('reword'),
    askExact: told('askExact'),
    carry: told('carry'),
    blur: told('blur'),
    instruct: told('instruct'),
    putSingleText: told('putSingleText'),
    review: told('review'),
    open: told('open'),
    takeUp: told('takeUp'),
    hints: found,
    retold: () => recordingSession(table, after, hints),
  };
}
