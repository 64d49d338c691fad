import { describe, expect, it } from 'vitest';
import { scormReport } from '#app/scorm/scorm-report.ts';
import { learningPlatform } from '../../support/learning-platform.ts';

function visited(platform = learningPlatform()) {
  const api = platform.visit();
  api.LMSInitialize('');
  return api;
}

describe('what a learning platform is told', () => {
  it('is that the lesson is incomplete until a game has ended and its debrief was opened', () => {
    const api = visited();
    const report = scormReport(api, 'none');
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
    report.ended({ code: 'AbC', points: 40 });
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('incomplete');
    report.debriefOpened();
    expect(api.LMSGetValue('cmi.core.lesson_status')).toBe('completed');
  });

  it('is the link of each ending once, as an answer, and no score', () => {
    const api = visited();
    const report = scormReport(api, 'none');
    report.ended({ code: 'AbC', points: 40 });
    report.ended({ code: 'AbC', points: 40 });
    report.ended({ code: 'x'.repeat(300), points: 40 });
    expect(JSON.parse(JSON.stringify(api.cmi)).interactions).toMatchObject({
      0: { id: 'ending-1', type: 'fill-in', student_response: 'AbC' },
      1: { id: 'ending-2', type: 'fill-in', student_response: 'x'.repeat(255) },
    });
    expect(api.LMSGetValue('cmi.core.score.raw')).toBe('');
    expect(api.LMSGetLastError()).toBe('0');
  });

  it('is the points of the mandate, from 0 to 100, where the teacher asked for them', () => {
    for (const [points, raw] of [
      [40.4, '40'],
      [-12, '0'],
      [130, '100'],
    ] as const) {
      const api = visited();
      scormReport(api, 'mandate').ended({ code: 'AbC', points });
      expect(api.LMSGetValue('cmi.core.score.raw')).toBe(raw);
    }
  });

  it('leaves a lesson complete that is opened again', () => {
    const platform = learningPlatform();
    const first = visited(platform);
    const report = scormReport(first, 'none');
    report.ended({ code: 'AbC', points: 1 });
    report.debriefOpened();
    first.LMSFinish('');
    const again = visited(platform);
    scormReport(again, 'none');
    expect(again.LMSGetValue('cmi.core.lesson_status')).toBe('completed');
  });
});
