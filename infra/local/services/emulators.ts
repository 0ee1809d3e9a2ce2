import { join } from 'node:path'
import { buildApp } from 'fauxqs'
import { bucketsOf, configurationSetsOf, rulesOf } from '../stack/wiring.ts'
import { tablesIn } from '../state/state-folder.ts'
import { startTables } from './dynamodb/tables.ts'
import { eventBus } from './events/event-bus.ts'
import { startKeyService } from './kms/key-service.ts'
import { onlyOurs } from './only-ours.ts'
import { startObjectStore } from './s3/object-store.ts'
import type { StartServices } from './services.ts'
import { startMailService } from './ses/mail-service.ts'

/** The services of AWS as emulators in this process; tables, objects and keys are kept in `folder`. */
export const startEmulators: StartServices = async ({ region, folder, secret, onMail }) => {
  const emulator = buildApp({ logger: false, defaultRegion: region })
  const SQS = await emulator.listen({ port: 0, host: '127.0.0.1' })
  onlyOurs(emulator.server, { secret })
  const running = new AsyncDisposableStack()
  running.defer(async () => void (await emulator.close()))
  return {
    queues: SQS,
    async make(template, place, sendTo) {
      let reports = 0
      const bus = eventBus(place, rulesOf(template), sendTo)
      const report: typeof bus.put = (event) => {
        reports++
        return bus.put(event)
      }
      const objects = await startObjectStore({
        emulator: new URL(SQS).host,
        folder: join(folder, 'objects'),
        buckets: bucketsOf(template),
        report,
        secret,
      })
      running.defer(objects.stop)
      const mailService = await startMailService({
        place,
        configurationSets: configurationSetsOf(template),
        report,
        onMail,
        secret,
      })
      running.defer(mailService.stop)
      const tables = await startTables(tablesIn(folder), { secret })
      running.defer(tables.stop)
      const keys = await startKeyService(join(folder, 'keys'), { secret })
      running.defer(keys.stop)
      return {
        addresses: {
          S3: `http://${objects.address}`,
          SQS,
          DYNAMODB: `http://${tables.address}`,
          KMS: `http://${keys.address}`,
          SESV2: `http://${mailService.address}`,
        },
        mailPage: mailService.page,
        reports: () => reports,
      }
    },
    stop: () => running.disposeAsync(),
  }
}
