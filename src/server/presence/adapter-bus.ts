import type { Server } from 'socket.io';
import type { PresenceBus, PresenceNews } from './presence-bus.ts';

const EVENT = 'presence';

/** The processes of one service, as the adapter of their Socket.IO connects them. */
export function adapterBus(server: Server): PresenceBus {
  return {
    tell: (news) => server.serverSideEmit(EVENT, news),
    listen: (onNews) => server.on(EVENT, (news: PresenceNews) => onNews(news)),
  };
}
