/**
 * A candidate file under this prefix changes: its rows are added, or replace those with the same id, and nobody is
 * removed. Any other candidate file is a full replacement of what it brought before.
 */
const CHANGES_PREFIX = 'candidates/changes/'

export function isChangesFile(key: string): boolean {
  return key.startsWith(CHANGES_PREFIX)
}
