// What tests and the bench need of Debian: a browser, a Word renderer, fonts, and tools to look at a page.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A package and the file that shows it is there. */
const PACKAGES = {
  chromium: '/usr/bin/chromium',
  'poppler-utils': '/usr/bin/pdftotext',
  pandoc: '/usr/bin/pandoc',
  // as wide as Times New Roman, letter by letter
  'fonts-liberation': '/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf',
  'fonts-noto-cjk': '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
  'fonts-arphic-gbsn00lp': '/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf',
  'fonts-arphic-gkai00mp': '/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf',
  'fonts-arphic-uming': '/usr/share/fonts/truetype/arphic/uming.ttc',
};
const LIBREOFFICE = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];
/** What Calc brings along: without it there are no sheets. */
const CALC = '/usr/lib/libreoffice/share/registry/calc.xcd';
/** The first LibreOffice that sets a line grid of 28 characters as Word does. */
const LIBREOFFICE_FROM = 25.2;
const SOURCES = '/etc/apt/sources.list.d';
const BACKPORTS = `${SOURCES}/fazhi-nianbao-backports.sources`;

/** @param {string} command @param {string[]} args */
const output = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

function hasLibreOffice() {
  const version = /LibreOffice (\d+\.\d+)/.exec(output('soffice', ['--version']))?.[1];
  return version !== undefined && Number(version) >= LIBREOFFICE_FROM && existsSync(CALC);
}

/** @returns {string[]} the packages that are not there */
function missingPackages() {
  const missing = Object.entries(PACKAGES).filter(([, file]) => !existsSync(file));
  const names = missing.map(([name]) => name);
  return hasLibreOffice() ? names : [...names, ...LIBREOFFICE];
}

/** The command that runs apt-get as root without asking, null where this user may not. */
function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  const mayAct = spawnSync('sudo', ['-n', 'true']).status === 0;
  return mayAct ? ['sudo', '-n', 'apt-get'] : null;
}

const codename = () => /^VERSION_CODENAME=(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';

/** The machine's own Debian sources, as addresses. */
function debianAddresses() {
  const files = existsSync(SOURCES) ? readdirSync(SOURCES).map((name) => `${SOURCES}/${name}`) : [];
  const texts = ['/etc/apt/sources.list', ...files]
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'));
  const addresses = texts.flatMap((text) => text.match(/^(?:URIs:\s*|deb\s+(?:\[.*?\]\s*)?)\S+/gm) ?? []);
  return addresses.map((line) => line.replace(/^(?:URIs:\s*|deb\s+(?:\[.*?\]\s*)?)/, ''));
}

/** bookworm's own LibreOffice, 7.4, breaks the grid; its backports have 25.2. Made from the machine's own source. */
function addBackports() {
  const address = debianAddresses().find((uri) => /\/debian\/?$/.test(uri));
  if (!address || existsSync(BACKPORTS)) return;
  const lines = [
    'Types: deb',
    `URIs: ${address}`,
    'Suites: bookworm-backports',
    'Components: main',
    'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg',
  ];
  const text = `${lines.join('\n')}\n`;
  if (process.getuid?.() === 0) writeFileSync(BACKPORTS, text);
  else spawnSync('sudo', ['-n', 'tee', BACKPORTS], { input: text });
}

/** @param {string[]} apt @param {string[]} args */
function run(apt, args) {
  const [command = '', ...rest] = [...apt, ...args];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** @param {string[]} apt @param {string[]} packages */
function install(apt, packages) {
  const needsBackports = packages.some((name) => LIBREOFFICE.includes(name)) && codename() === 'bookworm';
  if (needsBackports) addBackports();
  const others = packages.filter((name) => !LIBREOFFICE.includes(name) || !needsBackports);
  const get = ['install', '-y', '--no-install-recommends'];
  return (
    run(apt, ['update', '-qq']) &&
    (others.length === 0 || run(apt, [...get, ...others])) &&
    (!needsBackports || run(apt, [...get, '-t', 'bookworm-backports', ...LIBREOFFICE]))
  );
}

/**
 * Installs what is missing, and says so; where it may not, names the packages.
 * @returns {boolean} whether everything is there now
 */
export function ensureSystemPackages() {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  const apt = aptGet();
  if (!apt) {
    console.error(
      `These Debian packages are missing and cannot be installed from here: ${missing.join(' ')}`,
    );
    return false;
  }
  console.log(`Installing what the tests need: ${missing.join(' ')}`);
  if (install(apt, missing) && missingPackages().length === 0) return true;
  console.error(`These Debian packages could not be installed: ${missingPackages().join(' ')}`);
  return false;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exit(ensureSystemPackages() ? 0 : 1);
