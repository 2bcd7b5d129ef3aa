import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Crashes } from '../../src/crashes';
import { makeArchive, serve } from '../../src/server';
import type { Java } from '../../src/java/discovery';

const java: Java = { program: '/jdk/bin/java', home: '/jdk', version: '21', major: 21, origin: 'PATH' };

test('the server is told its transport and its client, and Java the options of the user last', () => {
  const { program, args } = serve(java, '/x/gloss-ls.jar', '/c/a.jsa', ['-Xmx1g'], 42);
  assert.equal(program, '/jdk/bin/java');
  assert.ok(args.includes('-XX:SharedArchiveFile=/c/a.jsa'));
  assert.ok(args.indexOf('-Xmx1g') > args.indexOf('-Xmx512m'));
  assert.deepEqual(args.slice(-5), ['-jar', '/x/gloss-ls.jar', 'serve', '--stdio', '--client-process-id=42']);
  assert.ok(!serve(java, 'j', undefined, [], 1).args.some((arg) => arg.includes('SharedArchiveFile')));
});

test('the archive is made by a run that ends', () => {
  const { args } = makeArchive(java, '/x/gloss-ls.jar', '/c/a.jsa');
  assert.deepEqual(args.slice(-4), [
    '-XX:ArchiveClassesAtExit=/c/a.jsa',
    '-jar',
    '/x/gloss-ls.jar',
    'warm-up',
  ]);
});

test('five crashes in three minutes are too many; old ones do not count', () => {
  let now = 0;
  const crashes = new Crashes(() => now);
  assert.deepEqual(
    [1, 2, 3, 4].map(() => crashes.isOneTooMany()),
    [false, false, false, false],
  );
  assert.equal(crashes.isOneTooMany(), true);
  crashes.forget();
  assert.equal(crashes.isOneTooMany(), false);
  for (let minute = 1; minute < 20; minute++) {
    now = minute * 60_000;
    assert.equal(crashes.isOneTooMany(), false);
  }
});
