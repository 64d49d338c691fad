import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { describe, expect, it } from 'vitest';
import { SOCKET_PLACE } from '#live/protocol/version.ts';
import { actForSeat } from '#live/table/act-for-seat.ts';
import { moveText } from '#record/move-text.ts';
import { logsWithTable, persons, serve } from '../../live/table/served.ts';
import { offer } from '../../support/play.ts';
import { smallGame } from '../../support/scenarios.ts';
import { endedAfterEach } from './ended-after-each.ts';
import { ScriptedPupil } from './scripted-pupil.ts';

const [A, B] = [0, 1];
const GAME = smallGame();

describe('a scripted pupil', () => {
  const afterwards = endedAfterEach();

  it('knows what was told together with the sheet that it had asked for', async () => {
    const { table, feeds, told } = serve(GAME, persons(GAME), await logsWithTable());
    const sheets = [feeds.of(B).sheet()];
    const move = offer('opening', ['b'], { venue: 'tower' })(GAME.scenario, table.state, A);
    await actForSeat(table, feeds.of(A), { party: A, after: 0, moves: [moveText(move)] });
    sheets.push(feeds.of(B).sheet());

    const http = createServer();
    const server = new Server(http, { path: `/${SOCKET_PLACE}` });
    afterwards(() => server.close());
    server.on('connection', (socket) => {
      socket.on('join', (_, answer) => answer({ ok: true, classId: 'c', pupil: 'p' }));
      socket.on('sheet', (_, answer) => {
        answer({ ok: true, ...(sheets.length > 1 ? sheets.shift() : sheets[0]) });
        socket.emit('seen', told[B]?.[0]);
      });
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const script = { code: 'x', nickname: 'otter', draw: () => 0, pause: 1 };
    const pupil = new ScriptedPupil(`http://127.0.0.1:${port}`, script);
    afterwards(() => pupil.close());
    await pupil.until(({ after }) => after === feeds.of(B).after);
    expect(pupil.view?.offers).toHaveLength(1);
  });
});
