import { at } from '#engine/model/at.ts';
import type { Option } from '#engine/model/scenario/issue.ts';
import { allMessages } from '#messages/en/all-messages.ts';
import { ENGLISH } from '#messages/en/english.ts';
import { formatMessage } from '#messages/format-message.ts';
import { formatsOf } from '#messages/formats.ts';
import { tableFunctions } from '#messages/functions/functions-of.ts';
import { speakerWith } from '#messages/speaker.ts';
import { PARTY_LOOKS } from '#panels/parts/party-shape.tsx';
import { FOUR } from '../panels/parties.ts';
import { MEETING_ARTICLES, SETTLEMENT_ARTICLES } from '../panels/table/articles.ts';
import { compileTold } from './compile-told.ts';
import { smallScenario } from './scenarios.ts';

/** A game with the delegations, the parts and the articles of the panels' tests. */
const SMALL = compileTold(smallScenario());
const { parties, issues, tracks } = SMALL.scenario;
const ARTICLES = [...MEETING_ARTICLES, ...SETTLEMENT_ARTICLES];
const named = {
  ...SMALL,
  common: { ...SMALL.common, issues: ARTICLES.map(() => at(SMALL.common.issues, 0)) },
  scenario: {
    ...SMALL.scenario,
    parties: Array.from({ length: PARTY_LOOKS }, (_, order) => {
      const { name, mark } = FOUR[order] ?? { name: `Delegation ${order + 1}`, mark: 'X' };
      return { ...at(parties, 0), name, mark, fullName: name };
    }),
    tracks: ['The meeting', 'The settlement'].map((title) => ({ ...at(tracks, 0), title })),
    issues: ARTICLES.map(({ title, options }) => ({
      ...at(issues, 0),
      title,
      options: options.reduce<Option[]>((all, { option, label }) => {
        all[option] = { id: String(option), label, points: {} };
        return all;
      }, []),
    })),
  },
};

const functions = tableFunctions({ language: ENGLISH, formats: formatsOf(ENGLISH), named, to: undefined });

/** Says in English whatever the page may say. */
export const SPEAKER = speakerWith(ENGLISH, allMessages, (text) => formatMessage(ENGLISH.tag, text, functions));

/** Returns the words of a message in English, as a screen shows them: a test names a control by its message. */
export const { say } = SPEAKER;
