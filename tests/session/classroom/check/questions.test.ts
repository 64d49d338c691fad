import { describe, expect, it } from 'vitest';
import { checkMessages as english } from '#messages/en/check-messages.ts';
import { LANGUAGES } from '#messages/languages.ts';
import { lateMessagesOf } from '#messages/late-messages.ts';
import { CONCEPTS } from '#session/classroom/check/concepts.ts';
import { ANSWERS, CHECK_FORMS, questionsOf } from '#session/classroom/check/questions.ts';

/** Words of a real war, its parties, and of the opinions that one may have of them, as they begin. */
const NOT_ASKED_ABOUT: Readonly<Record<string, RegExp>> = {
  'en-GB':
    /\b(war|ukrain|russia|kyiv|moscow|washington|america|europe|nato|coalition|ceasefire|soldier|troop|army|weapon|attack|invasion|president|sanction|territor)/i,
  uk: /(?<!\p{L})(війн|воєн|україн|рос(ія|ії|ію|ій)|київ|києв|москв|вашингтон|америк|європ|нато|коаліці|перемир|солдат|військ|арм|збро|напад|вторгнен|президент|санкці|територ)/iu,
};

const questionsIn = (form: 'a' | 'b', texts: Readonly<Record<string, string>> = english[`check-${form}`]) => texts;

describe.each(CHECK_FORMS)('form %s of the concept check', (form) => {
  it('asks about every concept once, in the same order as the other one', () => {
    expect(questionsOf(form).map(({ concept }) => concept)).toEqual(CONCEPTS);
  });

  it('has four answers to each question, all different, of which one is right, and says why', () => {
    const texts = questionsIn(form);
    for (const { concept, right } of questionsOf(form)) {
      expect(new Set(ANSWERS.map((answer) => texts[`${concept}-${answer}`])).size).toBe(ANSWERS.length);
      expect(texts[`${concept}-${right}`]).toBeTruthy();
      expect(texts[`${concept}-why`]).toBeTruthy();
    }
    expect(Object.keys(texts)).toHaveLength(CONCEPTS.length * (ANSWERS.length + 2));
  });

  it('has the right answer in each place as often as in the others', () => {
    const places = questionsOf(form).map(({ right }) => right);
    expect(ANSWERS.map((answer) => places.filter((place) => place === answer).length)).toEqual([3, 3, 3, 3]);
  });

  it('does not give the right answer away by its length', () => {
    const texts = questionsIn(form);
    const longest = questionsOf(form).filter(({ concept, right }) =>
      ANSWERS.every(
        (answer) =>
          answer === right ||
          (texts[`${concept}-${answer}`] ?? '').length < (texts[`${concept}-${right}`] ?? '').length,
      ),
    );
    expect(longest.length).toBeLessThanOrEqual(CONCEPTS.length * (3 / 4));
  });
});

describe('the concept check', () => {
  it('asks nothing twice', () => {
    for (const concept of CONCEPTS) expect(english['check-a'][concept]).not.toBe(english['check-b'][concept]);
  });

  it.each(LANGUAGES.map(({ language }) => language.tag))(
    'asks in %s about no war, and about no opinion',
    async (tag) => {
      const texts = (await lateMessagesOf(tag)?.check()) ?? {};
      const asked = [...Object.values(texts['check-a'] ?? {}), ...Object.values(texts['check-b'] ?? {})];
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.filter((text) => NOT_ASKED_ABOUT[tag]?.test(String(text)) ?? true)).toEqual([]);
      expect(
        asked.filter((text) =>
          /what do you think of|do you agree|your opinion|вашу думку|чи згодні ви/i.test(String(text)),
        ),
      ).toEqual([]);
    },
  );
});
