import { PutObjectCommand } from '@aws-sdk/client-s3'
import { beforeEach, expect, test } from 'vitest'
import { invoke, startServices } from './services.ts'

const services = await startServices()
const checkExports = await services.handler('check-exports')
const check = (hoursFromNow: number) => {
  const scheduledTime = new Date(Date.now() + hoursFromNow * 3_600_000).toISOString()
  return invoke(checkExports, { scheduledTime })
}
const put = async (...keys: string[]) => {
  for (const Key of keys) {
    await services.s3.send(new PutObjectCommand({ Bucket: services.variable('EXPORTS_BUCKET'), Key, Body: '{}' }))
  }
}
const TABLES = ['documents', 'requests', 'matches']

let nth = 0
const folder = (table: string) => `${table}/AWSDynamoDB/0170000000000${nth}-a`
beforeEach(() => {
  nth += 1
})

test('where nothing was ever exported, nothing is missing yet', async () => {
  expect(await check(100)).toEqual({ missing: [] })
})

test('an export that was started and not completed in thirty hours is missing', async () => {
  await put(...TABLES.map((table) => `${folder(table)}/_started`))
  await put(`${folder('requests')}/data/1.json.gz`, `${folder('requests')}/manifest-summary.json`)
  expect(await check(29)).toEqual({ missing: [] })
  expect(await check(31)).toEqual({ missing: ['documents', 'requests', 'matches'] })
})

test('a newer one that is complete makes up for it, a newer one that is not does not', async () => {
  await put(...TABLES.map((table) => `${folder(table)}/manifest-summary.json`))
  expect(await check(29)).toEqual({ missing: [] })
  nth += 1
  await put(...TABLES.map((table) => `${folder(table)}/_started`))
  expect(await check(31)).toEqual({ missing: TABLES })
})
