import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJava, type Search } from '../../src/java/discovery';
import { messageFor } from '../../src/java/message';
import { javaFiles, machine, type Computer } from './computer';

const BUNDLED = '/extension/runtime';

async function search(computer: Computer, setting = ''): Promise<Search> {
  return findJava(machine(computer), setting, BUNDLED);
}

/** `origin version program`, or the message. */
async function outcome(computer: Computer, setting = ''): Promise<string> {
  const found = await search(computer, setting);
  return found.kind === 'found'
    ? `${found.java.origin} ${found.java.version} ${found.java.program}`
    : messageFor(found);
}

const everywhere: Computer = {
  env: { JAVA_HOME: '/home/ada/jdk', PATH: '/usr/local/bin:/usr/bin' },
  files: {
    ...javaFiles('/chosen', '21.0.1'),
    ...javaFiles(BUNDLED, '25.0.3'),
    ...javaFiles('/home/ada/jdk', '22'),
    ...javaFiles('/usr/lib/jvm/a', '17.0.1'),
    ...javaFiles('/usr/lib/jvm/b', '19.0.1'),
  },
  links: { '/usr/bin/java': '/usr/lib/jvm/a/bin/java' },
};

function without(...gone: string[]): Computer {
  const files = Object.entries(everywhere.files ?? {}).filter(
    ([name]) => !gone.some((each) => name.startsWith(each)),
  );
  return { ...everywhere, files: Object.fromEntries(files) };
}

test('the setting comes first, then the bundled runtime, JAVA_HOME, the PATH and the usual folders', async () => {
  const noHome = { ...without(BUNDLED, '/home/ada/jdk') };
  assert.equal(await outcome(everywhere, '/chosen'), 'setting 21.0.1 /chosen/bin/java');
  assert.equal(await outcome(everywhere), `bundled 25.0.3 ${BUNDLED}/bin/java`);
  assert.equal(await outcome(without(BUNDLED)), 'JAVA_HOME 22 /home/ada/jdk/bin/java');
  assert.equal(await outcome(noHome), 'PATH 17.0.1 /usr/lib/jvm/a/bin/java');
  assert.equal(await outcome({ ...noHome, env: {} }), 'installed 19.0.1 /usr/lib/jvm/b/bin/java');
});

test('a Java that is too old is passed over, and told of when there is no other', async () => {
  const old = { env: { JAVA_HOME: '/old' }, files: javaFiles('/old', '1.8.0_392') };
  const newer = { ...old, files: { ...old.files, ...javaFiles('/usr/lib/jvm/x', '17-ea') } };
  assert.equal(await outcome(newer), 'installed 17-ea /usr/lib/jvm/x/bin/java');
  assert.equal(
    await outcome(old),
    'Gloss needs Java 17 or newer, and the newest on this computer is Java 1.8.0_392.',
  );
  assert.equal(await outcome({}), 'Gloss needs Java 17 or newer, and none was found on this computer.');
});

test('a wrong setting is told of; no other Java takes its place', async () => {
  const computer = { ...everywhere, files: { ...everywhere.files, ...javaFiles('/old', '11.0.2') } };
  assert.equal(
    await outcome(computer, '/nowhere'),
    'Gloss needs Java 17 or newer. The setting gloss-ls.java.home names a folder without one: /nowhere',
  );
  assert.equal(
    await outcome(computer, '/old'),
    'Gloss needs Java 17 or newer. The setting gloss-ls.java.home names Java 11.0.2: /old',
  );
});

test('the setting may name the home folder with ~, the bin folder, or a macOS bundle', async () => {
  const bundle = '/Library/Java/JavaVirtualMachines/t.jdk';
  const mac: Computer = { platform: 'darwin', files: javaFiles(`${bundle}/Contents/Home`, '21') };
  assert.equal(await outcome(everywhere, '~/jdk'), 'setting 22 /home/ada/jdk/bin/java');
  assert.equal(await outcome(everywhere, '/chosen/bin'), 'setting 21.0.1 /chosen/bin/java');
  assert.equal(await outcome(mac, bundle), `setting 21 ${bundle}/Contents/Home/bin/java`);
});

test('a Java without a release file is asked for its version', async () => {
  const printed = '    java.home = /opt/java/x\n    java.version = 18.0.2\nopenjdk version "18.0.2"\n';
  const asked: Computer = {
    files: { '/opt/java/x/bin/java': '' },
    prints: { '/opt/java/x/bin/java': printed },
  };
  assert.equal(await outcome(asked), 'installed 18.0.2 /opt/java/x/bin/java');
  assert.equal((await search({ ...asked, prints: {} })).kind, 'none');
});

test('relative folders of the PATH and of JAVA_HOME are left alone', async () => {
  const files = { ...javaFiles('.', '21', './java'), ...javaFiles('jdk', '21') };
  assert.equal((await search({ env: { PATH: '.:bin', JAVA_HOME: 'jdk' }, files })).kind, 'none');
});

test("macOS' own /usr/bin/java, which asks to install one, is not started", async () => {
  const mac: Computer = {
    platform: 'darwin',
    env: { PATH: '/usr/bin' },
    files: {
      '/usr/bin/java': '',
      ...javaFiles('/Library/Java/JavaVirtualMachines/a.jdk/Contents/Home', '20'),
    },
  };
  assert.match(await outcome(mac), /^installed 20 /);
});

test('the usual folders of Windows are searched', async () => {
  const home = 'C:\\Program Files\\Eclipse Adoptium\\jdk-21.0.1';
  const windows: Computer = {
    platform: 'win32',
    env: { ProgramFiles: 'C:\\Program Files' },
    files: javaFiles(home, '21.0.1', `${home}\\bin\\java.exe`),
  };
  assert.equal(await outcome(windows), `installed 21.0.1 ${home}\\bin\\java.exe`);
});

test('a program on the Windows PATH that is a link of an installer is asked', async () => {
  const program = 'C:\\Oracle\\javapath\\java.exe';
  const windows: Computer = {
    platform: 'win32',
    env: { Path: 'C:\\Oracle\\javapath' },
    files: { [program]: '' },
    prints: { [program]: 'java.home = C:\\Java\\jdk-17\r\njava.version = 17.0.9\r\n' },
  };
  assert.equal(await outcome(windows), `PATH 17.0.9 ${program}`);
});
