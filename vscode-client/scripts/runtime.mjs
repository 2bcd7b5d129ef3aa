// Makes a small Java runtime that runs the server, in runtimes/<target>:
//   node scripts/runtime.mjs [--target linux-x64] [--jdk FOLDER] [--target-jdk FOLDER]
// --jdk is the JDK whose jlink works (default: the newest found); --target-jdk is a JDK of the same
// version for the target, unpacked, with its folder jmods, which some vendors have as a download of
// its own; it is needed for other computers than this one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';

process.chdir(path.dirname(import.meta.dirname));
const here = `${{ win32: 'win32', darwin: 'darwin' }[process.platform] ?? 'linux'}-${process.arch}`;
const options = parseArgs({
  options: {
    target: { type: 'string', default: here },
    jdk: { type: 'string', default: newestJdk() },
    'target-jdk': { type: 'string' },
    jar: { type: 'string', default: '../server/target/gloss-ls.jar' },
  },
}).values;
const { target, jdk, jar } = options;
const jmods = options['target-jdk'] && path.join(options['target-jdk'], 'jmods');
if (target !== here && !(jmods && existsSync(jmods))) {
  fail(`For ${target}, name an unpacked JDK of it that has a folder jmods: --target-jdk FOLDER`);
}

/** Libraries name these for what the server never does, and work where they are missing. */
const LEFT_OUT = new Set([
  'java.compiler', // annotations that only compilers read
  'java.desktop', // Jackson's bean annotations, pictures in flexmark
  'java.datatransfer',
  'java.security.jgss', // JGit's logins; it only says here what git ignores
  'java.sql', // Jackson's dates of databases
  'java.xml', // Jackson's and JGit's XML
]);

/** Found by name while the server runs, which jdeps does not see. */
const BY_NAME = [
  'jdk.unsupported', // Gson makes objects without their constructors
  'jdk.zipfs', // the bundled notes are listed in the jar
];

const version = majorOf(jdk);
const modules = tool('jdeps', '--ignore-missing-deps', '--multi-release', `${version}`, '--list-deps', jar)
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => /^[\w.]+$/.test(line) && !LEFT_OUT.has(line))
  .concat(BY_NAME)
  .join();
const folder = `runtimes/${target}`;
await rm(folder, { recursive: true, force: true });
tool(
  'jlink',
  ...(jmods ? ['--module-path', jmods] : []),
  ...['--add-modules', modules, '--output', folder],
  ...['--no-header-files', '--no-man-pages', '--vm', 'server'],
  // The tools of this computer do not read the programs of others.
  ...(target === here
    ? ['--strip-debug']
    : ['--strip-java-debug-attributes', '--exclude-files', '**.debuginfo,**.diz,**.pdb,**.dSYM/**']),
  // The package is compressed as a whole, which makes it smaller than compressing each class.
  ...['--compress', version < 21 ? '0' : 'zip-0'],
);
if (target === here) {
  await finish();
}
console.log(`${folder}: ${modules}, ${(bytesIn(folder) / 1024 / 1024).toFixed(1)} MB`);

/** What only a runtime that runs here can be given: an archive of its own classes, and a trial. */
async function finish() {
  if (process.platform === 'linux') {
    spawnSync('strip', ['--strip-unneeded', path.join(folder, 'lib/server/libjvm.so')]);
  }
  const java = path.join(folder, 'bin', process.platform === 'win32' ? 'java.exe' : 'java');
  run(java, '-Xshare:dump', '-XX:+UseSerialGC');
  const told = run(java, '-XX:+UseSerialGC', '-jar', jar, 'version');
  console.log(`It runs: ${told.trim().split('\n')[0]}`);
}

function tool(name, ...args) {
  const file = path.join(jdk, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return run(file, ...args);
}

function run(file, ...args) {
  return execFileSync(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

/** By what it says of itself: names of folders tell nothing. */
function newestJdk() {
  const roots = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', 'C:/Program Files/Eclipse Adoptium'];
  const found = roots
    .flatMap((root) => (existsSync(root) ? readdirSync(root).map((name) => path.join(root, name)) : []))
    .flatMap((home) => [home, path.join(home, 'Contents/Home')])
    .concat(process.env.JAVA_HOME ?? [])
    .filter((home) => existsSync(path.join(home, 'bin')) && existsSync(path.join(home, 'release')))
    .filter((home) => readdirSync(path.join(home, 'bin')).some((name) => /^jlink(\.exe)?$/.test(name)))
    .sort((one, other) => majorOf(other) - majorOf(one));
  return found[0] ?? fail('No JDK with jlink was found: name one with --jdk FOLDER');
}

function majorOf(home) {
  return Number(/^JAVA_VERSION="?(\d+)/m.exec(readFileSync(path.join(home, 'release')))?.[1]);
}

function bytesIn(file) {
  const stats = statSync(file);
  return stats.isDirectory()
    ? readdirSync(file).reduce((sum, name) => sum + bytesIn(path.join(file, name)), 0)
    : stats.size;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
