import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Certificates } from './tls.ts';

/** A proxy as companies have it, in front of services that have names only behind it. */
export interface ProxyStub {
  readonly url: string;
  /** `CONNECT host:port` and `GET http://host` as they came, once for each connection or request. */
  readonly asked: readonly string[];
  /** Requests that reached a service, by its name. */
  readonly served: Readonly<Record<string, number>>;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Where the service of each name is in truth. Names below these are the same service. */
  readonly services: Readonly<Record<string, string>>;
  readonly certificates: Certificates;
  /** `user:password` that it wants. */
  readonly login?: string;
}

export async function startProxy(options: ProxyOptions): Promise<ProxyStub> {
  const { services, certificates, login } = options;
  const asked: string[] = [];
  const served: Record<string, number> = {};
  const sockets = new Set<Socket>();

  /** What is behind the proxy: every service at its name, with TLS and without. */
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const name = Object.keys(services).find((each) => host === each || host.endsWith(`.${each}`));
    const target = name === undefined ? undefined : services[name];
    if (name === undefined || target === undefined) return void response.writeHead(404).end();
    served[name] = (served[name] ?? 0) + 1;
    const { hostname, port } = new URL(target);
    const path = (request.url ?? '/').replace(/^https?:\/\/[^/]+/, '');
    const headers = { ...request.headers, host: `${hostname}:${port}` };
    const onward = ask({ hostname, port, path, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  };
  const allowed = (request: IncomingMessage) => {
    const wanted = login && `Basic ${Buffer.from(login).toString('base64')}`;
    return wanted === undefined || request.headers['proxy-authorization'] === wanted;
  };

  const secure = createSecure({ key: certificates.key, cert: certificates.cert }, serve);
  const plain = createServer(serve);
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '').origin}`);
    if (allowed(request)) serve(request, response);
    else response.writeHead(407).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    asked.push(`CONNECT ${request.url}`);
    if (!allowed(request))
      return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const behind = request.url?.endsWith(':443') ? secure : plain;
    const onward = connect(portOf(behind), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const each of [socket, onward]) {
      sockets.add(each);
      each.on('error', () => each.destroy()).on('close', () => sockets.delete(each));
    }
  });
  const servers = [secure, plain, proxy];
  for (const server of servers)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://${login === undefined ? '' : `${login}@`}127.0.0.1:${portOf(proxy)}`,
    asked,
    served,
    async close() {
      for (const socket of sockets) socket.destroy();
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function portOf(server: Server | ReturnType<typeof createSecure>): number {
  return (server.address() as AddressInfo).port;
}
