import { paddedSequencer, type Stamp } from '../../shared/version-order.ts'

/**
 * The part of an update that moves the head of an object to a version, and never back. Two versions with sequencers are
 * ordered by these; where one of them was found by the sweep, and so has none, by the instant.
 */
export function headMove({ versionId, sequencer, lastModified }: Stamp) {
  const later = 'attribute_not_exists(sequencer) AND lastModified < :lastModified'
  const values = { ':versionId': versionId, ':lastModified': lastModified }
  if (sequencer === null) {
    return {
      UpdateExpression: 'SET headVersionId = :versionId, lastModified = :lastModified REMOVE sequencer',
      ConditionExpression: 'attribute_not_exists(headVersionId) OR lastModified < :lastModified',
      ExpressionAttributeValues: values,
    }
  }
  return {
    UpdateExpression: 'SET headVersionId = :versionId, lastModified = :lastModified, sequencer = :sequencer',
    ConditionExpression: `attribute_not_exists(headVersionId) OR sequencer < :sequencer OR (${later})`,
    ExpressionAttributeValues: { ...values, ':sequencer': paddedSequencer(sequencer) },
  }
}
