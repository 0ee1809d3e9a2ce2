import { TABLES } from './environment.ts'
import { memoryKeyService } from './models/key-service.ts'
import { type AcceptedMail, type MailManner, memoryMailService } from './models/mail-service.ts'
import { type MemoryObjects, memoryObjects, type ObjectVersion } from './models/objects.ts'
import { type MemoryQueues, memoryQueues } from './models/queues.ts'
import { type MemoryTables, memoryTables, type ReadOptions, type Write } from './models/tables.ts'
import type { Random } from './random.ts'
import type { Request } from './sdk.ts'

export const QUEUE_NAMES = ['parse', 'apart', 'load', 'mail'] as const
export type QueueName = (typeof QUEUE_NAMES)[number]

/** So few that every sweep goes over several pages. */
const VERSIONS_A_PAGE = 2

/** How a call goes. */
export type Manner = ReadOptions & MailManner

type Ears = {
  random: Random
  clock: () => number
  nextId: () => string
  onWrite: (write: Write) => void
  onAccept: (mail: AcceptedMail) => void
  /** A text that a function put beside a file. */
  onText: (text: ObjectVersion) => void
  /** What the mail service says of its mails. */
  onMailEvent: (event: object) => void
}

/** All services in memory. */
export function memoryServices({ random, clock, nextId, onWrite, onAccept, onText, onMailEvent }: Ears) {
  const tables = memoryTables(TABLES, clock, onWrite)
  const objects = memoryObjects(random, clock, onText)
  const queues = memoryQueues(QUEUE_NAMES, nextId)
  const mails = memoryMailService(random, onMailEvent, onAccept)

  return {
    tables,
    objects,
    queues,
    /** Does what is asked. Throws what the client would throw. */
    perform({ service, command, input, attempts }: Request, manner: Manner): object {
      switch (service) {
        case 'dynamodb':
          return tables.perform(command, input, manner)
        case 's3':
          return objects.perform(command, input, VERSIONS_A_PAGE)
        case 'sqs':
          return queues.perform(command, input)
        case 'kms':
          return memoryKeyService(command, input)
        case 'ses':
          return mails.perform(command, input, attempts, manner)
      }
    },
    snapshot: (): ServicesSnapshot => ({
      ...{ tables: tables.snapshot(), objects: objects.snapshot() },
      ...{ queues: queues.snapshot(), mails: mails.mark() },
    }),
    /** To a state in which no message waited. */
    restore(from: ServicesSnapshot): void {
      tables.restore(from.tables)
      objects.restore(from.objects)
      queues.restore(from.queues)
      mails.reset(from.mails)
    },
  }
}
export type MemoryServices = ReturnType<typeof memoryServices>

export type ServicesSnapshot = {
  tables: ReturnType<MemoryTables['snapshot']>
  objects: ReturnType<MemoryObjects['snapshot']>
  queues: ReturnType<MemoryQueues<QueueName>['snapshot']>
  mails: number
}
