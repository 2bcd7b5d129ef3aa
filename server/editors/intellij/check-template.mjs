// Reads a template of LSP4IJ as its loader does, and says what the loader would not take.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const known = [
  'template.json', 'settings.json', 'settings.schema.json', 'initializationOptions.json',
  'clientSettings.json', 'installer.json', 'README.md',
];

function check(name, problem) {
  console.log(problem ? `FAIL ${name}: ${problem}` : `ok   ${name}`);
}

function parse(file) {
  try {
    return [JSON.parse(readFileSync(join(folder, file), 'utf8')), ''];
  } catch (error) {
    return [undefined, error.message];
  }
}

const isText = (value) => typeof value === 'string' && value.trim() !== '';

const [template, unreadable] = parse('template.json');
check('template.json is JSON', unreadable);
if (template) {
  check('it has an id and a name', ['id', 'name'].filter((key) => !isText(template[key])).join(', '));
  const args = template.programArgs ?? {};
  check('it has a command', isText(args.default) ? '' : 'programArgs.default is missing');
  check('its commands are for known systems',
    Object.keys(args).filter((key) => !['windows', 'mac', 'unix', 'default'].includes(key) || !isText(args[key])).join(', '));
  const unknown = Object.keys(template).filter((key) =>
    !['id', 'name', 'programArgs', 'env', 'workingDir', 'languageMappings', 'fileTypeMappings', 'description', 'url'].includes(key));
  check('it has known properties only', unknown.join(', '));
  const mappings = [...(template.languageMappings ?? []), ...(template.fileTypeMappings ?? [])];
  check('it maps something', mappings.length ? '' : 'no mapping');
  check('its mappings are whole', (template.fileTypeMappings ?? [])
    .filter(({ fileType, languageId }) => !(fileType?.name || fileType?.patterns?.length) || typeof languageId !== 'string')
    .concat((template.languageMappings ?? []).filter(({ language, languageId }) => !isText(language) || typeof languageId !== 'string'))
    .map((mapping) => JSON.stringify(mapping)).join(', '));
  check('it is for every file', (template.fileTypeMappings ?? [])
    .some(({ fileType }) => fileType?.patterns?.includes('*')) ? '' : 'no pattern *');
}
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'template.json')) {
  check(`${file} is JSON`, parse(file)[1]);
}
check('it holds known files only', readdirSync(folder).filter((name) => !known.includes(name)).join(', '));
check('it has a README', existsSync(join(folder, 'README.md')) ? '' : 'README.md is missing');
