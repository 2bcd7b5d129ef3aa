// Writes the licences of what the package contains of others: the libraries bundled into the
// extension, by what the bundler says it took, and those in the server's jar, by
// notices/server.txt, which has to name whatever the jar holds.
import { strFromU8, unzipSync } from 'fflate';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const RULE = '='.repeat(80);

/** The table of libraries in notices/server.txt. */
const GROUPS = /\n\n(?<all>(?:[a-z][\w.-]+ {2,}.*\n)+)/;

export async function writeNotices(metaFile, jar, file) {
  const parts = [
    'This package contains software of others, under the licences below.',
    ...(await bundled(JSON.parse(await readFile(metaFile, 'utf8')))),
    ...(await inJar(jar)),
  ];
  await writeFile(file, `${parts.join(`\n\n${RULE}\n\n`)}\n`);
}

async function bundled({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]);
  const parts = [];
  for (const folder of [...new Set(folders.filter(Boolean))].sort()) {
    const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    const files = (await readdir(folder)).filter((each) => /^(licen[sc]e|notice|copying)/i.test(each));
    const texts = await Promise.all(files.map((each) => readFile(path.join(folder, each), 'utf8')));
    if (texts.length === 0) {
      throw new Error(`${name} comes without the text of its licence`);
    }
    parts.push(`${name} ${version} (${license})\n\n${texts.map((text) => text.trim()).join('\n\n')}`);
  }
  return parts;
}

async function inJar(jar) {
  const wanted =
    /^META-INF\/maven\/.*pom\.properties$|^META-INF\/[^/]*(licen[sc]e|notice)[^/]*$|^(about|edl|epl)[^/]*\.(html|txt)$/i;
  const files = Object.entries(unzipSync(await readFile(jar), { filter: ({ name }) => wanted.test(name) }));
  const texts = files.map(([name, bytes]) => [name, strFromU8(bytes).trim()]);
  const written = await readFile('notices/server.txt', 'utf8');
  for (const name of files.map(([file]) => file).filter((file) => file.endsWith('pom.properties'))) {
    const group = name.split('/')[2];
    if (
      group !== 'io.github.glossls' &&
      !GROUPS.exec(written)
        ?.groups.all.split('\n')
        .some((line) => group.startsWith(line.split(' ')[0]))
    ) {
      throw new Error(`notices/server.txt says nothing of ${group}`);
    }
  }
  return [
    written.trim(),
    ...texts
      .filter(([name]) => !name.endsWith('pom.properties'))
      .map(([name, text]) => `server/gloss-ls.jar, ${name}\n\n${text}`),
  ];
}
