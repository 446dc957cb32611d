/**
 * Loaded into the Node process of a step by `--require`: writes down when it started programs and asked registries, and
 * which of its files were loaded. All times are milliseconds since 1970, so that they can be laid beside those of the harness.
 */
const { registerHooks } = require('node:module');
const childProcess = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');

const now = () => performance.timeOrigin + performance.now();
const seen = { origin: performance.timeOrigin, ready: now(), programs: [], requests: [], files: [], end: 0 };

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (url.startsWith('file:')) seen.files.push({ url, at: now() });
    return loaded;
  },
});

const { spawn } = childProcess;
childProcess.spawn = (program, args, options) => {
  const entry = { what: [program, ...(Array.isArray(args) ? args : [])].join(' '), start: now(), end: 0 };
  seen.programs.push(entry);
  const child = spawn(program, args, options);
  child.on('exit', () => {
    entry.end = now();
  });
  return child;
};

const { request } = http;
http.request = (...args) => {
  const sent = request(...args);
  const entry = { what: `${sent.method} ${sent.path}`, start: now(), end: 0 };
  seen.requests.push(entry);
  sent.on('response', (answer) => {
    answer.on('end', () => {
      entry.end = now();
    });
  });
  return sent;
};

process.on('exit', () => {
  seen.end = now();
  fs.writeFileSync(`${process.env.BENCH_WATCH}/${process.pid}.json`, JSON.stringify(seen));
});
