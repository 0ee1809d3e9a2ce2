import { ObjectEvent } from '../shared/ingest/object-event.ts'
import type { TakenApart } from '../shared/ingest/taken-apart.ts'
import { PARSER_VERSION } from '../shared/parser-version.ts'
import { MOST_SOURCE_BYTES } from '../shared/source/allowance.ts'
import { sourceText } from '../shared/source/source-text.ts'
import { queueHandler } from './handlers/queue-handler.ts'
import { type ObjectVersion, objectIdOf, readVersion } from './services/inbox.ts'
import { report } from './services/telemetry.ts'
import { putText } from './services/texts.ts'

export const handler = queueHandler(ObjectEvent, takeApart)

/**
 * After so many tries that did not come to an end a file is given up, by name: it takes more memory or time than there
 * is. One less than the queue has, so that the file does not end among the dead letters.
 */
const MOST_TRIES = 4

/**
 * One version of a file that is no plain text to the text that it gives, which is put beside it; what becomes of it is
 * for the parser to say, to which S3 tells of the text. Knows nothing but the file: whatever is in it has no tables,
 * queues or mails within reach.
 */
async function takeApart(event: ObjectEvent, tries: number): Promise<void> {
  const version = await readVersion(event, MOST_SOURCE_BYTES)
  const given = tries > MOST_TRIES ? givenUp() : await givenBy(version)
  await putText({ of: event, parserVersion: PARSER_VERSION, given })
  const versionOf = { objectId: objectIdOf(event), versionId: event.versionId }
  const outcome = 'refused' in given ? given.refused.reason : given.kind
  const unread = 'refused' in given ? [] : given.unread
  if (unread.length > 0) report('AttachmentsUnread', { ...versionOf, count: unread.length }, unread.length)
  report('TakenApart', { ...versionOf, outcome })
}

async function givenBy(version: ObjectVersion): Promise<TakenApart['given']> {
  switch (version.is) {
    case 'there':
      return sourceText(version.bytes)
    case 'tooLarge':
      return {
        refused: { reason: 'too-large', detail: `${version.size} bytes, at most ${MOST_SOURCE_BYTES} are read` },
      }
    case 'gone':
      // The parser sees for itself that it is gone; it only has to hear.
      return { refused: { reason: 'unreadable', detail: 'it was removed before it was read' } }
  }
}

function givenUp(): TakenApart['given'] {
  const detail = `it took too much memory or time, ${MOST_TRIES} times; send the request as text`
  return { refused: { reason: 'unreadable', detail } }
}
