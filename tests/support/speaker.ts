import { ENGLISH } from '#messages/en/english.ts';
import { messages } from '#messages/en/messages.ts';
import { formatMessage } from '#messages/format-message.ts';
import { formatsOf } from '#messages/formats.ts';
import { tableFunctions } from '#messages/functions/functions-of.ts';
import { speakerWith } from '#messages/speaker.ts';
import { FOUR } from '../panels/parties.ts';
import { compileTold } from './compile-told.ts';
import { smallScenario } from './scenarios.ts';

/** A game with the delegations of the panels' tests. */
const SMALL = compileTold(smallScenario());
const [first] = SMALL.scenario.parties;
const named = {
  ...SMALL,
  scenario: {
    ...SMALL.scenario,
    parties: FOUR.map(({ name }) => ({ ...(first as NonNullable<typeof first>), name, fullName: name })),
  },
};

const functions = tableFunctions({ language: ENGLISH, formats: formatsOf(ENGLISH), named, to: undefined });

/** Says in English whatever the page may say. */
export const SPEAKER = speakerWith(ENGLISH, messages, (text) => formatMessage(ENGLISH.tag, text, functions));
