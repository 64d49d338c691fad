import { describe, expect, it } from 'vitest';
import {
  type AnnouncementProgress,
  announcementOf,
  MOST_CHARACTERS,
  NOTHING_TOLD,
} from '#panels/table/frame/announcement.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { SPEAKER, say } from '../../../support/speaker.ts';
import { sitOut } from '../sit-out.ts';
import { BARE_DESK } from '../table-fixture.ts';

interface Heard {
  readonly model: TableModel;
  readonly words: string;
}

/** What is said at every change of the table, in a whole game from one chair. */
function listen(scenario: string, seed: number, you: number): Heard[] {
  const heard: Heard[] = [];
  let told: AnnouncementProgress = NOTHING_TOLD;
  sitOut(scenario, seed, you, (model) => {
    const next = announcementOf(SPEAKER, model, told);
    if (next === undefined) return;
    told = next.told;
    heard.push({ model, words: next.words });
  });
  return heard;
}

/** The game of the flagship, from one chair. */
const FLAGSHIP = listen('white-house-2025', 3, 1);

const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** The lines that say something. The same may happen twice: a line is told from others by its place in the record. */
function linesWith(words: string, lines: TableModel['sinceLast']): TableModel['sinceLast'] {
  return lines.filter((line) => line.words.includes(words));
}

describe.each([
  ['job-offer', listen('job-offer', 3, 0)],
  ['white-house-2025', FLAGSHIP],
])('in a whole game of %s', (_, heard) => {
  it('no line of the record is said twice', () => {
    const said = new Set<number>();
    for (const { model, words } of heard) {
      const unsaid = model.sinceLast.filter(({ key }) => !said.has(key));
      for (const line of model.sinceLast) {
        expect(countOf(words, line.words), line.words).toBeLessThanOrEqual(linesWith(line.words, unsaid).length);
      }
      for (const { key } of unsaid.filter((line) => words.includes(line.words))) said.add(key);
    }
    expect(said.size).toBeGreaterThan(0);
  });

  it('each day is said once, with its news', () => {
    const days = heard.filter(({ model, words }) => words.toLowerCase().includes(model.calendar.words.toLowerCase()));
    const rounds = days.map(({ model }) => model.calendar.round);
    expect(rounds).toEqual([...new Set(rounds)]);
    expect(rounds).toEqual([...new Set(heard.map(({ model }) => model.calendar.round))]);
    const withNews = days.filter(({ model }) => model.thisMorning.length > 0);
    for (const { model, words } of withNews) expect(words).toContain(`This morning: ${model.thisMorning[0]?.title}`);
  });

  it('no announcement is longer than a listener can follow', () => {
    for (const { words } of heard) expect(words.length, words).toBeLessThanOrEqual(MOST_CHARACTERS);
  });

  it('whatever is asked is said, and while the others talk no more than that', () => {
    const letters = heard.filter(({ model }) => model.asked === 'answer');
    expect(letters.every(({ model, words }) => words.includes(model.letter?.heading ?? '?'))).toBe(true);
    const waiting = heard.filter(({ model }) => model.asked === 'wait');
    expect(waiting.every(({ words }) => words === say('asked.wait'))).toBe(true);
  });
});

/** The lines of today's talks, as a part of the news. */
function newsOfToday(dispatches: TableModel['sinceLast']): TableModel['news'][number] {
  return { key: 'today', part: 'talks', heading: say('news.now-talks'), events: [], dispatches, folded: [] };
}

