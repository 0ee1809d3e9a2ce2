import { createHash } from 'node:crypto'
import { candidatesIn, numberIn } from './agency.ts'
import type { Observed } from './observed.ts'

type Version = Observed['versions'][number]

const objectIdOf = ({ bucket, key }: Pick<Version, 'bucket' | 'key'>) =>
  createHash('sha256').update(`${bucket}\0${key}`).digest('hex')
const texts = ({ versions }: Observed) => versions.filter(({ key }) => key.startsWith('requests/'))
const candidateFiles = ({ versions }: Observed) => versions.filter(({ key }) => key.startsWith('candidates/'))
const name = ({ key, versionId }: Pick<Version, 'key' | 'versionId'>) => `version ${versionId} of ${key}`
const isOf = (version: Version) => (row: { objectId: string; versionId: string }) =>
  row.objectId === objectIdOf(version) && row.versionId === version.versionId

export function outcomes(state: Observed): string[] {
  const wrong = texts(state).flatMap((version) => {
    const number = numberIn(version.text)
    const wanted = number === null ? 'refused: empty' : `parsed: number:${number}`
    const found = state.outcomes.filter(isOf(version)).map((row) => `${row.outcome}: ${row.requestIds ?? row.reason}`)
    return found.length === 1 && found[0] === wanted
      ? []
      : [`${name(version)} should have the one outcome "${wanted}", and has [${found.join(', ')}]`]
  })
  const foreign = state.outcomes.filter((row) => !texts(state).some((version) => isOf(version)(row)))
  return [...wrong, ...foreign.map((row) => `${name(row)} has an outcome and was never put`)]
}

/** The last of the versions of each object; S3 gives them greater sequencers as they come. */
function newestOfEach(versions: Version[]): Version[] {
  const last = new Map<string, Version>()
  for (const version of versions.toSorted((a, b) => (a.sequencer < b.sequencer ? -1 : 1))) {
    last.set(version.key, version)
  }
  return [...last.values()]
}

export function newest(state: Observed): string[] {
  const wrongHeads = newestOfEach(texts(state)).flatMap((version) => {
    const head = state.heads.find(({ objectId }) => objectId === objectIdOf(version))
    return head?.headVersionId === version.versionId ? [] : [`the head of ${version.key} is ${head?.headVersionId}`]
  })
  const wrongRequests = state.requests.flatMap(({ requestId, versionId }) => {
    const ofRequest = texts(state).filter(({ text }) => `number:${numberIn(text)}` === requestId)
    const current = newestOfEach(ofRequest).find((version) => version.versionId === versionId)
    // Between objects, S3 tells to the second what came first.
    const isNewest = current && ofRequest.every(({ lastModified }) => lastModified <= current.lastModified)
    return isNewest ? [] : [`${requestId} stands at version ${versionId}, which is not its newest text`]
  })
  return [...wrongHeads, ...wrongRequests]
}

export function wentBack(before: Observed, now: Observed): string[] {
  return before.requests.flatMap((was) => {
    const is = now.requests.find(({ requestId }) => requestId === was.requestId)
    const forward = is && is.textOrder >= was.textOrder && is.revision >= was.revision
    return forward ? [] : [`${was.requestId} went back from revision ${was.revision} to ${is?.revision}`]
  })
}

export function unrepaired(state: Observed): string[] {
  const files = newestOfEach(candidateFiles(state))
  const candidateIds = state.candidates
    .map(({ candidateId }) => candidateId)
    .toSorted()
    .join()
  return [
    ...texts(state)
      .filter((version) => !state.outcomes.some(isOf(version)))
      .map((version) => `${name(version)} has no outcome after the sweep`),
    ...files
      .filter(({ versionId }) => !state.candidateFiles.some(({ loadedVersionId }) => loadedVersionId === versionId))
      .map((version) => `${name(version)} is not loaded after the sweep`),
    ...files
      .filter(({ text }) => candidatesIn(text).join() !== candidateIds)
      .map(({ key }) => `the candidates are ${candidateIds}, and not those of ${key}`),
    ...state.mails
      .filter((mail) => mail.state === 'pending' || mail.state === 'sending')
      .map(({ mailId, state }) => `mail ${mailId} is ${state} after the sweep`),
  ]
}
