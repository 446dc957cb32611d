/**
 * Where an annotation points to.
 *
 * Follows https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs (IssueCommandExtension).
 */
import { isAbsolute, relative } from 'node:path';
import type { AnnotationPlace } from './step-log.ts';
import type { WorkflowCommand } from './workflow-commands.ts';

/**
 * The title and place of an `error`, `warning` or `notice` command. Files in the workspace become relative to it, lines
 * and columns which contradict each other are dropped.
 */
export function annotationPlace(command: WorkflowCommand, workspace: string): AnnotationPlace {
  const text = (name: string): string | undefined => command.properties.get(name.toLowerCase()) || undefined;
  const title = text('title');
  const file = text('file');
  return {
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: relativeFile(file, workspace) }),
    ...position(command),
  };
}

function relativeFile(file: string, workspace: string): string {
  const path = isAbsolute(file) ? relative(workspace, file) : file;
  return path === '' || path.startsWith('..') ? file : path;
}

function position(command: WorkflowCommand): AnnotationPlace {
  const number = (name: string): number | undefined => {
    const value = command.properties.get(name);
    return value !== undefined && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : undefined;
  };
  const endLine = number('endline');
  const line = number('line') ?? endLine;
  const endColumn = number('endcolumn');
  const col = number('col') ?? endColumn;
  const linesFit = line !== undefined && (endLine === undefined || endLine >= line);
  const oneLine = line !== undefined && (endLine === undefined || endLine === line);
  const columnsFit = oneLine && col !== undefined && (endColumn === undefined || endColumn >= col);
  return {
    ...(linesFit ? { line, ...(endLine === undefined ? {} : { endLine }) } : {}),
    ...(columnsFit ? { col, ...(endColumn === undefined ? {} : { endColumn }) } : {}),
  };
}
