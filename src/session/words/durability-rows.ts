import type { Durability, DurabilityLine } from '#engine/model/aftermath.ts';
import { at } from '#engine/model/at.ts';
import { own } from '#engine/model/own.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { DurabilityRow } from '../durability-row.ts';
import { dayInWords } from './dates.ts';
import { counted, listed, sentence, trackTitle, voicesOf } from './names.ts';
import { issueInSentence, midSentence } from './refusal-in-words.ts';
import { subjectOf, subjectsOf } from './subject.ts';

type Words = Omit<DurabilityRow, 'key' | 'points'>;
type Teller<Code extends DurabilityLine['code']> = (
  game: ToldGame,
  line: Extract<DurabilityLine, { code: Code }>,
) => Omit<Words, 'source'> & { readonly source?: string | undefined };

const TELLERS: { readonly [Code in DurabilityLine['code']]: Teller<Code> } = {
  base: () => ({ title: 'To start with', because: 'Every text starts here, before anything is known of it.' }),
  'self-enforcing': (game, { party, surplus }) => ({
    title: surplus >= 0 ? 'Worth keeping for everybody' : 'Not worth keeping for everybody',
    because: `${subjectOf(game, party).does('gain')} least by it: ${pointsOver(surplus / game.scale)} no deal, as that stands at the end.`,
    source: 'Fearon 1995, on why promises are kept or not',
  }),
  'fair-gains': (_, { points }) => ({
    title: points < 0 ? 'Uneven gains' : 'Fairly even gains',
    because:
      points < 0
        ? 'One side gains much less of what it could have gained than the others do.'
        : 'Nobody gains less than half as much of what it could have gained as the sides do on average.',
    source: 'Werner 1999, on terms that invite to fight again',
  }),
  'veto-parties': (game, { missing }) => ({
    title:
      missing.length === 0 ? 'Everybody who could block it has signed' : 'Somebody who could block it has not signed',
    because:
      missing.length === 0
        ? 'Nobody with a say in an article stands outside.'
        : `Outside ${subjectsOf(game, missing).verb('stand')} ${voicesOf(game, missing)}.`,
    source: 'Cunningham 2006, on those who can block peace',
  }),
  trust: (_, { mean, points }) => ({
    title: points < 0 ? 'Trust that is missing' : 'Trust',
    because: `On average those who signed trust each other ${Math.round(mean / 10)} of 100. What is missing takes points.`,
    source: 'Jøsang and Ismail 2002, on how trust is counted',
  }),
  narrow: (game, { parties }) => ({
    title: 'Narrowly ratified',
    because: `At home it was close for ${voicesOf(game, parties)}.`,
    source: 'Putnam 1988, on the two tables of every negotiator',
  }),
  silent: (game, { issues }) => ({
    title: `${counted(issues.length, 'article')} left out`,
    because: `The text is silent on ${listed(issues.map((issue) => issueInSentence(game, issue)))}.`,
    source: 'Fortna 2003, on stronger agreements',
  }),
  'last-day': (game, { tracks }) => ({
    title: 'Signed in the last hour',
    because: `${listed(tracks.map((track) => trackTitle(game, track)))} ${tracks.length === 1 ? 'was' : 'were'} signed on the last ${game.scenario.rounds.label}.`,
    source: 'Werner and Yuen 2005, on terms made under pressure',
  }),
  vague: (_, { count }) => ({
    title: `${counted(count, 'vague article')}`,
    because: 'Each side reads it in its own way, and will find out.',
  }),
  author: (game, { line }) => {
    const { because, when, source } = at(game.scenario.durability ?? [], line);
    const cited = source === undefined ? undefined : own(game.scenario.sources, source);
    const titles = game.scenario.issues.filter(({ id }) => Object.hasOwn(when, id)).map(({ title }) => title);
    return {
      title: listed(titles.map((title, index) => (index === 0 ? title : midSentence(title)))),
      because,
      source: cited === undefined ? undefined : `${cited.outlet}, ${dayInWords(cited.date)}`,
    };
  },
};

function pointsOver(points: number): string {
  const rounded = Math.round(Math.abs(points) * 10) / 10;
  return `${counted(rounded, 'point')} ${points >= 0 ? 'over' : 'below'}`;
}

/** The lines of the durability table, each with its points, its reason and where the reason comes from. */
export function durabilityRows(game: ToldGame, { lines }: Durability): DurabilityRow[] {
  return lines.map((line, key) => {
    const tell = TELLERS[line.code] as (game: ToldGame, line: DurabilityLine) => Words;
    const words = tell(game, line);
    return { key, points: line.points, title: words.title, because: sentence(words.because), source: words.source };
  });
}
