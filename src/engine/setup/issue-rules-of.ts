import { at } from '../model/at.ts';
import type { IssueRules } from '../model/game.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { indexById } from './index-by-id.ts';

/** The rules of an issue of a scenario, with places in the place of ids. */
export function issueRulesOf(scenario: Scenario, index: number): IssueRules {
  const issue = at(scenario.issues, index);
  const siblings = scenario.issues.filter((other) => other.track === issue.track);
  return {
    track: indexById(scenario.tracks, issue.track),
    place: siblings.indexOf(issue),
    consent: issue.consent.map((id) => indexById(scenario.parties, id)),
    silent: indexById(issue.options, issue.ifSilent),
    mustSettle: issue.mustSettle,
    optionCount: issue.options.length,
    bridging: issue.options.flatMap(({ bridging }, option) => (bridging === true ? [option] : [])),
  };
}
