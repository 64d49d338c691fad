import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { ClauseState } from '#engine/model/clause-state.ts';
import type { Game } from '#engine/model/game.ts';
import type { RedLine } from '#engine/model/scenario/red-line.ts';
import type { TrackState } from '#engine/model/track-state.ts';
import {
  clauseStatusOf,
  initialledBy,
  initialledIssues,
  refusedBy,
  rulesOut,
  signedOption,
  voteObstacle,
} from '#engine/text/text.ts';
import { smallGame } from '../../support/scenarios.ts';
import { signedPackage } from '../../support/signed-package.ts';

const game = smallGame();
const [A, B, C] = [0, 1, 2];
const [OPENING, MAIN] = [0, 1];
const [VENUE, FORMAT, WATER, GUARD, COSTS] = [0, 1, 2, 3, 4];

const version = (option: number, ...initials: number[]): ClauseState => ({ current: { option, initials }, beside: [] });

const track = (status: TrackState['status']) => ({ status, since: 0, called: [], calledBy: undefined });

/** A text in which the given issues say something; the tracks are open unless told otherwise. */
function texts(clauses: Readonly<Record<number, ClauseState>>, opening: TrackState['status'] = 'open') {
  return {
    text: game.common.issues.map((_, issue) => clauses[issue] ?? { current: undefined, beside: [] }),
    tracks: [track(opening), track('open')],
  };
}

describe('a clause', () => {
  it.each<{ clause: ClauseState; issue: number; standing: string; title: string }>([
    {
      title: 'without words is unsettled',
      clause: { current: undefined, beside: [] },
      issue: GUARD,
      standing: 'unsettled',
    },
    { title: 'without initials is tabled', clause: version(1), issue: GUARD, standing: 'tabled' },
    {
      title: 'initialled by one of two with consent is tabled',
      clause: version(1, B),
      issue: GUARD,
      standing: 'tabled',
    },
    {
      title: 'initialled by all with consent is initialled',
      clause: version(1, C, B),
      issue: GUARD,
      standing: 'initialled',
    },
    {
      title: 'initialled by one without consent is tabled',
      clause: version(1, A, C),
      issue: GUARD,
      standing: 'tabled',
    },
    { title: 'needs the initials of its own issue', clause: version(1, A, C), issue: COSTS, standing: 'initialled' },
  ])('$title', ({ clause, issue, standing }) => {
    expect(clauseStatusOf(game.common, clause, issue)).toBe(standing);
  });

  it('is initialled by a party on the version where its initial stands', () => {
    const clause: ClauseState = { current: { option: 1, initials: [B] }, beside: [{ option: 2, initials: [A] }] };
    expect([A, B, C].map((party) => initialledBy(clause, party)?.option)).toEqual([2, 1, undefined]);
  });
});

describe('a text signed now', () => {
  it('means what is initialled, and what silence means elsewhere', () => {
    const now = texts({ [WATER]: version(2, A, B, C), [GUARD]: version(1, B), [COSTS]: version(1, A, C) });
    expect([WATER, GUARD, COSTS].map((issue) => signedOption(game.common, now, issue))).toEqual([2, 0, 1]);
    expect(signedPackage(game.common, now, MAIN)).toBe(2 * 9 + 0 * 3 + 1);
    expect(initialledIssues(game.common, now, MAIN)).toEqual([WATER, COSTS]);
  });

  it('says nothing by a version beside, whoever has initialled it', () => {
    const now = texts({ [GUARD]: { current: undefined, beside: [{ option: 2, initials: [B, C] }] } });
    expect(signedOption(game.common, now, GUARD)).toBe(0);
  });

  it('means silence by the option that the author chose for it', () => {
    const { issues } = game.scenario;
    const last = smallGame({
      issues: issues.map((issue) => (issue.id === 'costs' ? { ...issue, ifSilent: 'paid' } : issue)),
    });
    expect(signedOption(last.common, texts({}), COSTS)).toBe(2);
    expect(signedPackage(last.common, texts({}), MAIN)).toBe(2);
  });
});

