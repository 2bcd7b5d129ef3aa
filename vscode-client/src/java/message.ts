import type { Search } from './discovery';
import { OLDEST_JAVA } from './version';

/** What to tell a user for whom no Java was found. */
export function messageFor(search: Exclude<Search, { kind: 'found' }>): string {
  const needed = `Gloss needs Java ${OLDEST_JAVA} or newer`;
  if (search.kind === 'wrongSetting') {
    return search.tooOld
      ? `${needed}. The setting gloss-ls.java.home names Java ${search.tooOld.version}: ${search.home}`
      : `${needed}. The setting gloss-ls.java.home names a folder without one: ${search.home}`;
  }
  const newest = [...search.tooOld].sort((one, other) => other.major - one.major).at(0);
  return newest
    ? `${needed}, and the newest on this computer is Java ${newest.version}.`
    : `${needed}, and none was found on this computer.`;
}
