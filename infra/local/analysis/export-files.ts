import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

/** An item in DynamoDB JSON: `{ requestId: { S: 'number:25752' } }`. */
export type Item = Record<string, unknown>

const ITEMS_A_FILE = 5000

/**
 * Writes items as DynamoDB exports a table to S3: `AWSDynamoDB/<id>/` with data files, their list, and last of all the
 * summary, without which an export is not complete. Gives how many items there were.
 */
export async function writeExport(
  folder: string,
  table: { name: string; exportTime: string },
  items: AsyncIterable<Item> | Iterable<Item>,
): Promise<number> {
  const startTime = new Date()
  // DynamoDB exports as of the moment that it is asked, which the id begins with.
  const id = `${String(Date.parse(table.exportTime)).padStart(14, '0')}-${randomBytes(4).toString('hex')}`
  const key = (name: string) => `AWSDynamoDB/${id}/${name}`
  mkdirSync(join(folder, key('data')), { recursive: true })
  writeFileSync(join(folder, key('_started')), '')

  const files: { itemCount: number; md5Checksum: string; etag: string; dataFileS3Key: string }[] = []
  for await (const batch of batches(items, ITEMS_A_FILE)) {
    const dataFileS3Key = key(`data/${randomBytes(16).toString('hex')}.json.gz`)
    const path = join(folder, dataFileS3Key)
    const lines = batch.map((Item) => `${JSON.stringify({ Item })}\n`)
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(path))
    const md5 = createHash('md5').update(readFileSync(path)).digest()
    files.push({
      itemCount: batch.length,
      md5Checksum: md5.toString('base64'),
      etag: `${md5.toString('hex')}-1`,
      dataFileS3Key,
    })
  }
  const itemCount = files.reduce((sum, file) => sum + file.itemCount, 0)
  const arn = `arn:aws:dynamodb:eu-west-1:000000000000:table/${table.name}`
  withChecksum(
    join(folder, key('manifest-files')),
    files.map((file) => `${JSON.stringify(file)}\n`),
  )
  const summary = {
    version: '2020-06-30',
    exportArn: `${arn}/export/${id}`,
    startTime: startTime.toISOString(),
    endTime: new Date().toISOString(),
    tableArn: arn,
    tableId: '00000000-0000-0000-0000-000000000000',
    exportTime: new Date(table.exportTime).toISOString(),
    s3Bucket: 'exports',
    s3Prefix: null,
    s3SseAlgorithm: 'AES256',
    s3SseKmsKeyId: null,
    manifestFilesS3Key: key('manifest-files.json'),
    billedSizeBytes: 0,
    itemCount,
    outputFormat: 'DYNAMODB_JSON',
    exportType: 'FULL_EXPORT',
  }
  withChecksum(join(folder, key('manifest-summary')), [`${JSON.stringify(summary)}\n`])
  return itemCount
}

function withChecksum(path: string, lines: string[]): void {
  const text = lines.join('')
  writeFileSync(`${path}.md5`, createHash('md5').update(text).digest('base64'))
  writeFileSync(`${path}.json`, text)
}

async function* batches<T>(all: AsyncIterable<T> | Iterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const one of all) {
    batch.push(one)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
