import { gunzipSync, gzipSync } from 'node:zlib'
import { DigestInput } from '../../shared/mails/digest-input.ts'

/** What a mail says, as its row keeps it: gzipped JSON, because a row takes at most 400 KB. */
export function packDigest(digest: DigestInput): Uint8Array {
  return gzipSync(JSON.stringify(digest))
}

export function unpackDigest(packed: Uint8Array): DigestInput {
  return DigestInput.parse(JSON.parse(gunzipSync(packed).toString()))
}
