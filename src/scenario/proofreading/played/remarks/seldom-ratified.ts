import { warning } from '../../../check.ts';
import { inPercent } from '../in-percent.ts';
import type { PlayedRemark } from '../played.ts';
import { isSurelyLess } from '../surely.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** Homes may refuse a text, but not most of them. */
export const seldomRatified: PlayedRemark = function* ({ scenario, summary }) {
  const { unratified } = summary.endings;
  const asked = unratified + summary.lasting.ratified;
  if (asked < THRESHOLDS.signed || !isSurelyLess(summary.lasting.ratified, asked, THRESHOLDS.ratified)) return;
  const refused = scenario.parties.map((_, party) =>
    summary.tracks.reduce((sum, { refusedAtHome }) => sum + (refusedAtHome[party] ?? 0), 0),
  );
  const index = refused.indexOf(Math.max(...refused));
  const party = scenario.parties[index];
  if (party === undefined) return;
  const told = { signed: asked, percent: inPercent(unratified, asked), party: party.id };
  const hasFactions = party.factions !== undefined;
  yield warning({ code: hasFactions ? 'seldom-ratified.factions' : 'seldom-ratified', ...told }, [
    'parties',
    index,
    ...(hasFactions ? ['factions'] : []),
  ]);
};
