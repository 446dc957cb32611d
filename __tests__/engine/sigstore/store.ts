/**
 * GitHub's store of attestations.
 *
 * @see https://docs.github.com/en/rest/repos/attestations
 */
import type { Answer, Seen } from '../../fakes/http-server.ts';

export interface HeldAttestation {
  readonly id: number;
  readonly repository: string;
  readonly predicateType: string;
  // biome-ignore lint/suspicious/noExplicitAny: a bundle's JSON, of which each test looks at another part
  readonly bundle: any;
}

interface StatementJson {
  readonly predicateType: string;
  readonly subject: readonly { readonly digest: { readonly sha256: string } }[];
}

export function statementOf(bundle: HeldAttestation['bundle']): StatementJson {
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8'));
}

export class Store {
  readonly held: HeldAttestation[] = [];

  /** `probe` is an attestation without a statement, which is never kept. */
  static operationOf({ method, body }: Seen): 'find' | 'probe' | 'keep' {
    if (method === 'GET') return 'find';
    return body.includes('dsseEnvelope') ? 'keep' : 'probe';
  }

  answer(path: string, request: Seen): Answer {
    const [, repository = '', sum] =
      /^\/repos\/([^/]+\/[^/]+)\/attestations(?:\/sha256:([0-9a-f]{64}))?$/.exec(path) ?? [];
    if (repository === '') return told(404, 'Not Found');
    if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) return told(401, 'Requires authentication');
    return sum === undefined ? this.#keep(repository, request) : this.#find(repository, sum, request);
  }

  #keep(repository: string, { body }: Seen): Answer {
    const { bundle } = JSON.parse(body.toString('utf8'));
    if (bundle?.dsseEnvelope === undefined) return told(422, 'Invalid request.\n\nbundle is not a bundle.');
    const id = 9000 + this.held.length;
    this.held.push({ id, repository, predicateType: statementOf(bundle).predicateType, bundle });
    return { status: 201, headers: JSON_TYPE, body: JSON.stringify({ id }) };
  }

  #find(repository: string, sum: string, { url }: Seen): Answer {
    const kind = new URL(url, 'http://service').searchParams.get('predicate_type') ?? '';
    const found = this.held.filter(
      (one) =>
        one.repository === repository &&
        one.predicateType.includes(kind === 'sbom' ? 'spdx' : kind) &&
        statementOf(one.bundle).subject.some(({ digest }) => digest.sha256 === sum),
    );
    if (found.length === 0) return told(404, 'Not Found');
    // In another order than it came: what GitHub gives is not the text that it was sent.
    const attestations = found.map(({ bundle }) => ({
      bundle: Object.fromEntries(Object.entries(bundle).reverse()),
      repository_id: 1001,
    }));
    return { status: 200, headers: JSON_TYPE, body: JSON.stringify({ attestations }) };
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

function told(status: number, message: string): Answer {
  return { status, headers: JSON_TYPE, body: JSON.stringify({ message, status: String(status) }) };
}
