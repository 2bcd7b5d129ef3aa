import assert from 'node:assert/strict';
import { test } from 'node:test';
import { majorVersion, propertiesOf, versionOfRelease } from '../../src/java/version';

test('the major version is told of every way of writing one', () => {
  const cases: [string, number | undefined][] = [
    ['1.8.0_392', 8],
    ['9', 9],
    ['11.0.21', 11],
    ['17-ea', 17],
    ['25.0.3+9-LTS', 25],
    ['', undefined],
    ['latest', undefined],
  ];
  for (const [version, major] of cases) {
    assert.equal(majorVersion(version), major, version);
  }
});

test('the release file states the version, with quotes or without', () => {
  assert.equal(versionOfRelease('IMPLEMENTOR="x"\r\nJAVA_VERSION="17.0.9"\r\n'), '17.0.9');
  assert.equal(versionOfRelease('JAVA_VERSION=21\n'), '21');
  assert.equal(versionOfRelease('JAVA_RUNTIME_VERSION="21"'), undefined);
  assert.equal(versionOfRelease(''), undefined);
});

test('what Java prints of itself needs both its version and its folder', () => {
  assert.deepEqual(propertiesOf('  java.home = /a b\n  java.version = 21\n'), {
    version: '21',
    home: '/a b',
  });
  assert.equal(propertiesOf('java.version = 21'), undefined);
  assert.equal(propertiesOf('Error: could not find libjava.so'), undefined);
});
