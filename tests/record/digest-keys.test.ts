import { describe, expect, it } from 'vitest';
import { DIGEST_KEYS } from '#record/digest-keys.ts';
import { jsonSchemaText } from '#scenario/json-schema-text.ts';
import { leavesOfSchema } from '../support/leaves-of-schema.ts';
import { markAt, pathsOfMarks } from '../support/mark-at.ts';

const LEAVES = leavesOfSchema(JSON.parse(jsonSchemaText()));

/** The mark that a path comes to. */
const markOf = (path: readonly string[]) => markAt(DIGEST_KEYS, path);

function named(path: readonly string[]): string {
  return path.join('.');
}

describe('the marks of the keys of a scenario', () => {
  it('say of every key of the format whether it is played or told', () => {
    expect(LEAVES.length).toBeGreaterThan(150);
    expect(LEAVES.filter(({ path }) => markOf(path) === undefined).map(({ path }) => named(path))).toEqual([]);
  });

  it('are of no key that the format does not have', () => {
    const known = LEAVES.map(({ path }) => `${named(path)}.`);
    expect(pathsOfMarks(DIGEST_KEYS).filter((mark) => !known.some((path) => path.startsWith(`${mark}.`)))).toEqual([]);
  });

  it('let a game be played by no free text', () => {
    const sentences = LEAVES.filter(({ is }) => is === 'sentence');
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter(({ path }) => markOf(path) !== 'told').map(({ path }) => named(path))).toEqual([]);
  });

  it('leave only these ids, dates, words and numbers to what is told', () => {
    const told = LEAVES.filter(({ path, is }) => is !== 'sentence' && markOf(path) === 'told');
    expect(told.map(({ path }) => named(path))).toMatchInlineSnapshot(`
      [
        "situationSources",
        "subjects",
        "level",
        "minutes",
        "factsAsOf",
        "glossary.id",
        "tutorial",
        "rules.reasons",
        "rules.hints",
        "parties.plural",
        "parties.gender",
        "parties.mark",
        "parties.flags",
        "parties.at",
        "parties.area",
        "parties.voice",
        "parties.members.stands.tag",
        "parties.members.stands.source",
        "issues.icon",
        "issues.at",
        "issues.options.at",
        "positions.source",
        "redLines.source",
        "trust.source",
        "claims.source",
        "sources.each.date",
        "durability.source",
        "events.source",
        "events.tag",
        "events.effects.position.source",
        "levers.effects.position.source",
        "debrief.whatHappened.date",
        "debrief.whatHappened.tag",
        "debrief.whatHappened.sensitive",
        "debrief.articles.issue",
        "debrief.articles.date",
        "debrief.articles.tag",
        "debrief.steps.about",
        "intended.remark",
        "intended.about",
        "language",
      ]
    `);
  });
});
