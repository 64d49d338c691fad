import type { Effect, Scenario } from '#engine/model/scenario/scenario.ts';
import type { Transcript, TranscriptLine } from '#lab/transcripts/transcript.ts';

type Kind = 'pressed' | 'news' | 'breach' | 'claim' | 'denied' | 'date' | 'leaves' | 'left';

/** Something that happens to a delegation, as a transcript and the scenario's file tell it. */
interface Found {
  readonly kind: Kind;
  readonly to: string;
  /** The delegation that it is held against; `undefined` if there is none. */
  readonly by: string | undefined;
  /** Words by which a letter that speaks of it is known. */
  readonly words: string | RegExp;
}
interface Incident extends Found {
  readonly place: number;
  readonly day: number;
  /** Places of the lines in which the delegation speaks of it. */
  readonly toldIn: number[];
  /** Places of the lines in which it is the cause of a change of position, which may be named again and again. */
  readonly causeIn: number[];
}

const SPEECHES: readonly TranscriptLine['kind'][] = [
  'offer',
  'counter',
  'accept',
  'refuse',
  'vote',
  'statement',
  'ruling-out',
];
/** Changes of position beside which a letter can speak of something that has happened. */
const MOST_CHANGES = 2;
const BETWEEN_TWO: readonly Kind[] = ['breach', 'claim', 'denied'];

/** Incidents that concern delegations in a game, and the lines in which each speaks of them, read from its transcript. */
export function incidentsTold(scenario: Scenario, { lines }: Transcript): Incident[] {
  const incidents: Incident[] = [];
  for (const [place, line] of lines.entries()) {
    if (SPEECHES.includes(line.kind)) tell(incidents, line, place);
    for (const found of FOUND_IN[line.kind]?.(line, scenario, lines.slice(0, place)) ?? []) {
      const isKnown = incidents.some(
        ({ kind, to, by, words, day }) =>
          kind === found.kind &&
          to === found.to &&
          by === found.by &&
          `${words}` === `${found.words}` &&
          day === line.day,
      );
      if (!isKnown) incidents.push({ ...found, place, day: line.day, toldIn: [], causeIn: [] });
    }
  }
  return incidents;
}

/** Places of the lines after an incident in which the delegation could have spoken of it. */
export function chancesAfter({ lines }: Transcript, incident: Incident): number[] {
  return [...lines.entries()].flatMap(([place, line]) =>
    place > incident.place &&
    line.from === incident.to &&
    (hasRoom(line) || incident.toldIn.includes(place)) &&
    canHear(line, incident)
      ? [place]
      : [],
  );
}

/** True of words to others: a letter that changes much has no room for more. */
function hasRoom({ kind, changes }: TranscriptLine): boolean {
  return SPEECHES.includes(kind) && (kind === 'vote' || changes.length <= MOST_CHANGES);
}

function canHear(line: TranscriptLine, { kind, by, day }: Incident): boolean {
  if (by !== undefined && line.to.includes(by)) return true;
  if (BETWEEN_TWO.includes(kind)) return false;
  const isAct = kind === 'pressed' || kind === 'leaves';
  return line.to.length === 0 || !isAct || line.day > day;
}

/** Notes what a line speaks of: of several incidents that fit, the first that has not been spoken of, else the last. */
function tell(incidents: readonly Incident[], { from, to, words, changes }: TranscriptLine, place: number): void {
  const fits = incidents.filter((one) => {
    if (one.to !== from || (BETWEEN_TWO.includes(one.kind) && !to.includes(one.by ?? ''))) return false;
    return typeof one.words === 'string' ? words.includes(one.words) : one.words.test(words);
  });
  const isCause = ({ kind }: Incident) => kind === 'pressed' && changes.some(({ cause }) => cause === 'pressure');
  for (const { causeIn } of fits.filter(isCause)) causeIn.push(place);
  const reactedTo = fits.filter((one) => !isCause(one));
  const told = reactedTo.find(({ toldIn }) => toldIn.length === 0) ?? reactedTo.at(-1);
  told?.toldIn.push(place);
}

type Finding = (line: TranscriptLine, scenario: Scenario, before: readonly TranscriptLine[]) => readonly Found[];

const FOUND_IN: { readonly [LineKind in TranscriptLine['kind']]?: Finding } = {
  news: ({ words }, { events = [] }) =>
    events
      .filter(({ title }) => words.startsWith(`${title}.`))
      .flatMap(({ title, effects }) =>
        lossesIn(effects).map(({ of: to, to: by }) => ({ kind: 'news', to, by, words: `“${title}”` }) as const),
      ),
  lever: ({ words, from }, { levers = [] }) =>
    levers
      .filter(({ party, label }) => party === from && words.includes(`: ${label}.`))
      .flatMap(({ label, effects }) =>
        lossesIn(effects).map(({ of: to, to: by }) => ({ kind: 'pressed', to, by, words: `“${label}”` }) as const),
      ),
  trust: ({ words, from, to }) => {
    if (words.includes('left the talks')) return [];
    const [kind, said] = words.includes('denied')
      ? (['claim', /was denied/] as const)
      : (['breach', /initialled/] as const);
    return to.map((one) => ({ kind, to: one, by: from ?? undefined, words: said }));
  },
  'claim-answer': ({ words, from, over = [] }, _, before) => {
    const claim = before.find((line) => line.kind === 'claim' && words.startsWith(line.words));
    if (over.length === 0 || typeof claim?.from !== 'string') return [];
    return [{ kind: 'denied', to: claim.from, by: from ?? undefined, words: /you denied/ }];
  },
  date: ({ words, track }, { tracks }) =>
    tracks
      .filter(({ id }) => id === track && words.includes('has passed'))
      .flatMap(({ signatories, title, inSentence = `“${title}”` }) =>
        signatories.map((to) => ({ kind: 'date', to, by: undefined, words: `date for ${inSentence}` }) as const),
      ),
  'walk-out': ({ words, from }, { parties }) => {
    const [kind, said] = words.includes('will leave')
      ? (['leaves', /walk out|departure from|leave( the talks)?, and/] as const)
      : (['left', /(left the talks|walked out) on/] as const);
    return parties.flatMap(({ id }) => (id === from ? [] : [{ kind, to: id, by: from ?? undefined, words: said }]));
  },
};

/** Those that trust another less by some effects, and that other. */
function lossesIn(effects: readonly Effect[]): readonly { readonly of: string; readonly to: string }[] {
  return effects.flatMap(({ trust }) =>
    trust !== undefined && (trust.broke ?? 0) > (trust.kept ?? 0) ? [{ of: trust.of, to: trust.to }] : [],
  );
}