describe('what is said of the table', () => {
  it('says how much more there is to read, and last what is asked', () => {
    const [line] = BARE_DESK.sinceLast;
    if (line === undefined) throw new Error('there is no news');
    const lines = [1, 2, 3, 4, 5].map((key) => ({ ...line, key, words: `Line ${key}.` }));
    const news = [newsOfToday(lines)];
    const told = { round: BARE_DESK.calendar.round, upTo: -1, asked: 'wait', voted: [] };
    const said = announcementOf(SPEAKER, { ...BARE_DESK, sinceLast: lines, news, answers: [] }, told);
    expect(said?.words).toMatch(/Line 3\. Line 4\. Line 5\. 2 more in the record\. It is your turn: \d moves? left\.$/);
    expect(
      said && announcementOf(SPEAKER, { ...BARE_DESK, sinceLast: lines, news, answers: [] }, said.told),
    ).toBeUndefined();
  });

  it('says a long line briefly, and counts what has no room', () => {
    const [line] = BARE_DESK.sinceLast;
    if (line === undefined) throw new Error('there is no news');
    const long = 'We propose Budapest. '.repeat(12);
    const lines = [
      { ...line, key: 1, words: long },
      { ...line, key: 2, words: long, brief: 'Washington has made an opening statement.' },
    ];
    const news = [newsOfToday(lines)];
    const told = { round: BARE_DESK.calendar.round, upTo: -1, asked: 'wait', voted: [] };
    const said = announcementOf(SPEAKER, { ...BARE_DESK, sinceLast: lines, news, answers: [] }, told);
    expect(said?.words).toMatch(/^Washington has made an opening statement\. 1 more in the record\. It is your turn/);
  });

  it('says once that a part is put to the vote at dusk', () => {
    const [meeting, ...rest] = BARE_DESK.tracks;
    if (meeting === undefined) throw new Error('there is no text');
    const model = { ...BARE_DESK, tracks: [{ ...meeting, voteToday: true }, ...rest] };
    const said = announcementOf(SPEAKER, model, { ...NOTHING_TOLD, round: model.calendar.round });
    expect(said?.words).toMatch(/The meeting: the vote is this evening\. It is your turn/);
    const later = said && announcementOf(SPEAKER, { ...model, movesLeft: 0 }, said.told);
    expect(later?.words).not.toContain('vote');
  });

  it('says an act of the person’s own only where nothing came of it', () => {
    const [line] = BARE_DESK.sinceLast;
    if (line === undefined) throw new Error('there is no news');
    const own = { ...line, key: 1, isOwn: true, words: 'You end your day.' };
    const others = { ...line, key: 2, isOwn: false, words: 'Kyiv refuses.' };
    const today = BARE_DESK.calendar.round;
    const saidOf = (lines: TableModel['sinceLast'], round = today) => {
      const news = [
        {
          key: 'today',
          part: 'talks' as const,
          heading: say('news.now-talks'),
          events: [],
          dispatches: lines,
          folded: [],
        },
      ];
      const told = { round, upTo: -1, asked: 'wait', voted: [] };
      return announcementOf(SPEAKER, { ...BARE_DESK, sinceLast: lines, news, answers: [] }, told)?.words;
    };
    expect(saidOf([own, others])).toMatch(/^Kyiv refuses\./);
    expect(saidOf([own])).toMatch(/^You end your day\./);
    expect(saidOf([own], today - 1)).not.toContain('You end your day.');
  });

  it('leaves what was said before the first day to the paper of the first dawn', () => {
    const [first] = FLAGSHIP;
    expect(first?.model.dawn).toBeDefined();
    expect(first?.words).not.toContain('opens with');
  });

  it('tells it when that paper is put away', () => {
    const first = FLAGSHIP.find(({ model }) => model.asked === 'open');
    if (first === undefined) throw new Error('nobody is asked to open');
    const onPaper = announcementOf(SPEAKER, first.model, NOTHING_TOLD);
    const after = onPaper && announcementOf(SPEAKER, { ...first.model, dawn: undefined }, onPaper.told);
    expect(after?.words).toContain('Washington has made an opening statement.');
  });

  it('tells who has warmed or cooled, once', () => {
    const moved = (line: number) => ({
      ...{ party: 0, mood: 'warmer', isMarked: true, line, isNew: true },
      ...{ words: say('reaction.marked-warmer'), sentence: 'Washington is warmer to you.', says: undefined },
    });
    const told = { round: BARE_DESK.calendar.round, upTo: 90, asked: 'wait', voted: [] };
    const said = announcementOf(SPEAKER, { ...BARE_DESK, reactions: [moved(91)] as TableModel['reactions'] }, told);
    expect(said?.words).toContain('Washington is warmer to you.');
    const again = { ...BARE_DESK, reactions: [moved(91)] as TableModel['reactions'] };
    expect(said && announcementOf(SPEAKER, again, said.told)).toBeUndefined();
  });
});
