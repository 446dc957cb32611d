/** What runs in the place of an action that exists only at GitHub. */

/** What a stand-in gets of the step. */
export interface StandInCall {
  with: Record<string, string>;
  /** Variables of the step. */
  env: Record<string, string>;
  github: Record<string, string>;
  workspace: string;
  temp: string;
  home: string;
  /** Writes a line to the step's log; workflow commands such as `::add-mask::` are carried out. */
  log: (line: string) => void;
}

/** What a stand-in leaves to the job. */
export interface StandInResult {
  outputs?: Record<string, string>;
  env?: Record<string, string>;
  path?: string[];
}

/** A task, which fails the step by throwing, or the folder of an action that is run in its place. */
// biome-ignore lint/suspicious/noConfusingVoidType: a task that has nothing to leave
export type StandIn = string | ((call: StandInCall) => StandInResult | void | Promise<StandInResult | void>);
