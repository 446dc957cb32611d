/**
 * `node scripts/summary-picture.mjs SUMMARY.md PICTURE.png`: a job summary as GitHub shows it, as a picture.
 *
 * It needs a Chromium on the PATH (or `CHROMIUM=…`; Debian: `apt-get install --no-install-recommends chromium`). A
 * Markdown renderer, Mermaid and GitHub's style sheet are no dependencies of the project: npm installs them into a
 * folder below the temporary one, once. With pngquant on the PATH the picture becomes small.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Of a summary on the page of a run. */
const WIDTH = 830;
const PACKAGES = ['markdown-it@14', 'mermaid@11', 'github-markdown-css@5'];
const CHROMIUM = process.env.CHROMIUM || 'chromium';

const [source, picture] = process.argv.slice(2);
if (source === undefined || picture === undefined) {
  console.error('Usage: node scripts/summary-picture.mjs SUMMARY.md PICTURE.png');
  process.exit(2);
}
const tools = installedTools();
const work = mkdtempSync(join(tmpdir(), 'summary-picture-'));
try {
  const page = join(work, 'page.html');
  writeFileSync(page, pageOf(readFileSync(source, 'utf8')));
  const height = Number(/data-height="(\d+)"/.exec(browse(page, ['--dump-dom'], 1000))?.[1]);
  if (!(height > 0)) throw new Error('the page was not drawn');
  browse(page, [`--screenshot=${resolve(picture)}`], height);
  spawnSync('pngquant', ['--force', '--speed=1', `--output=${picture}`, '64', picture]);
  console.log(`${picture}: ${WIDTH} x ${height}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

function installedTools() {
  const folder = join(tmpdir(), 'summary-picture-tools');
  if (!existsSync(join(folder, 'node_modules/mermaid'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: folder, stdio: 'inherit' });
  }
  return { folder, require: createRequire(join(folder, 'package.json')) };
}

function pageOf(markdown) {
  const MarkdownIt = tools.require('markdown-it');
  const renderer = new MarkdownIt({ html: true, linkify: true });
  const plainFence = renderer.renderer.rules.fence;
  renderer.renderer.rules.fence = (...given) => {
    const [tokens, index] = given;
    const { info, content } = tokens[index];
    if (info.trim() !== 'mermaid') return plainFence(...given);
    return `<div class="mermaid">${renderer.utils.escapeHtml(content)}</div>`;
  };
  const style = readFileSync(tools.require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');
  const mermaid = pathToFileURL(join(tools.folder, 'node_modules/mermaid/dist/mermaid.min.js'));
  return `<!doctype html><html><head><meta charset="utf-8"><style>${style}
    body { margin: 0; background: #fff; }
    .markdown-body { box-sizing: border-box; width: ${WIDTH}px; padding: 24px; }
    .mermaid { margin-bottom: 16px; }
  </style></head><body><article class="markdown-body">${renderer.render(markdown)}</article>
  <script src="${mermaid}"></script><script>
    mermaid.initialize({ startOnLoad: false, theme: 'default', securityLevel: 'strict' });
    mermaid.run().catch((error) => document.body.append(String(error))).finally(() => {
      document.body.dataset.height = Math.ceil(document.querySelector('article').getBoundingClientRect().height);
    });
  </script></body></html>`;
}

function browse(page, args, height) {
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--allow-file-access-from-files'];
  const size = [
    `--window-size=${WIDTH},${height}`,
    '--virtual-time-budget=20000',
    `--user-data-dir=${join(work, 'profile')}`,
  ];
  return execFileSync(CHROMIUM, [...common, ...size, ...args, pathToFileURL(page).href], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
