/** Wide enough for any sequencer that S3 gives (they are 18 hexadecimal digits today, and of no promised length). */
const SEQUENCER_DIGITS = 64

/** Greater than any sequencer. */
const AFTER_ALL = 'Z'

/**
 * Brings an S3 sequencer to one length, so that plain string comparison orders the events of one object: S3 documents
 * hexadecimal digits, compared after padding with zeros on the right.
 */
export function paddedSequencer(sequencer: string): string {
  return sequencer.toUpperCase().padEnd(SEQUENCER_DIGITS, '0')
}

/** One version of an object, as an event or the sweep reports it. */
export type Stamp = {
  versionId: string
  /** Absent where the sweep found the version: S3 lists no sequencers. */
  sequencer: string | null
  /** The sweep saw that no version of the object that came later has the same second. */
  newestOfSecond?: boolean
  /** An instant, to the second as S3 keeps it. */
  lastModified: string
}

/**
 * The order of versions, by plain string comparison, also where they are of several objects. The
 * instant goes first, because sequencers of different objects cannot be compared; within one second the sequencer
 * decides between versions of one object, and the version id makes the order total, so that any order of arrival ends
 * at the same text. A version that the sweep found stands before or after all of its second that came with an event.
 */
export function textOrder({ lastModified, sequencer, newestOfSecond = false, versionId }: Stamp): string {
  const within = sequencer === null && newestOfSecond ? AFTER_ALL : paddedSequencer(sequencer ?? '')
  return [new Date(lastModified).toISOString(), within, versionId].join('#')
}
