/** A server that keeps a list of what it was asked, and can be told to fail. */
import { type Answer, type Seen, startHttpServer } from '../../fakes/http-server.ts';
import { type Fault, Faults, type Operation } from './faults.ts';

export interface LoggedRequest {
  /** `other` for what the service does not know. */
  readonly operation: Operation | 'other';
  readonly method: string;
  /** Without the query, which holds signatures. */
  readonly path: string;
  readonly agent: string;
  /** The key or name that it is about, as asked; for the storage that which the content belongs to. */
  readonly key: string | undefined;
  /** Bytes that came with it. */
  readonly bytes: number;
  /** What was answered; undefined for as long as nothing is, and `hang-up` for a connection that was cut. */
  status: number | 'hang-up' | 'break-off' | undefined;
}

/** What a request is about. */
export type Subject = Pick<LoggedRequest, 'operation' | 'key'>;

export interface WatchedServer {
  /** Without a slash at the end. */
  readonly url: string;
  readonly log: () => readonly LoggedRequest[];
  /** From now on; gives how many requests the fault has taken. */
  readonly inject: (fault: Fault) => () => number;
  /** Ends all faults: what hangs is cut off, everything after is served. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
}

/** @param answer gets the address that clients know, too */
export async function startWatchedServer(
  describe: (request: Seen) => Subject,
  answer: (request: Seen, origin: string) => Answer,
): Promise<WatchedServer> {
  const faults = new Faults();
  const log: LoggedRequest[] = [];
  const server = await startHttpServer(async (request) => {
    const { operation, key } = describe(request);
    const { method, headers, body } = request;
    const [path = ''] = request.url.split('?');
    const agent = headers['user-agent'] ?? '';
    const entry: LoggedRequest = { operation, method, path, agent, key, bytes: body.length, status: undefined };
    log.push(entry);
    const serve = () => answer(request, url);
    const behaviour = operation === 'other' ? serve() : await faults.answer({ operation, key }, serve);
    entry.status = typeof behaviour === 'string' ? behaviour : behaviour.status;
    return behaviour;
  });
  const url = `http://${server.host}`;
  return {
    url,
    log: () => log,
    inject: (fault) => faults.add(fault),
    release: () => faults.release(),
    close() {
      faults.release();
      return server.close();
    },
  };
}
