import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SCHEMES } from '../../src/schemes';
import { readSettings, SECTION, Setting } from '../../src/settings';

interface Property {
  type: string;
  default: unknown;
  scope?: string;
  description?: string;
  markdownDescription?: string;
  enum?: string[];
  enumDescriptions?: string[];
  items?: { enum?: string[]; enumDescriptions?: string[] };
}

const SERVER_SCHEMA = '../server/src/main/resources/io/github/glossls/workspace/settings.schema.json';

interface Packaged {
  contributes: {
    configuration: { properties: Record<string, Property> };
    commands: { command: string; category: string }[];
  };
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
}

const packaged = JSON.parse(readFileSync('package.json', 'utf8')) as Packaged;
const { properties } = packaged.contributes.configuration;

function read(values: Record<string, unknown>): ReturnType<typeof readSettings> {
  return readSettings({ get: (name) => values[name] });
}

test('settings that are not set, or of another kind, have their defaults', () => {
  const defaults = { javaHome: '', javaOptions: [], markdownPreview: true };
  assert.deepEqual(read({}), defaults);
  assert.deepEqual(
    read({ 'java.home': 7, 'java.options': '-Xmx1g', 'markdownPreview.enabled': 'no' }),
    defaults,
  );
});

test('settings are read', () => {
  const values = {
    'java.home': '/jdk',
    'java.options': ['-Xmx1g', ' ', 3],
    'markdownPreview.enabled': false,
  };
  assert.deepEqual(read(values), { javaHome: '/jdk', javaOptions: ['-Xmx1g'], markdownPreview: false });
});

test('every setting has a scope, a default and a description, and each of its values has one too', () => {
  for (const [name, property] of Object.entries(properties)) {
    assert.ok(name.startsWith(`${SECTION}.`), name);
    assert.ok(property.scope, name);
    assert.notEqual(property.default, undefined, name);
    assert.ok(property.description ?? property.markdownDescription, name);
    for (const each of [property, property.items]) {
      assert.equal(each?.enum?.length, each?.enumDescriptions?.length, name);
    }
  }
});

test('the settings of the server are offered under the same names, with the same values', () => {
  const schema = JSON.parse(readFileSync(SERVER_SCHEMA, 'utf8')) as { properties: Record<string, Property> };
  for (const [name, { type, enum: values, default: byDefault }] of Object.entries(schema.properties)) {
    const offered = properties[name];
    assert.deepEqual([offered?.type, offered?.enum, offered?.default], [type, values, byDefault], name);
  }
});

test('the guide names the schemes of documents that are served', () => {
  const guide = readFileSync('../docs/editors/vscode.md', 'utf8');
  const told = /^Documents of these schemes, in any language: ([^.]*)\./m.exec(guide)?.[1] ?? '';
  assert.deepEqual(
    [...told.matchAll(/`([^`]+)`/g)].map((match) => match[1]),
    SCHEMES,
  );
});

test('the settings that the extension reads are offered, and those of Java are restricted', () => {
  for (const name of Object.values(Setting)) {
    assert.ok(`${SECTION}.${name}` in properties, name);
  }
  const { restrictedConfigurations } = packaged.capabilities.untrustedWorkspaces;
  for (const name of Object.keys(properties).filter((each) => each.startsWith('gloss-ls.java.'))) {
    assert.ok(restrictedConfigurations.includes(name), name);
  }
});
