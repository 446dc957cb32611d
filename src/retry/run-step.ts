/** A RUN that failed: the exit code decides, then what its own last lines say. */
import type { Verdict } from './classification.ts';

/** Tests and scripts print words of the network too; only what a tool says last counts. */
const LAST_LINES = 20;
/** Not executable, not found, killed, crashed: no fault of a network ends in one of these. */
const NEVER_NETWORK = [126, 127, 137, 139];

/**
 * How the tools that people download with report a network at fault, after their own retries. Each begins its line:
 * a test that quotes one does not.
 */
export const NETWORK_FAULTS: readonly (readonly [tool: string, says: RegExp])[] = [
  [
    'npm, yarn, pnpm',
    /^(?:npm (?:error|ERR!) (?:code|errno|network)|error |\s*ERR_PNPM\w*\s|➤ YN\d+: .*|error An unexpected error occurred: ).*\b(?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ESOCKETTIMEDOUT|ECONNREFUSED|ERR_SOCKET_TIMEOUT|E5\d\d|E429|META_FETCH_FAIL)\b/,
  ],
  [
    'yarn',
    /^(?:error|warning|info) .*(?:There appears to be trouble with your network connection|registry\.yarnpkg\.com.*(?:ESOCKETTIMEDOUT|ETIMEDOUT))/,
  ],
  [
    'apt',
    /^(?:E|W|Err)(?::| ).*(?:Connection (?:timed out|failed|refused|reset)|Hash Sum mismatch|Temporary failure (?:resolving|in name)|Could not (?:resolve|connect)|Unable to connect|Undetermined Error|Connection reset by peer|File has unexpected size|\s(?:50[0234]|429)\s+[A-Z])/,
  ],
  [
    'apk',
    /^(?:WARNING|ERROR): .*(?:temporary error|network error|connection (?:aborted|reset)|operation timed out|I\/O error|DNS.*(?:error|transient))/i,
  ],
  [
    'dnf, yum, zypper',
    /^(?:Error|Errors|\[MIRROR\]|Curl error|Cannot download|Timeout| {2}- Curl error).*(?:Curl error \((?:6|7|18|28|35|52|56|92)\)|All mirrors were (?:already )?tried|Timeout was reached)/,
  ],
  [
    'pip',
    /(?:^|^\S*\.)(?:ReadTimeoutError|ConnectTimeoutError|NewConnectionError|ProtocolError|IncompleteRead|ConnectionResetError|ReadTimeout|ConnectionError)\b.*(?:[Tt]imed out|[Cc]onnection (?:broken|reset|aborted|refused)|Pool|RemoteDisconnected|IncompleteRead|bytes)|^(?:WARNING: Retrying|ERROR: Could not install packages due to an OSError: HTTPS?ConnectionPool)/,
  ],
  [
    'uv, poetry',
    /^(?:\s*(?:Caused by|├─▶|╰─▶|×|error):? ).*(?:operation timed out|connection (?:reset|closed|refused)|dns error|error sending request|Failed to download distribution due to network timeout)/i,
  ],
  ['curl', /^curl: \((?:5|6|7|16|18|28|35|52|55|56|92)\)|^curl: \(22\) .*error: (?:5\d\d|429|408)\b/],
  [
    'wget',
    /^wget: (?:can't connect|bad address|download timed out|error getting response|server returned error: HTTP\/\S+ 5\d\d)|^(?:Read error|Connection (?:timed out|reset)|wget: unable to resolve host)|^.*failed: (?:Temporary failure in name resolution|Connection (?:timed out|refused|reset))|^[-\d: ]*ERROR 5\d\d:/,
  ],
  [
    'git',
    /^(?:error: RPC failed|fatal: early EOF|fetch-pack: unexpected disconnect|fatal: the remote end hung up|fatal: unable to access .*(?:Could not resolve host|Connection (?:timed out|reset|refused)|Failed to connect|returned error: (?:5\d\d|429)|gnutls_handshake|SSL_ERROR_SYSCALL|Operation timed out|Empty reply|Recv failure)|ssh: (?:connect to host|Could not resolve))/,
  ],
  [
    'go',
    /^(?:go: |\S+\.go:\d+:\d+: |go get |\S+@v).*(?:i\/o timeout|TLS handshake timeout|connection (?:reset|refused|timed out)|no such host|server misbehaving|unexpected EOF|: EOF$|50[0234] |stream error|GOAWAY|context deadline exceeded|bad record MAC)/,
  ],
  [
    'cargo',
    /^(?:warning: spurious network error|error: failed to (?:download|fetch|get)| {1,2}\[\d+\] | {2}(?:network failure|failed to download)|.*\[(?:5|6|7|16|18|28|35|52|55|56|92)\] .*(?:Timeout|HTTP2|SSL|Couldn't|transfer|Failure))/,
  ],
  [
    'maven, gradle',
    /(?:Could not (?:transfer artifact|GET|HEAD|resolve|download)|Could not get resource).*(?:Connection (?:reset|timed out|refused)|Read timed out|timeout|status code 5\d\d|Received status code (?:5\d\d|429)|Unknown host|Temporary failure|handshake|Connect to .* failed)|^(?:> )?Read timed out/,
  ],
  [
    'bundler, gem',
    /^(?:Gem::RemoteFetcher::FetchError|Net::(?:Open|Read)Timeout|Bundler::HTTPError|ERROR: {2}Could not find a valid gem.*Net::|Could not fetch specs|Gem::RemoteFetcher::UnknownHostError|Network error while fetching|Retrying (?:download|fetcher))/,
  ],
  [
    'composer',
    /(?:curl error (?:6|7|18|28|35|52|56|92) while downloading|file could not be downloaded.*(?:timed out|HTTP\/\S+ 5\d\d))/,
  ],
  [
    'nuget',
    /error NU1301|^\s*(?:error|Retrying) .*(?:Unable to load the service index|The HTTP request to .* timed out|FindPackagesByIdAsync)/,
  ],
  ['conda', /^(?:CondaHTTPError|CondaError: Download|ConnectionFailed|CondaSSLError).*/],
];

/** A process that was killed from outside, or crashed under emulation. */
const KILLED =
  /^(?:Killed$|.*Killed signal terminated program|.*\bfatal error: Killed|.*signal: killed|.*Cannot allocate memory|.*std::bad_alloc|.*signal: 9, SIGKILL|.*ENOMEM|.*exit(?:ed with)? (?:code|status):? 137)/im;
const EMULATOR =
  /qemu: (?:uncaught target signal|unhandled)|qemu-\w+(?:-static)?: .*(?:uncaught|Segmentation|Unable)|Illegal instruction.*core dumped/;
/** The step's container had no network or no root: a fault of the machine. */
const NO_CONTAINER =
  /failed to (?:create|join|set up) |exceeded retry timeout|networking|resource temporarily unavailable|cannot allocate memory|too many open files/;
/** Said by the command itself, whose exit code tells nothing of it. */
const FULL = /no space left on device|\bENOSPC\b|disk quota exceeded/i;
const FORMAT = /exec format error/i;

/** The exit code of the step's command; undefined when it did not start. */
export function exitCodeOf(text: string): number | undefined {
  const code = /exit (?:code|status):? (\d+)/.exec(text)?.[1];
  return code === undefined ? undefined : Number(code);
}

/** Whether a download tool ended the step with a fault of the network. */
export function isNetworkFault(log: readonly string[], exitCode: number | undefined): boolean {
  if (exitCode !== undefined && NEVER_NETWORK.includes(exitCode)) return false;
  return log.slice(-LAST_LINES).some((line) => NETWORK_FAULTS.some(([, says]) => says.test(line)));
}

/** @param text the message, without what people name */
export function judgeRun(text: string, log: readonly string[]): Omit<Verdict, 'stage'> {
  const exitCode = exitCodeOf(text);
  const tail = log.slice(-LAST_LINES).join('\n');
  if (FORMAT.test(text) || FORMAT.test(tail)) return { class: 'permanent', id: 'emulator-missing' };
  if (NO_CONTAINER.test(text)) return { class: 'ambiguous', id: 'builder-container' };
  if (EMULATOR.test(tail)) return { class: 'ambiguous', id: 'emulator-crashed' };
  if (exitCode === 137 || KILLED.test(tail)) return { class: 'ambiguous', id: 'step-killed' };
  if (exitCode === 139 || exitCode === 143) return { class: 'ambiguous', id: 'step-crashed' };
  if (FULL.test(tail)) return { class: 'permanent', id: 'disk-full' };
  if (isNetworkFault(log, exitCode)) return { class: 'ambiguous', id: 'step-network' };
  return { class: 'permanent', id: 'step-failed' };
}
