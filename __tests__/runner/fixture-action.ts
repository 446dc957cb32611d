/** Throw-away actions for the tests of the step runner. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { StepOptions, StepResult } from './step.ts';
import { runStep } from './step.ts';

/** The scripts (CommonJS) of an action and the part of action.yml which differs from test to test. */
export interface FixtureAction {
  main: string;
  pre?: string;
  post?: string;
  runs?: Record<string, string>;
  inputs?: Record<string, unknown>;
}

/** What every script begins with. */
const PRELUDE = `
const fs = require('node:fs');
const { spawn } = require('node:child_process');
const env = process.env;
const append = (name, text) => fs.appendFileSync(env['GITHUB_' + name], text);
`;

/** Makes actions, runs them, and removes everything again. */
export class FixtureActions {
  readonly #root = mkdtempSync(join(tmpdir(), 'fixture-actions-'));
  readonly #steps: StepResult[] = [];
  #count = 0;

  /** Writes an action and returns its folder. */
  create(action: FixtureAction): string {
    const folder = join(this.#root, String(this.#count++));
    mkdirSync(folder);
    const runs: Record<string, string> = { using: 'node24' };
    for (const stage of ['pre', 'main', 'post'] as const) {
      const script = action[stage];
      if (script !== undefined) {
        runs[stage] = `${stage}.cjs`;
        writeFileSync(join(folder, `${stage}.cjs`), PRELUDE + script);
      }
    }
    const manifest = { name: 'fixture', runs: { ...runs, ...action.runs }, inputs: action.inputs ?? {} };
    writeFileSync(join(folder, 'action.yml'), stringify(manifest));
    return folder;
  }

  /** Writes an action and runs it. */
  async run(action: FixtureAction | string, options: Omit<StepOptions, 'action'> = {}): Promise<StepResult> {
    const folder = this.create(typeof action === 'string' ? { main: action } : action);
    const step = await runStep({ action: folder, ...options });
    this.#steps.push(step);
    return step;
  }

  remove(): void {
    for (const step of this.#steps) {
      step.close();
    }
    rmSync(this.#root, { recursive: true, force: true });
  }
}
