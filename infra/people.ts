import { Duration } from 'aws-cdk-lib'
import type { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { hashesPeople, keepsObjects, listsVersions, reads, writes } from './arrows.ts'
import { table } from './stores.ts'
import { scheduled, type Workers } from './worker.ts'

const { minutes } = Duration

type Parts = {
  stores: Record<'candidates' | 'candidateFiles' | 'matches' | 'mails' | 'recipients' | 'erasures' | 'runs', Table> & {
    inbox: Bucket
    snapshots: Bucket
  }
  personKey: Key
  key: Key
  worker: Workers['worker']
  candidateVersionDays: number
}

/** What is owed to the people whose data is held: arrows (16) and (17) of the flow. */
export function people(scope: Construct, { stores, personKey, key, worker, candidateVersionDays }: Parts) {
  const large = { timeout: minutes(15), memorySize: 1024 }
  const { candidates, candidateFiles, matches, mails, recipients, erasures, runs, inbox, snapshots } = stores
  // (16) Every night, whoever must not be known any longer is forgotten
  const forgetPeople = worker('ForgetPeople', large)
  forgetPeople.addEnvironment('CANDIDATE_VERSION_DAYS', String(candidateVersionDays))
  const forgettingLost = scheduled(forgetPeople, 'NightlyForgetting', '20 0 * * ? *')
  // Who looked at or removed what of whom: a keyed hash, no name
  const personAccess = table(scope, 'PersonAccess', {
    partition: 'personHash',
    sort: { name: 'entry', type: 'string' },
    key,
  })
  reads(forgetPeople, erasures, 'Scan')
  writes(forgetPeople, erasures, 'UpdateItem')
  reads(forgetPeople, candidates, 'GetItem')
  reads(forgetPeople, candidateFiles, 'Scan')
  writes(forgetPeople, candidates, 'PutItem')
  reads(forgetPeople, runs, 'GetItem')
  writes(forgetPeople, runs, 'PutItem')

  // (17) For a person who asks: what is held, and its removal
  const inspectPerson = worker('InspectPerson', large)
  const erasePerson = worker('ErasePerson', large)
  for (const each of [forgetPeople, inspectPerson, erasePerson]) {
    hashesPeople(each, personKey)
    reads(each, matches, 'Scan')
    reads(each, mails, 'Scan')
    reads(each, recipients, 'GetItem')
    writes(each, personAccess, 'PutItem')
  }
  for (const each of [inspectPerson, erasePerson]) {
    reads(each, candidates, 'GetItem', 'BatchGetItem')
    reads(each, candidateFiles, 'BatchGetItem')
    reads(each, erasures, 'GetItem')
    listsVersions(each, inbox)
  }
  reads(inspectPerson, personAccess, 'Query')
  writes(erasePerson, erasures, 'PutItem')
  for (const each of [erasePerson, forgetPeople]) {
    reads(each, candidates, 'Scan')
    keepsObjects(each, snapshots, 'candidates/')
    reads(each, candidateFiles, 'Scan')
    writes(each, candidates, 'DeleteItem')
    writes(each, matches, 'PutItem')
    reads(each, mails, 'Query')
    writes(each, mails, 'UpdateItem', 'DeleteItem')
    reads(each, recipients, 'Scan')
    writes(each, recipients, 'PutItem', 'DeleteItem')
  }
  return { forgetPeople, forgettingLost, inspectPerson, erasePerson }
}
