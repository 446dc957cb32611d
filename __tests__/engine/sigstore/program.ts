/**
 * A program of its own: the signing authorities, the identity tokens and the attestations of GitHub, all at one address
 * and with keys that stay the same while it runs. It says where it is, and what to trust, on its first line.
 */
import { generateKeyPairSync } from 'node:crypto';
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock';
import { type Behaviour, type Seen, startHttpServer } from '../../fakes/http-server.ts';
import { Faults } from './faults.ts';
import { IdentityTokens } from './identity.ts';
import { Store } from './store.ts';

const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
// All have one time, in whole seconds: of a fraction that ends in 0 a time stamp is made which no verifier can read. It
// lies a little ahead, because the authorities' own certificates are of the time at which they are made.
const clock = new Date(Math.ceil(Date.now() / 1000) * 1000 + 5_000);
const ctLog = await initializeCTLog(keys(), clock);
const ca = await initializeCA(keys(), ctLog, clock);
const tsa = await initializeTSA(keys(), clock);
const tlog = await initializeTLog('https://rekor.sigstore.dev', keys(), clock);
const authorities = {
  fulcio: fulcioHandler(ca),
  timestamp: tsaHandler(tsa),
  rekor: rekorHandler(tlog),
};
const identity = new IdentityTokens();
const store = new Store();
const faults = new Faults();

/** The first part of the path is the service, and the rest what it would be asked on its own host. */
async function answer(request: Seen): Promise<Behaviour> {
  const [, service = '', rest = ''] = /^\/([a-z]+)(\/.*|$)/.exec(request.url.split('?')[0] ?? '') ?? [];
  if (service === 'control') return control(rest, request);
  const operation = service === 'api' ? Store.operationOf(request) : service;
  const fault = await faults.next(operation);
  if (fault !== undefined) return fault;
  if (service === 'oidc') return identity.give(request);
  if (service === 'issuer') return identity.publish(rest);
  if (service === 'api') return store.answer(rest, request);
  const authority = authorities[service as keyof typeof authorities];
  if (authority === undefined || rest !== authority.path) return { status: 404, body: '{"message":"Not Found"}' };
  const { statusCode, response, contentType = 'text/plain' } = await authority.fn(bodyFor(service, request));
  const body =
    typeof response === 'string' ? response : Buffer.from(response.buffer, response.byteOffset, response.byteLength);
  // A client may take 201 for a refusal, and the real authority says 200.
  const status = service === 'fulcio' && statusCode === 201 ? 200 : statusCode;
  return { status, headers: { 'content-type': contentType }, body };
}

/** Cosign asks in other words than those that the authorities here know. */
function bodyFor(service: string, { headers, body }: Seen): string {
  if (service === 'timestamp' && headers['content-type'] === 'application/timestamp-query') {
    // The only 32 bytes in a query by its specification (RFC 3161) are the SHA-256 that is to be stamped.
    const at = body.indexOf(Buffer.from([0x04, 0x20])) + 2;
    const artifactHash = body.subarray(at, at + 32).toString('base64');
    return JSON.stringify({ artifactHash, hashAlgorithm: 'sha256', certificates: true });
  }
  if (service !== 'fulcio') return body.toString('utf8');
  const oidcIdentityToken = headers.authorization?.replace(/^bearer /i, '');
  return JSON.stringify({ credentials: { oidcIdentityToken }, ...JSON.parse(body.toString('utf8')) });
}

function control(what: string, { method, body }: Seen): Behaviour {
  if (method === 'POST' && what === '/faults') faults.add(JSON.parse(body.toString('utf8')));
  if (method === 'DELETE' && what === '/faults') faults.clear();
  return { status: 200, body: JSON.stringify({ asked: server.asked(), held: store.held }) };
}

const server = await startHttpServer(answer);
const origin = `http://${server.host}`;
const der = (bytes: ArrayBufferView) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const trust = {
  ca: der(ca.rootCertificate),
  tsa: [der(tsa.intCertificate), der(tsa.rootCertificate)],
  ctLog: { id: der(ctLog.logID), key: ctLog.publicKey.toString('base64') },
};
console.log(JSON.stringify({ url: origin, trust }));
