/** What is said of the way from a pushed image to one that people can pull and trust: all of it but the build. */
import type { PushInput } from '../../build/push.ts';
import type { AttestingInputs } from './attesting.ts';
import type { DistributeInputs } from './distribute.ts';
import type { GateInputs } from './gate.ts';
import type { ResultFileInputs } from './result-file.ts';
import type { RetryInputs } from './retrying.ts';
import type { SignInInputs } from './sign-in.ts';
import type { SigningInputs } from './signing.ts';

export interface PublishInputs
  extends AttestingInputs,
    DistributeInputs,
    GateInputs,
    ResultFileInputs,
    RetryInputs,
    SignInInputs,
    SigningInputs {
  readonly push: PushInput;
  readonly dryRun: boolean;
}
