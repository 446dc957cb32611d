/** Faults in what the build was given: options, Dockerfile, files, secrets. None of them gets better by waiting. */
import type { Rule } from './rule.ts';

/** Options and definitions. */
const OPTIONS: readonly Rule[] = [
  {
    fault: 'Dockerfile',
    id: 'dockerfile-invalid',
    says: /dockerfile parse error|failed to parse (?:dockerfile|stage|platform|frontend)|base name \(.*\) should not be blank|circular dependency detected|no build stage in current context|file with no instructions|dockerfile cannot be empty|unknown instruction|invalid (?:from flag|mount|field|boolean|containerPort)|failed to process "".*|unsupported modifier|syntax error|must be a directory and end with|missing build stage/i,
    class: 'permanent',
    stage: 'parse',
  },
  {
    fault: 'not implemented by the driver',
    id: 'driver-lacks-feature',
    says: /not (?:supported|implemented) for (?:the )?\S+ driver|not supported (?:by|with|in) (?:the )?(?:current )?\S+ driver|driver(?: \S+)? (?:does not|doesn't|do not|currently does not) support|requires? (?:the )?containerd image store|not supported with docker driver/i,
    class: 'permanent',
    stage: 'builder',
  },
  {
    fault: 'entitlement',
    id: 'entitlement-not-allowed',
    says: /entitlement|additional privileges requested|security\.insecure|network\.host is not allowed/i,
    class: 'permanent',
    stage: 'parse',
  },
  {
    fault: 'cache option',
    id: 'cache-option-invalid',
    says: /failed to configure (?:\S+ )?cache (?:exporter|importer)|unknown cache (?:exporter|importer)|(?:ref|bucket|region|account_url|account URL|dest|src|url|token)\S* (?:\S+ )?(?:is )?(?:required|not set|missing|not specified) .*cache|requires? (?:ref|dest|src|bucket|region)\b/i,
    notAt: ['builder', 'run'],
    class: 'permanent',
    stage: 'cache',
  },
  {
    fault: 'exporter unknown',
    id: 'output-invalid',
    says: /exporter "" could not be found|exporter REF could not be found|exporter does not (?:currently )?support|unsupported (?:exporter|compression)|value specified for \S+: strconv|image ID file|could not (?:create|open) .*metadata file/i,
    class: 'permanent',
    stage: 'export',
  },
];

/** Not of a connection: a file that ends too early. */
const BROKEN: readonly Rule[] = [
  {
    fault: 'file that cannot be read to its end',
    id: 'file-incomplete',
    at: ['unknown', 'parse', 'context'],
    says: /(?:pars|decod|unmarshal|load)\w* (?!cache|tcp)[^:]*: (?:.*: )?(?:found )?unexpected (?:EOF|end)|unterminated/i,
    class: 'permanent',
    stage: 'parse',
  },
];

/** What else a client refuses before it builds; words that a server may use too, so not for failures of one. */
const REFUSED: readonly Rule[] = [
  {
    // The frontend knows the names of the stages, and says which one was meant.
    fault: 'a stage that is not there',
    id: 'target-missing',
    says: /target stage .* could not be found|stage not found|\(did you mean \S/i,
    notAt: ['run'],
    class: 'permanent',
    stage: 'solve',
  },
  {
    fault: 'option',
    id: 'build-option-invalid',
    at: ['unknown', 'solve', 'parse', 'context', 'export'],
    says: /^\S+:\d+,\d+-\d+[,:]|unknown (?:shorthand )?flag|flag needs an argument|invalid argument ""|invalid (?:tag|reference format|repository name|key-value|value|annotation|platform|size|option|attestation)|repository name must be lowercase|requires (?:exactly |at least |at most )?\d+ argument|cannot parse|could ?n[o']t? (?:parse|find a(?:ny)? bake)|unknown (?:annotation|attestation|attest|cache|type|sbom|provenance|ulimit)|type (?:is )?required|must be (?:of the form|in the form|a )|expected key=value|couldn't find a bake definition|failed to find target|unsupported protocol|conflicting|mutually exclusive|cannot be used (?:with|together)|is not allowed/i,
    class: 'permanent',
    stage: 'parse',
  },
];

const FILES: readonly Rule[] = [
  {
    fault: 'checksum of a copied path',
    id: 'copy-source-missing',
    says: /failed to calculate checksum|failed to compute cache key: .*""(?: not found|: not found)|lstat .*no such file|excluded by \.dockerignore/i,
    notAt: ['run', 'cache', 'push'],
    class: 'permanent',
    stage: 'context',
  },
  {
    fault: 'secret or SSH key',
    id: 'build-secret-missing',
    says: /\bsecret (?:REF|""|\S+): not found|(?:REF|^|: )secret .*not found|unset ssh forward key|ssh agent|agent config|SSH_AUTH_SOCK|failed to (?:parse|read|load) (?:ssh|secret)/i,
    notAt: ['push', 'cache', 'auth'],
    class: 'permanent',
    stage: 'context',
  },
  {
    fault: 'file missing',
    id: 'context-file-missing',
    at: ['unknown', 'context'],
    says: /failed to read dockerfile: (?:open|failed to (?:read|walk|stat))|no such file or directory|failed to (?:stat|get build context|load dockerignore)|unable to prepare context|path .* not found|not a directory|(?:open|read|lstat) .*: permission denied|error from sender|only one .* context/i,
    class: 'permanent',
    stage: 'context',
  },
];

/** A Git server answers in its own words. */
const GIT: readonly Rule[] = [
  {
    fault: 'Git refuses',
    id: 'git-refused',
    at: ['context'],
    says: /repository .*not found|could not read (?:Username|Password)|Authentication failed|Permission denied|Host key verification failed|couldn't find remote ref|does not contain ref|invalid (?:commit|ref)|unable to find ref|not our ref|did not match any file|pathspec|subdir/i,
    class: 'permanent',
  },
];

export const INPUT_RULES: readonly Rule[] = [...OPTIONS, ...FILES, ...GIT, ...BROKEN, ...REFUSED];
