/**
 * Makes a Dockerfile of every template for every runtime, and data/build_summary.json, which tells what was made.
 *
 * A template that speaks of `@runtime@` is one for each runtime in runtimes.json; `# only: gpu` in its first line says
 * that it is for runtimes with `"gpu": true`. Any other template is an image by itself. So a new kind of image is a new
 * template, and a new runtime a new line of runtimes.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const runtimes = JSON.parse(readFileSync('runtimes.json', 'utf8'));
const templates = readdirSync('templates').map((file) => ({
  type: file.replace('.Dockerfile', ''),
  text: readFileSync(`templates/${file}`, 'utf8'),
}));
/** Runtime -> kind of image -> paths. */
const details = {};

for (const { type, text } of templates) {
  if (!text.includes('@runtime@')) {
    write('non_runtime_specific', type, 'latest', text, {});
    continue;
  }
  const [, only] = /^# only: (\w+)$/m.exec(text) ?? [];
  for (const runtime of runtimes.filter((one) => only === undefined || one[only] === true)) {
    const { version, lts, ubuntu, python } = runtime;
    const name = lts ? `${version} LTS` : version;
    const system = `ubuntu${ubuntu.replace('.', '')}-py${python.replace('.', '')}`;
    const folder = `${name.replace(' ', '-')}-${system}`;
    write(name, type, folder, text, { runtime: version, ubuntu, python, variant: '' });
    if (runtime.ml) {
      write(`${name}_ml`, type, `${folder}-ml`, text, { runtime: version, ubuntu, python, variant: 'ml' });
    }
  }
}

const files = Object.values(details).flatMap((types) => Object.values(types).flat());
writeFileSync(
  'data/build_summary.json',
  JSON.stringify({
    total_runtimes: Object.keys(details).filter((key) => key !== 'non_runtime_specific').length,
    image_types: templates.map(({ type }) => type),
    total_files_generated: files.length,
    build_details: details,
  }),
);

function write(runtime, type, folder, text, values) {
  const path = `data/${type}/${folder}/Dockerfile`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    text.replace(/@(\w+)@/g, (_, name) => values[name]),
  );
  details[runtime] ??= {};
  details[runtime][type] ??= [];
  details[runtime][type].push(path);
}
