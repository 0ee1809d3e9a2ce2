import { paddedSequencer, type Stamp, textOrder } from '../../shared/ingest/version-order.ts'

/**
 * The part of an update that moves the head of an object to a version, and never back. Two versions with sequencers are
 * ordered by these; where one of them was found by the sweep, and so has none, by their place among the texts. A version
 * that is the head keeps the place that it has, however it is reported again.
 */
export function headMove(stamp: Stamp) {
  const values = { ':versionId': stamp.versionId, ':place': textOrder(stamp) }
  if (stamp.sequencer === null) {
    return {
      UpdateExpression: 'SET headVersionId = :versionId, place = :place REMOVE sequencer, isDeleted',
      ConditionExpression: 'attribute_not_exists(headVersionId) OR (headVersionId <> :versionId AND place < :place)',
      ExpressionAttributeValues: values,
    }
  }
  const later = 'sequencer < :sequencer OR (attribute_not_exists(sequencer) AND place < :place)'
  return {
    UpdateExpression: 'SET headVersionId = :versionId, place = :place, sequencer = :sequencer REMOVE isDeleted',
    ConditionExpression: `attribute_not_exists(headVersionId) OR (headVersionId <> :versionId AND (${later}))`,
    ExpressionAttributeValues: { ...values, ':sequencer': paddedSequencer(stamp.sequencer) },
  }
}
