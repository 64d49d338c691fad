import { once } from 'node:events';
import { createServer, type Server as HttpServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { createClient } from 'redis';
import type { Server, ServerOptions } from 'socket.io';
import { noteCourseClass } from '#live/class/course-classes.ts';
import type { LogStore } from '#live/logs/log-store.ts';
import { GREETING_PLACE, type Greeting, PROTOCOL_VERSION } from '#live/protocol/version.ts';
import type { LiveService, Presence } from '#live/service.ts';
import { type RequestOrigin, requestOrigin } from './asking/request-origin.ts';
import { boundConnections, boundsHere } from './edge/bound-connections.ts';
import { BOUNDS, HEARTBEAT, type Heartbeat, type ServerBounds } from './edge/limits.ts';
import { type EdgeSettings, serveDevices, socketServer } from './edge/socket-edge.ts';
import { answerProbes, type Watched } from './health/answer-probes.ts';
import { NO_METER } from './health/meter.ts';
import { prometheus } from './health/prometheus.ts';
import { redisNotice } from './log/store-notice.ts';
import { LtiEndpoint } from './lti/lti-endpoint.ts';
import { type LtiSettings, readLtiSettings } from './lti/lti-settings.ts';
import { type OpenedLogs, openLogs } from './open-logs.ts';
import { pageFiles } from './page/page-files.ts';
import { NO_OTHERS, type PresenceBus, type PresenceNews, SharedPresence } from './presence/shared-presence.ts';
import { addressesOnNetwork } from './settings/addresses-of-machine.ts';
import type { ServerSettings } from './settings/server-settings.ts';

/** The parts of a server, beside its settings. */
export interface ServerParts {
  /** Folder of the built page. */
  readonly page: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Live classes on logs. */
  readonly openService: (logs: LogStore, presence: Presence) => LiveService;
  /** The times after which a silent device or server counts as gone; some seconds by default. */
  readonly signsOfLife?: Heartbeat;
  readonly bounds?: Partial<ServerBounds>;
  /** Told of failures that nothing was lost by, such as a Redis that is away. */
  readonly onError: (error: Error) => void;
}

export interface RunningServer {
  readonly port: number;
  readonly keptIn: OpenedLogs['keptIn'];
  /** Addresses under which others reach it, the best first. */
  readonly addresses: readonly string[];
  /** Sentences on what is not as was wished. */
  readonly remarks: readonly string[];
  /** Closes all connections and resources; clients reconnect to another process, or to this one. */
  close(): Promise<void>;
}

/**
 * Serves the page and live classes from one process.
 * @throws SettingsProblem, and what `listen` fails with where the port is not to be had
 */
export async function startServer(settings: ServerSettings, parts: ServerParts): Promise<RunningServer> {
  const { keptAt, host } = settings;
  const platforms = platformsIn(settings);
  const files = pageFiles(parts.page);
  const opened = await openLogs(keptAt, parts.onError);
  const { logs } = opened;
  const lti = ltiFor(platforms, logs, settings, parts);
  const shared = keptAt.in === 'redis' ? await redisAdapter(keptAt.url, parts.onError) : undefined;
  const { timeForRequests, connections } = { ...BOUNDS, ...parts.bounds };
  const http = createServer(timeForRequests);
  boundConnections(http, boundsHere(connections), settings.behindProxy, parts.onError);
  const portNow = () => (http.address() as AddressInfo).port;
  const greeter = (): ServerInfo => ({ keptIn: opened.keptIn, addresses: addressesOf(settings, portNow()) });
  let isStopping = false;
  const { metricsToken: token } = settings;
  const figures = token === undefined ? undefined : { token, prometheus: prometheus() };
  const watched: Watched = { check: opened.logs.check, isStopping: () => isStopping, figures };
  // Before the sockets, which take over what is theirs.
  http.on('request', listener(files, greeter, settings, watched, lti));
  const letGo = serveLive(http, logs, shared, settings, { ...parts, figures, lti });
  const close = async () => {
    isStopping = true;
    await letGo();
    await Promise.all([opened.logs.close(), shared?.close()]);
  };
  try {
    // At last: nobody is let in before there is somebody to answer.
    http.listen({ port: parts.port, ...(host && { host }) });
    await once(http, 'listening');
  } catch (error) {
    await close();
    throw error;
  }
  return { port: portNow(), ...greeter(), remarks: remarksOn(opened, shared), close };
}

/** @throws SettingsProblem */
function platformsIn({ ltiFile }: ServerSettings): LtiSettings | undefined {
  return ltiFile === undefined ? undefined : readLtiSettings(ltiFile);
}

function ltiFor(
  settings: LtiSettings | undefined,
  logs: LogStore,
  { address }: ServerSettings,
  { page, onError }: ServerParts,
): LtiEndpoint | undefined {
  return settings && new LtiEndpoint({ settings, logs, page, address, onError });
}

/** Answers what is asked for by http; sockets are answered before. */
function listener(
  files: RequestListener,
  greeter: () => ServerInfo,
  { behindProxy }: ServerSettings,
  watched: Watched,
  lti: LtiEndpoint | undefined,
): RequestListener {
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (answerProbes(request, response, watched)) return;
    const origin = requestOrigin(request, behindProxy);
    if (lti?.answers(request, response, origin)) return;
    if (path === `/${GREETING_PLACE}`) sendGreeting(response, greeter(), origin);
    else files(request, response);
  };
}

