import { describe, expect, it } from 'vitest';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import type { SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import { moveText } from '#record/move-text.ts';
import { playerAt, tableInLog } from './pupils-at-play.ts';
import { School } from './school.ts';

describe('whoever comes from another process', () => {
  it('is given a sheet with all that was made there, though nobody has told this one of it yet', async () => {
    const logs = memoryLogs();
    let isDeaf = false;
    const watch: typeof logs.watch = (id, onGrown) => logs.watch(id, () => isDeaf || onGrown());
    const school = new School(2, { ...logs, watch });
    const { code, teacher, opened } = await school.opens();
    const chairs = [0, 1].map((party) => ({ table: 0, party }));
    const players = [];
    for (const [process, chair] of chairs.entries()) {
      players.push(await school.comes(code, 'jay', chair, process));
    }
    await Promise.all(players.map(({ device }, party) => playerAt(device, { table: 0, party })));
    await teacher.ask('led', { act: 'begin' });
    const table = await tableInLog(school, opened.classId, 0);
    isDeaf = true;
    const party = table.state.toAct?.party ?? -1;
    const [mover, other] = party === 0 ? players : [...players].reverse();
    const text = moveText({ type: 'endDay', party });
    expect(await mover?.device.ask('move', { after: 0, moves: [text] })).toMatchObject({ came: 'made' });
    const sheet: SeatSnapshot | undefined = await other?.device.ask('sheet', {});
    expect(sheet?.after).toBe(1);
  });
});
