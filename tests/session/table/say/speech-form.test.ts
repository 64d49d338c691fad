import { describe, expect, it } from 'vitest';
import type { Speech } from '#session/speech.ts';
import { choiceOfSpeech } from '#session/table/say/speech-choices.ts';
import {
  conditionsFor,
  emptyChoice,
  missingIn,
  NOTHING,
  SPEECH_KINDS,
  type SpeechChoice,
  speechOf,
} from '#session/table/say/speech-form.ts';
import { choiceInWords, warningOf } from '#session/table/say/speech-form-words.ts';
import { COALITION, UKRAINE, US } from '../../../panels/table/parties.ts';
import { BARE_DESK } from '../../../panels/table/table-fixture.ts';
import { SPEAKER } from '../../../support/speaker.ts';

const NONE = emptyChoice(BARE_DESK);
const FULL: SpeechChoice = { ...NONE, to: US.party, about: COALITION.party, issue: 0, option: 2, options: [2, 4] };

describe('the form in which something is said', () => {
  it('is empty at first, but for a delegation that is the only other', () => {
    expect(NONE).toMatchObject({ kind: undefined, to: NOTHING, about: NOTHING, issue: NOTHING, options: [] });
    const two = {
      ...BARE_DESK,
      delegations: BARE_DESK.delegations.filter(({ you, party }) => you || party === US.party),
    };
    expect(emptyChoice(two)).toMatchObject({ to: US.party, about: US.party });
  });

  it.each(SPEECH_KINDS.filter(({ fields }) => fields.length > 0))(
    'of kind $kind says nothing while a field is empty',
    ({ kind }) => {
      expect(missingIn({ ...NONE, kind })).toBeDefined();
      expect(speechOf({ ...NONE, kind }, BARE_DESK)).toBeUndefined();
    },
  );

  it.each([
    ['insist', { type: 'declare', what: 'insist', issue: 0, option: 2 }],
    ['claim', { type: 'declare', what: 'claim', about: COALITION.party, issue: 0, options: [2, 4] }],
    ['tell-claim', { type: 'tell', what: 'claim', to: US.party, about: COALITION.party, issue: 0, options: [2, 4] }],
    ['ask-live', { type: 'ask', what: 'could-live-with', to: US.party, issue: 0, option: 2 }],
    ['ask-members', { type: 'consult', about: 0 }],
    ['consult', { type: 'consult' }],
  ] as const)('of kind %s says what its fields hold', (kind, speech) => {
    expect(speechOf({ ...FULL, kind }, BARE_DESK)).toEqual(speech);
  });

  it('asks under a condition, if one is chosen, and drops it with its article', () => {
    const [first] = conditionsFor(BARE_DESK, 0);
    if (first === undefined) throw new Error('the part has a second article');
    const choice: SpeechChoice = { ...FULL, kind: 'ask-live', condition: first.value };
    const asked = { type: 'ask', what: 'could-live-with', to: US.party, issue: 0, option: 2 };
    expect(speechOf(choice, BARE_DESK)).toEqual({ ...asked, condition: first.clause });
    expect(choiceOfSpeech({ ...asked, condition: first.clause } as Speech, BARE_DESK)).toMatchObject({
      condition: first.value,
    });
    expect(speechOf({ ...choice, issue: first.clause.issue }, BARE_DESK)).not.toHaveProperty('condition');
  });

  it('offers wording of the other articles of the same part as conditions', () => {
    const { articles } = BARE_DESK.speech;
    for (const { issue, track } of articles) {
      const conditions = conditionsFor(BARE_DESK, issue);
      expect(new Set(conditions.map(({ clause }) => clause.issue))).toEqual(
        new Set(articles.filter((other) => other.track === track && other.issue !== issue).map((other) => other.issue)),
      );
      expect(new Set(conditions.map(({ value }) => value)).size).toBe(conditions.length);
    }
  });

  it('asks about a claim by its place in the list, and nothing where it is gone', () => {
    const askable = [{ claim: 7, about: UKRAINE.party, words: 'Washington says so.' }];
    const model = { ...BARE_DESK, speech: { ...BARE_DESK.speech, askable } };
    const choice: SpeechChoice = { ...NONE, kind: 'ask-true', claim: 0 };
    expect(speechOf(choice, model)).toEqual({ type: 'ask', what: 'is-it-true', to: UKRAINE.party, claim: 7 });
    expect(speechOf({ ...choice, claim: 1 }, model)).toBeUndefined();
  });

  it.each(SPEECH_KINDS)('of kind $kind is filled in with what it would say', ({ kind }) => {
    const askable = [{ claim: 7, about: UKRAINE.party, words: 'Washington says so.' }];
    const vague = [{ issue: 0, option: 2, or: 4, label: 'The venue' }];
    const model = { ...BARE_DESK, speech: { ...BARE_DESK.speech, askable, vague } };
    const speech = speechOf({ ...FULL, kind, claim: 0, vague: 0 }, model);
    if (speech === undefined) throw new Error('the form is full');
    expect(speechOf(choiceOfSpeech(speech, model), model)).toEqual(speech);
  });

  it('is asked about first where everybody hears it', () => {
    const asked = SPEECH_KINDS.filter(({ kind }) => warningOf(SPEAKER, kind, BARE_DESK) !== undefined);
    expect(asked.map(({ kind }) => kind)).toEqual(['insist', 'never', 'claim']);
  });

  it('names the article and each wording that is chosen', () => {
    const [article] = BARE_DESK.tracks[0]?.articles ?? [];
    const labels =
      article?.options.filter(({ option }) => FULL.options.includes(option)).map(({ label }) => label) ?? [];
    const words = choiceInWords(SPEAKER, { ...FULL, kind: 'claim', issue: article?.issue ?? NOTHING }, BARE_DESK);
    for (const part of [COALITION.name, article?.title ?? '', ...labels]) expect(words).toContain(part);
  });
});
