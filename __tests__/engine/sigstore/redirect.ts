/**
 * Loaded before the program that signs, by NODE_OPTIONS: what it asks of the authorities at their fixed addresses goes to
 * those of the test. The program itself is the one that users run. In every other program this does nothing.
 */

const HOSTS: Record<string, string> = {
  'https://fulcio.githubapp.com': 'fulcio',
  'https://timestamp.githubapp.com': 'timestamp',
  'https://fulcio.sigstore.dev': 'fulcio',
  'https://rekor.sigstore.dev': 'rekor',
  'https://token.actions.githubusercontent.com': 'issuer',
};
const authorities = process.env['TEST_AUTHORITIES'];

if (authorities !== undefined && process.argv[1]?.endsWith('/services/index.mjs')) {
  const { default: nock } = await import('nock');
  for (const [host, service] of Object.entries(HOSTS)) {
    const pass = async (request: Request): Promise<[number, Buffer, Record<string, string>]> => {
      const answer = await fetch(`${authorities}/${service}${new URL(request.url).pathname}`, {
        method: request.method,
        ...(request.method === 'POST' && { body: await request.text() }),
      });
      const type = answer.headers.get('content-type') ?? 'text/plain';
      return [answer.status, Buffer.from(await answer.arrayBuffer()), { 'content-type': type }];
    };
    const scope = nock(host).persist();
    scope.get(/.*/).reply(pass);
    scope.post(/.*/).reply(pass);
  }
}
