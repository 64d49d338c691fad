import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';
import { readingGrade, sentencesIn, wordsIn } from './reading-grade.ts';

/** The reading age is 14, which is about the ninth grade. */
const HIGHEST_GRADE = 9;

function flagship(): Scenario {
  const text = readFileSync(new URL('../../scenarios/white-house-2025.yaml', import.meta.url), 'utf8');
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.scenario;
}

/** Every string in a value, whatever it is nested in. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const withoutQuotations = (text: string) => text.replace(/“[^”]*”/g, '“”');

const scenario = flagship();
const { sources, ...told } = scenario;
const mandates = scenario.parties.map(({ id, mandate }) => ({ id, mandate, text: Object.values(mandate).join(' ') }));

describe.each(mandates)('the mandate of $id', ({ mandate, text }) => {
  it('has 250 to 350 words', () => {
    expect(wordsIn(text).length).toBeGreaterThanOrEqual(250);
    expect(wordsIn(text).length).toBeLessThanOrEqual(350);
  });

  it('can be read at the age of 14', () => {
    expect(readingGrade(text)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it.each(Object.entries(mandate))('says %s in one to four sentences', (_, words) => {
    expect(sentencesIn(words).length).toBeGreaterThanOrEqual(1);
    expect(sentencesIn(words).length).toBeLessThanOrEqual(4);
  });

  it('speaks to the person in the chair, or tells them what to do, and never of "we"', () => {
    for (const words of Object.values(mandate)) expect(words).toMatch(/\byou(rs?)?\b|^(Never|Answer|Without)\b/i);
    expect(text).not.toMatch(/\b(we|us|our|I|my)\b/);
  });
});

describe('the mandates', () => {
  it('are of the same length within ten per cent', () => {
    const lengths = mandates.map(({ text }) => wordsIn(text).length);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThanOrEqual(1.1);
  });

  it('ask for about the same reading age', () => {
    const grades = mandates.map(({ text }) => readingGrade(text));
    expect(Math.max(...grades) - Math.min(...grades)).toBeLessThanOrEqual(1.5);
  });
});

describe('the situation', () => {
  const situation = scenario.situation.join(' ');

  it('has 600 words at most and can be read at the age of 14', () => {
    expect(wordsIn(situation).length).toBeLessThanOrEqual(600);
    expect(readingGrade(situation)).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(readingGrade(scenario.contentNote ?? '')).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it.each(['civilians', 'occupied areas', 'children', 'families of soldiers'])(
    'names %s among those without a chair',
    (voice) => {
      expect(situation).toContain(voice);
    },
  );

  it('says who began, and that the points are a guess', () => {
    expect(situation).toMatch(/Russia invaded Ukraine/);
    expect(situation).toMatch(/points, dates\s+and some answers are the designer’s, not facts/);
  });

  it('gives preparation both its readings', () => {
    expect(situation).toMatch(/To some that is care, to others delay/);
  });
});

describe('the debrief', () => {
  const { absent = '', whatHappened = [], articles = [], steps = [] } = scenario.debrief ?? {};
  const questions = steps.flatMap(({ ask }) => ask);

  it('names those who had no chair, and gives a class something to talk about', () => {
    for (const voice of ['civilians', 'occupied areas', 'children', 'families of soldiers', 'neighbours']) {
      expect(absent).toContain(voice);
    }
    expect(steps.map(({ title }) => title)).toEqual([
      'Leave the role',
      'How it felt',
      'What happened',
      'Why',
      'What else could have been',
      'What it means now',
    ]);
    for (const question of questions) expect(question).toMatch(/\?$/);
  });

  it('tells what came after the last day, and nothing else in the file does', () => {
    const last = scenario.rounds.dates?.at(-1) ?? '';
    expect(whatHappened.length).toBeGreaterThanOrEqual(3);
    for (const { date } of [...whatHappened, ...articles]) expect(date > last).toBe(true);
    const { debrief, factsAsOf, ...game } = scenario;
    const dates = stringsIn(game).filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
    expect(dates.filter((date) => date > last)).toEqual([]);
  });

  it('can be read at the age of 14', () => {
    expect(readingGrade([absent, ...questions].join(' '))).toBeLessThanOrEqual(HIGHEST_GRADE);
    expect(readingGrade([...whatHappened, ...articles].map(({ says }) => says).join(' '))).toBeLessThanOrEqual(
      HIGHEST_GRADE,
    );
  });
});

describe('the words of the flagship', () => {
  it('name leaders in no text but the sources', () => {
    const names =
      /\b(Trump|Biden|Putin|Zelenskyy?|Macron|Starmer|Merz|Meloni|Tusk|Orb[aá]n|Erdo[gğ]an|Rutte|von der Leyen|Costa|Stubb|Lavrov|Ushakov|Peskov|Zakharova|Medinsky|Yermak|Umerov|Vance|Rubio|Witkoff|Hegseth|Leavitt|Colby|Kellogg|Caine|Wadephul)\b/;
    expect(stringsIn(told).filter((text) => names.test(text))).toEqual([]);
  });

  it.each([
    ['a contest', /\b(win|wins|won|winners?|winning|lose|loses|lost|losers?|losing|victory|defeat)\b/i],
    ['a regime', /\bregimes?\b/i],
    ['a special operation', /\bspecial (military )?operation\b/i],
    ['a foreign intervention', /\bforeign intervention\b/i],
    ['another name for a war', /\bUkraine (crisis|conflict|issue)\b|\bpeace-?keep/i],
    ['another spelling of Kyiv', /\bKiev\b/],
    ['nicknames', /\b(Vlad|Volodya|Zelya|the Donald|Uncle Sam|the Bear|puppets?|warmongers?)\b/i],
  ])('never speak of %s outside quotation marks', (_, words) => {
    expect(stringsIn(scenario).filter((text) => words.test(withoutQuotations(text)))).toEqual([]);
  });

  it('say of no place that it was annexed, only that Russia says so', () => {
    const annexed = stringsIn({ ...scenario, glossary: [] }).filter((text) => /annex/i.test(text));
    for (const text of annexed) expect(text.replaceAll('says it has annexed', '')).not.toMatch(/annex/i);
    expect(annexed).not.toEqual([]);
  });

  it('put neither land nor lives among the answers', () => {
    const answers = scenario.issues.flatMap(({ title, question, sentence, options }) => [
      title,
      question,
      sentence,
      ...options.flatMap(({ label, wording = '' }) => [label, wording]),
    ]);
    const landOrLives =
      /\b(land|territor\w*|regions|Crimea|Donbas|Donetsk|Luhansk|Kherson|Zaporizhzhia|lives|dead|deaths|killed|casualt\w*|prisoners?|child(ren)?|km)\b/i;
    expect(
      [...answers, ...scenario.terms.map(({ because }) => because)].filter((text) => landOrLives.test(text)),
    ).toEqual([]);
  });
});

describe('the positions of the flagship', () => {
  const firstDay = scenario.rounds.dates?.[0] ?? '';
  const lastDay = scenario.rounds.dates?.at(-1) ?? '';

  it.each(scenario.positions)(
    '$party on $issue $option is dated and tagged, and sourced unless inferred',
    (position) => {
      expect(position.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(['stated', 'reported', 'inferred']).toContain(position.tag);
      // What is inferred may name what it is inferred from.
      if (position.tag !== 'inferred') expect(position.source).toBeDefined();
      if (position.source !== undefined) expect(Object.keys(sources)).toContain(position.source);
    },
  );

  it('end with the last day of the game', () => {
    expect(scenario.positions.filter(({ date = '' }) => date > lastDay)).toEqual([]);
  });

  it('appear on the day of their source when they become known during the game', () => {
    for (const { date = '', source } of scenario.positions) {
      if (source !== undefined && date >= firstDay) expect(sources[source]?.date).toBe(date);
    }
  });

  it('have no red line in public that was declared after the first day', () => {
    for (const { declared, source } of scenario.redLines) {
      if (declared) expect((sources[source ?? '']?.date ?? '9999') <= firstDay).toBe(true);
    }
  });

  it('leave no doubt that Russia itself never confirmed what the US envoy said of it', () => {
    expect(sources['cnn-0817']?.says).toMatch(/Russia has not confirmed it/);
  });
});

describe('the members of the Coalition', () => {
  const members = scenario.parties.find(({ id }) => id === 'coalition')?.members ?? [];
  const stands = members.flatMap(({ id, stands: said }) => said.map((note) => ({ member: id, ...note })));
  const firstDay = scenario.rounds.dates?.[0] ?? '';
  const onForces = (day: string) =>
    Object.fromEntries(
      stands
        .filter(({ options, date = '' }) => options.includes('reassurance-force') && date <= day)
        .map(({ member, stand }) => [member, stand]),
    );

  it('are not of one mind about a force on the first day', () => {
    expect(onForces(firstDay)).toMatchObject({
      france: 'behind',
      britain: 'behind',
      germany: 'undecided',
      italy: 'undecided',
      poland: 'against',
    });
  });

  it.each(stands)('$member on $issue: dated, with a source of that day, or marked as inferred', (note) => {
    expect(note.source === undefined).toBe(note.tag === 'inferred');
    expect(note.date === undefined).toBe(note.private === true);
    if (note.date !== undefined && note.source !== undefined) expect(sources[note.source]?.date).toBe(note.date);
    if (note.private === true) expect(note.tag).toBe('inferred');
    expect(note.because).toMatch(/^[A-Z].*\.$/);
  });

  it('say why in words for the age of 14', () => {
    expect(readingGrade(stands.map(({ because }) => because).join(' '))).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});