describe('a vote', () => {
  it.each<{ title: string; track: number; now: ReturnType<typeof texts>; obstacle: unknown }>([
    {
      title: 'needs something initialled',
      track: OPENING,
      now: texts({ [VENUE]: version(1, A) }),
      obstacle: { code: 'nothing-initialled' },
    },
    {
      title: 'needs the issue that must be settled',
      track: OPENING,
      now: texts({ [FORMAT]: version(1, A, B) }),
      obstacle: { code: 'must-settle', issue: VENUE },
    },
    {
      title: 'needs that issue settled on something else than silence',
      track: OPENING,
      now: texts({ [VENUE]: version(0, A, B), [FORMAT]: version(1, A, B) }),
      obstacle: { code: 'must-settle', issue: VENUE },
    },
    {
      title: 'may leave the other issues silent',
      track: OPENING,
      now: texts({ [VENUE]: version(1, A, B) }),
      obstacle: undefined,
    },
    {
      title: 'waits for the track that comes before',
      track: MAIN,
      now: texts({ [WATER]: version(1, A, B, C) }),
      obstacle: { code: 'after', track: OPENING },
    },
    {
      title: 'waits in vain for a track that is closed',
      track: MAIN,
      now: texts({ [WATER]: version(1, A, B, C) }, 'closed'),
      obstacle: { code: 'after', track: OPENING },
    },
    {
      title: 'may follow once the track before is signed',
      track: MAIN,
      now: texts({ [WATER]: version(1, A, B, C) }, 'signed'),
      obstacle: undefined,
    },
  ])('$title', ({ track, now, obstacle }) => {
    expect(voteObstacle(game.common, now, track)).toEqual(obstacle);
  });
});

describe('agreed among N, refused by M', () => {
  const line = (over: Partial<RedLine>): RedLine => ({
    party: 'a',
    never: { guard: ['base'] },
    declared: true,
    because: '-',
    ...over,
  });
  const withLines = (...redLines: RedLine[]): Game => smallGame({ redLines });
  const refusing = (against: Game, clause: ClauseState) => refusedBy(against.common, clause, GUARD);

  it('names a signatory that has publicly ruled out what all with consent have initialled', () => {
    expect(refusing(withLines(line({})), version(2, B, C))).toEqual([A]);
  });

  it.each<{ title: string; lines: RedLine[]; clause: ClauseState }>([
    { title: 'consent is not complete', lines: [line({})], clause: version(2, B) },
    { title: 'another option is initialled', lines: [line({})], clause: version(1, B, C) },
    { title: 'the red line is kept to itself', lines: [line({ declared: false })], clause: version(2, B, C) },
    { title: 'the party has initialled it after all', lines: [line({})], clause: version(2, A, B, C) },
    {
      title: 'only the combination with another issue is ruled out',
      lines: [line({ never: { guard: ['base'], water: ['meters'] } })],
      clause: version(2, B, C),
    },
  ])('names nobody where $title', ({ lines, clause }) => {
    expect(refusing(withLines(...lines), clause)).toEqual([]);
  });

  it('names no party that does not sign the track', () => {
    const redLines = [line({ party: 'c', never: { venue: ['tower'] } })];
    const { common } = smallGame({ redLines });
    expect(rulesOut(common, C, VENUE, 2)).toBe(true);
    expect(refusedBy(common, version(2, A, B), VENUE)).toEqual([]);
  });

  it('names all that refuse, in the order of the signatories', () => {
    const redLines = [
      line({ party: 'b', never: { costs: ['paid'] } }),
      line({ party: 'a', never: { costs: ['shared', 'paid'] } }),
    ];
    const all = smallGame({ redLines });
    const { issues } = all.scenario;
    const alone = smallGame({
      redLines,
      issues: issues.map((issue) => (issue.id === 'costs' ? { ...issue, consent: ['c'] } : issue)),
    });
    expect(refusedBy(alone.common, version(2, C), COSTS)).toEqual([A, B]);
    expect(at(alone.common.issues, COSTS).consent).toEqual([C]);
  });
});
