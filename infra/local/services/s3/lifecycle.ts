import type { ObjectVersion } from './object-versions.ts'

/** A rule of a bucket on objects whose keys begin so; days are null where it says nothing of them. */
export type LifecycleRule = {
  prefix: string
  /** After which the newest version goes: behind a delete marker, where the bucket keeps versions. */
  days: number | null
  /** After which a version goes that is not the newest any more. */
  noncurrentDays: number | null
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What the rules of a bucket let go by an instant (epoch milliseconds), of its versions by key, newest first. As S3
 * counts: from when a version came, or another came before it, and then until the midnight (UTC) after.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export function expiredBy(now: number, versions: ObjectVersion[], rules: LifecycleRule[]): ObjectVersion[] {
  return versions.filter((version, index) => {
    const newer = versions[index - 1]?.key === version.key ? versions[index - 1] : undefined
    const isAlone = !newer && versions[index + 1]?.key !== version.key
    return rules
      .filter(({ prefix }) => version.key.startsWith(prefix))
      .some(({ days, noncurrentDays }) => {
        if (newer) return noncurrentDays !== null && isOver(newer.lastModified, noncurrentDays, now)
        // A marker stays for as long as it hides something.
        return days !== null && (!version.deleteMarker || isAlone) && isOver(version.lastModified, days, now)
      })
  })
}

function isOver(since: string, days: number, now: number): boolean {
  const midnight = (Math.floor(Date.parse(since) / DAY_MS) + days + 1) * DAY_MS
  return midnight <= now
}