function serveLive(
  http: HttpServer,
  logs: LogStore,
  shared: RedisAdapter | undefined,
  { behindProxy, key }: ServerSettings,
  {
    openService,
    signsOfLife = HEARTBEAT,
    bounds,
    figures,
    lti,
  }: ServerParts & Pick<Watched, 'figures'> & { readonly lti: LtiEndpoint | undefined },
): () => Promise<void> {
  const { newLines } = { ...BOUNDS, ...bounds };
  const meter = figures?.prometheus ?? NO_METER;
  const courses = lti && {
    linkOf: (said: string) => lti.linkOf(said),
    note: (link: string, classId: string) => noteCourseClass(logs, link, classId),
  };
  const edge: EdgeSettings = { behindProxy, key, courses, adapter: shared?.adapter, signsOfLife, newLines, meter };
  const sockets = socketServer(http, edge);
  const presence = new SharedPresence(shared === undefined ? NO_OTHERS : adapterBus(sockets));
  const service = openService(logs, presence);
  serveDevices(sockets, service, edge);
  figures?.prometheus.watch({ connections: () => sockets.of('/').sockets.size, counts: service.counts });
  return async () => {
    presence.close();
    const closed = sockets.close();
    // What is being sent to somebody slow is not waited for.
    http.closeAllConnections();
    await closed;
    await service.close();
  };
}

function addressesOf({ address, host }: ServerSettings, port: number): readonly string[] {
  if (address !== undefined) return [address];
  const isOpen = host === undefined || host === '0.0.0.0' || host === '::';
  return isOpen ? addressesOnNetwork().map((own) => `http://${own}:${port}/`) : [];
}

function remarksOn({ remark }: OpenedLogs, shared: RedisAdapter | undefined): string[] {
  const forgets =
    shared?.outlasts === false
      ? 'This Redis keeps nothing when it stops. Let it write what it has: "appendonly yes" in its configuration.'
      : undefined;
  return [remark, forgets].filter((sentence) => sentence !== undefined);
}

const EVENT = 'presence';

/** The processes of one service, as the adapter of their Socket.IO connects them. */
function adapterBus(server: Server): PresenceBus {
  return {
    tell: (news) => server.serverSideEmit(EVENT, news),
    listen: (onNews) => server.on(EVENT, (news: PresenceNews) => onNews(news)),
  };
}

/** The properties of a server that it announces to every device. */
interface ServerInfo {
  readonly keptIn: Greeting['keptIn'];
  /** Addresses under which others reach it, the best first. */
  readonly addresses: readonly string[];
}

/** Says that there are live classes here. */
function sendGreeting(response: ServerResponse, { keptIn, addresses }: ServerInfo, asking: RequestOrigin): void {
  const greeting: Greeting = {
    parley: 'live',
    protocol: PROTOCOL_VERSION,
    addresses: addressesFor(asking, addresses),
    mayOpen: asking.isHere,
    keptIn,
  };
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(greeting));
}

/** Returns the addresses of the server. For a request from another computer, the address it used comes first. */
function addressesFor({ isHere, secure, host, folder }: RequestOrigin, known: readonly string[]): readonly string[] {
  if (isHere || host === '') return known;
  const own = `${secure ? 'https' : 'http'}://${host}${folder}`;
  return URL.canParse(own) ? [own, ...known.filter((address) => address !== own)] : known;
}

/** The Socket.IO adapter for Redis, with its connection. */
interface RedisAdapter {
  readonly adapter: ServerOptions['adapter'];
  /** True if this Redis keeps its data when it stops. */
  readonly outlasts: boolean;
  close(): Promise<void>;
}

/** Connects the Socket.IO servers of all processes that share a Redis. */
async function redisAdapter(url: string, onError: (error: Error) => void): Promise<RedisAdapter> {
  const redis = createClient({ url });
  redis.on('error', (error) => onError(redisNotice(error)));
  await redis.connect();
  // The adapter looks at no failure of what it publishes: what is lost while Redis is away is said again soon.
  const publish = redis.publish.bind(redis);
  Object.defineProperty(redis, 'publish', {
    value: (...said: Parameters<typeof publish>) => publish(...said).catch(() => 0),
  });
  return {
    adapter: createAdapter(redis, { streamName: 'parley:sockets', channelPrefix: 'parley:sockets', maxLen: 1000 }),
    outlasts: /^aof_enabled:1/m.test(await redis.info('persistence')),
    close: () => redis.close(),
  };
}
