import { isChangesFile } from '../../shared/candidates/change-files.ts'
import type { Faults } from './faults.ts'
import { NEWER_PARSER, OLDER_PARSER } from './host.ts'
import { CANDIDATE_IDS } from './people.ts'
import type { Random } from './random.ts'
import type { Simulation, Step } from './simulation.ts'
import {
  afterwards,
  asPage,
  candidateFile,
  correct,
  decide,
  erase,
  expireTexts,
  extendedText,
  forgetPeople,
  isPage,
  later,
  NO_REQUEST,
  openLink,
  type Row,
  reparse,
  reparseOlder,
  requestText,
  run,
  runInParts,
  sprinkled,
  sweepInbox,
  sweepMails,
  uploads,
  withdrawnText,
} from './steps.ts'

export type Scenario = {
  name: string
  /** What it is about, and so which promises it may break. */
  about: ('texts' | 'files' | 'mails' | 'runs' | 'people')[]
  /** Faults that it is about. */
  faults?: Partial<Faults>
  /** What was there before anything goes wrong. */
  before: (simulation: Simulation) => Step[]
  /** What happens under faults, in this order. */
  plan: (simulation: Simulation, random: Random) => Step[]
}

const settled = (simulation: Simulation) => [
  () => void simulation.upload('requests/a.txt', requestText(7001, 95), 0),
  () => void simulation.upload('requests/b.txt', requestText(7002, 95), 0),
  () => void simulation.upload('candidates/k.csv', candidateFile(['c-1', 'anna'], ['c-2', 'anna'], ['c-3', 'bert']), 0),
]

const texts = (random: Random) => () => {
  const text = random.chance(0.15) ? NO_REQUEST : requestText(random.pick([7001, 7002]), random.pick([60, 90, 95]))
  return random.chance(0.3) ? asPage(text) : text
}

/** Whole texts, of two clients and of one or two requests, and what becomes of them. */
const stories = (random: Random) => () => {
  const number = random.pick([7001, 7002])
  const whole = () => requestText(number, random.pick([90, 95]), { client: random.pick(CLIENTS) })
  const text = random.pick([
    whole,
    whole,
    () => `${requestText(7001, 90)}\n${requestText(7002, 95)}`,
    () => extendedText(number, random.pick([1, 2])),
    () => extendedText(null, 3),
    () => withdrawnText(number, random.pick(['', ' van de gemeente Raalte'])),
    () => NO_REQUEST,
  ])()
  return random.chance(0.15) ? asPage(text) : text
}
const CLIENTS = ['Gemeente Zwolle', 'Gemeente Zwolle', 'Gemeente Raalte']

/** What is lost, late or killed would keep them apart. */
const MEETING: Partial<Faults> = { calls: 0, kills: 0, drops: 0, twice: 0, late: 0, outOfTime: false, pauses: 3 }

/** Two or three texts at once, perhaps after the first of them was read. */
function together(simulation: Simulation, random: Random, keys: string[], texts: string[]): Step[] {
  const [first, second, ...others] = texts.map((text, nth) => {
    const key = random.pick(keys)
    return () => void simulation.upload(key, text, nth)
  })
  if (!first || !second) return []
  return [first, random.chance(0.5) ? afterwards(second) : second, ...others.filter(() => random.chance(0.7))]
}

const files = (random: Random) => () => {
  const rows: [string, string][] = []
  for (const id of ['c-1', 'c-2', 'c-3']) if (random.chance(0.6)) rows.push([id, random.pick(['anna', 'bert'])])
  return candidateFile(...rows)
}

export const SCENARIOS: Scenario[] = [
  {
    name: 'texts come in',
    about: ['texts'],
    before: () => [],
    plan: (simulation, random) => {
      const put = uploads(simulation, random, ['requests/a.txt', 'requests/b.txt'], texts(random), 4)
      const poison = () => simulation.put('parse', random.pick(['poison', '{"poison":1}', '["poison"]']))
      // Not one of two in the same second: with it goes what tells the sweep their order.
      const remove = () => {
        const all = simulation.objects.all()
        const alone = all.filter(
          (each) =>
            !all.some((other) => other !== each && other.key === each.key && other.lastModified === each.lastModified),
        )
        if (alone.length > 0) random.pick(alone).removed = true
      }
      const tire = () => {
        const pages = simulation.objects.all().filter(({ key, bytes }) => key.startsWith('requests/') && isPage(bytes))
        if (pages.length > 0) simulation.putTired(random.pick(pages))
      }
      const hours = [later(simulation, 70), sweepInbox(simulation), reparse(simulation)]
      const steps = sprinkled(random, put, [poison, tire, afterwards(expireTexts(simulation)), ...hours])
      return random.chance(0.4) ? [...steps, remove] : steps
    },
  },
  {
    name: 'a file is given up and taken apart',
    about: ['texts'],
    faults: MEETING,
    before: () => [],
    plan: (simulation, random) => {
      const page = () => asPage(requestText(7001, random.pick([90, 95])))
      const tire = () => simulation.putTired(random.pick(simulation.objects.all().filter(({ bytes }) => isPage(bytes))))
      const put = () => void simulation.upload('requests/a.txt', page(), 0)
      return [put, ...sprinkled(random, [tire], [tire, sweepInbox(simulation)])]
    },
  },
  {
    name: 'a newer parser comes while texts are read',
    about: ['texts'],
    before: (simulation) => [() => simulation.deploy(OLDER_PARSER)],
    plan: (simulation, random) => {
      const put = uploads(simulation, random, ['requests/a.txt', 'requests/b.txt'], texts(random), 4)
      const both = () => simulation.deploy(OLDER_PARSER, NEWER_PARSER)
      const newer = () => simulation.deploy(NEWER_PARSER)
      const again = [reparseOlder(simulation), later(simulation, 70), sweepInbox(simulation)]
      return [...sprinkled(random, [...put.slice(0, 2), both, ...put.slice(2)], again), newer, ...again.slice(0, 1)]
    },
  },
  {
    name: 'requests change, and are withdrawn',
    about: ['texts'],
    before: () => [],
    plan: (simulation, random) => {
      const keys = ['requests/a.txt', 'requests/b.txt', 'requests/c.txt']
      const put = uploads(simulation, random, keys, stories(random), 5)
      const remove = () => simulation.objects.markDeleted(random.pick(keys), true)
      const sweep = sweepInbox(simulation)
      const restore = () => {
        for (const key of keys) simulation.objects.markDeleted(key, false)
      }
      return sprinkled(random, [...put, remove], [later(simulation, 70), sweep, sweep, restore, sweep], 0.5)
    },
  },
  {
    name: 'texts of one request meet',
    about: ['texts'],
    faults: MEETING,
    before: () => [],
    plan: (simulation, random) => {
      const whole = () => requestText(7001, random.pick([90, 95]))
      const other = () => random.pick([whole(), extendedText(7001, 1), withdrawnText(7001)])
      return together(simulation, random, ['requests/a.txt', 'requests/b.txt'], [whole(), other(), other()])
    },
  },
  {
    name: 'versions of one text meet',
    about: ['texts'],
    faults: MEETING,
    before: () => [],
    plan: (simulation, random) => {
      const whole = () => requestText(random.pick([7001, 7002]), random.pick([90, 95]))
      const other = () => random.pick([whole(), extendedText(null, 1), NO_REQUEST])
      return together(simulation, random, ['requests/a.txt'], [whole(), other(), other()])
    },
  },
  {
    name: 'people correct requests that change',
    about: ['texts'],
    before: (simulation) => [() => void simulation.upload('requests/a.txt', requestText(7001, 95), 0)],
    plan: (simulation, random) => {
      const put = uploads(simulation, random, ['requests/a.txt', 'requests/b.txt'], stories(random), 3, 5)
      const cap = correct(simulation, 'rateCap', '99,00')
      const other = correct(simulation, 'rateCap', '101,00')
      const people = correct(simulation, 'positions', '3')
      const undo = correct(simulation, 'rateCap', null)
      return sprinkled(random, put, [cap, people, other, undo, later(simulation, 1)], 0.6)
    },
  },
  {
    name: 'a request that was told changes',
    about: ['texts', 'runs', 'mails'],
    before: (simulation) => [...settled(simulation), run(simulation, 0)],
    plan: (simulation, random) => {
      // Each later than the one before, in whatever order they come.
      let second = 5
      const put = (key: string, text: string) => () => void simulation.upload(key, text, second++)
      const over = random.pick([
        put('requests/c.txt', withdrawnText(7001)),
        put('requests/a.txt', NO_REQUEST),
        put('requests/c.txt', extendedText(7001, 1)),
      ])
      const back = put('requests/a.txt', requestText(7001, random.pick([90, 95])))
      const again = put('requests/c.txt', random.pick([NO_REQUEST, withdrawnText(7002), extendedText(null, 2)]))
      return sprinkled(random, [over, run(simulation, 1)], [back, again, run(simulation, 2)])
    },
  },
  {
    name: 'candidate files come in',
    about: ['files'],
    before: () => [],
    plan: (simulation, random) => {
      const put = uploads(simulation, random, ['candidates/k.csv'], files(random), 3)
      const poison = () => simulation.put('load', 'poison')
      return sprinkled(random, put, [poison, later(simulation, 70), sweepInbox(simulation)])
    },
  },
  {
    name: 'changes to candidates come in',
    about: ['files'],
    before: () => [],
    plan: (simulation, random) => {
      const keys = ['candidates/k.csv', 'candidates/changes/d.csv']
      const put = uploads(simulation, random, keys, files(random), 4)
      return sprinkled(random, put, [later(simulation, 70), sweepInbox(simulation)])
    },
  },
  {
    name: 'versions of a candidate file meet',
    about: ['files'],
    faults: MEETING,
    before: () => [],
    plan: (simulation, random) => {
      const put = (key: string, second: number, ...rows: Row[]) => {
        return () => void simulation.upload(key, candidateFile(...rows), second)
      }
      const [named, other]: [Row, Row] = [
        ['c-1', 'anna'],
        ['c-2', 'bert'],
      ]
      const all = [
        put('candidates/k.csv', 0, other),
        put('candidates/k.csv', 1, named),
        put('candidates/changes/d.csv', 2, named),
        put('candidates/k.csv', 3, other),
      ]
      return all.map((step) => (random.chance(0.2) ? afterwards(step) : step))
    },
  },
  {
    name: 'people move between candidate files',
    about: ['files'],
    before: (simulation) => [
      () => void simulation.upload('candidates/k.csv', candidateFile(['c-1', 'anna'], ['c-2', 'bert']), 0),
    ],
    plan: (simulation, random) => {
      const isDeleted = random.chance(0.5)
      // Whether a change from before a version that is gone counts again depends on which of them was loaded first.
      const more = !isDeleted && random.chance(0.5) ? ['candidates/changes/d.csv'] : []
      const keys = ['candidates/k.csv', 'candidates/l.csv', ...more]
      const put = uploads(simulation, random, keys, files(random), 4, 1)
      // An agency deletes the newest version of a file, or the whole file.
      const remove = () => {
        const full = simulation.objects.all().filter(({ key, removed }) => !isChangesFile(key) && !removed)
        const { key } = random.pick(full)
        const ofKey = full.filter((version) => version.key === key)
        for (const version of random.chance(0.5) ? ofKey : ofKey.slice(-1)) version.removed = true
      }
      return sprinkled(
        random,
        [...put, ...(isDeleted ? [remove] : [])],
        [later(simulation, 70), sweepInbox(simulation)],
      )
    },
  },
  {
    name: 'people move while runs go',
    about: ['files', 'runs', 'mails'],
    before: (simulation) => settled(simulation).slice(1),
    plan: (simulation, random) => {
      const keys = ['candidates/k.csv', 'candidates/l.csv', 'candidates/changes/d.csv']
      const put = uploads(simulation, random, keys, files(random), 3, 1)
      return sprinkled(random, [...put, run(simulation, 0)], [run(simulation, 1)])
    },
  },
  {
    name: 'one mail goes out',
    about: ['mails', 'files'],
    before: (simulation) => [...settled(simulation).slice(1), () => simulation.close('mail'), run(simulation, 0)],
    plan: (simulation, random) => {
      const mail = random.pick(simulation.tables.rows('mails'))
      const message = JSON.stringify({ mailId: `${mail.recipientId}_${mail.number}` })
      const send = () => simulation.put('mail', message)
      const hours = [later(simulation, 20), sweepMails(simulation), later(simulation, 70), sweepMails(simulation)]
      const erase = () => void simulation.upload('candidates/k.csv', candidateFile(['c-2', 'anna']), 5)
      return sprinkled(
        random,
        [send],
        [send, send, ...hours, erase, later(simulation, 25 * 60), sweepMails(simulation)],
      )
    },
  },
  {
    name: 'a mail waits while people go',
    about: ['mails', 'runs', 'files', 'people'],
    before: (simulation) => [
      ...settled(simulation).slice(1),
      run(simulation, 0),
      () => void simulation.upload('requests/a.txt', requestText(7001, 95), 0),
      () => simulation.close('mail'),
      run(simulation, 1),
    ],
    plan: (simulation, random) => {
      const waiting = simulation.tables.rows('mails').filter(({ state }) => state === 'pending')
      const sends = waiting.map(({ recipientId, number }) => () => {
        simulation.put('mail', JSON.stringify({ mailId: `${recipientId}_${number}` }))
      })
      const gone = random.pick([erase(simulation, random.pick(CANDIDATE_IDS)), openLink(simulation, 'POST')])
      const loadAgain = () => void simulation.upload('candidates/k.csv', files(random)(), 5)
      return sprinkled(random, [gone], [...sends, ...sends, loadAgain, run(simulation, 2)])
    },
  },
  {
    name: 'a mail grows old',
    about: ['mails'],
    // So that what the mail service says comes when a mail is held already, and sweeps break off.
    faults: { sendings: 1, silent: false, late: 90, kills: 5 },
    before: (simulation) => [...settled(simulation).slice(1), () => simulation.close('mail'), run(simulation, 0)],
    plan: (simulation, random) => {
      const mail = random.pick(simulation.tables.rows('mails'))
      const send = () => simulation.put('mail', JSON.stringify({ mailId: `${mail.recipientId}_${mail.number}` }))
      const sweep = sweepMails(simulation)
      return [send, afterwards(later(simulation, 20)), sweep, afterwards(later(simulation, 25 * 60)), sweep, sweep]
    },
  },
  {
    name: 'a person decides on a mail',
    about: ['mails'],
    // So that what the mail service says often comes when the person has decided.
    faults: { sendings: 3, silent: false, late: 90 },
    before: (simulation) => [...settled(simulation).slice(1), () => simulation.close('mail'), run(simulation, 0)],
    plan: (simulation, random) => {
      const mail = random.pick(simulation.tables.rows('mails'))
      const send = () => simulation.put('mail', JSON.stringify({ mailId: `${mail.recipientId}_${mail.number}` }))
      const [sweep, day] = [sweepMails(simulation), afterwards(later(simulation, 25 * 60))]
      const held = [send, afterwards(later(simulation, 20)), sweep, day, afterwards(sweep)]
      const decided = afterwards(decide(simulation))
      const more = [decide(simulation), send, day, sweep, decided, send]
      return [...held, decided, ...sprinkled(random, [], more, 0.3)]
    },
  },
  {
    name: 'runs find matches',
    about: ['texts', 'files', 'runs', 'mails'],
    before: (simulation) => settled(simulation),
    plan: (simulation, random) => {
      const changed = () => void simulation.upload('requests/a.txt', requestText(7001, 90), 4)
      const other = () => void simulation.upload('candidates/k.csv', candidateFile(['c-1', 'anna'], ['c-4', 'Bert']), 4)
      const more = [run(simulation, 0), run(simulation, 1), run(simulation, 1), changed, other, sweepMails(simulation)]
      return sprinkled(random, [random.pick([run, runInParts])(simulation, 0)], more)
    },
  },
  {
    name: 'nights go on from one another',
    about: ['texts', 'files', 'runs', 'mails'],
    // A run that was killed has all do everything for days; what one night is overtaken by has to begin while it waits.
    faults: { kills: 0, drops: 0, pauses: 8 },
    before: (simulation) => [...settled(simulation).slice(0, 2), ...someEnd(simulation), run(simulation, 0)],
    plan: (simulation, random) => {
      let second = 5
      const changed = (key: string, number: number, cap: number, closes = '20 februari 2027') => {
        return () => void simulation.upload(key, requestText(number, cap, { closes }), second++)
      }
      const moved = () => void simulation.upload('candidates/k.csv', files(random)(), second++)
      const more = [
        changed('requests/b.txt', 7002, 95, random.pick(['18 februari 2026', '19 februari 2026'])),
        changed('requests/b.txt', 7002, random.pick([60, 90])),
        ...[moved, later(simulation, 12 * 60)],
      ]
      const night = random.pick([run, run, runInParts])
      // What one night reads is changed before the other begins, which may overtake it.
      const meeting = [
        changed('requests/a.txt', 7001, 90),
        afterwards(night(simulation, 1)),
        changed('requests/a.txt', 7001, random.pick([60, 95, 95])),
        random.chance(0.7) ? night(simulation, random.pick([1, 2])) : afterwards(night(simulation, 2)),
      ]
      return sprinkled(random, meeting, more, 0.4)
    },
  },
  {
    name: 'all of it',
    about: ['texts', 'files', 'runs', 'mails'],
    before: () => [],
    plan: (simulation, random) => {
      const steps = [
        ...uploads(simulation, random, ['candidates/k.csv'], files(random), 2),
        ...uploads(simulation, random, ['requests/a.txt', 'requests/b.txt'], texts(random), 2),
        run(simulation, 0),
      ]
      const sweeps = [later(simulation, 70), sweepInbox(simulation), sweepMails(simulation), run(simulation, 1)]
      return sprinkled(random, steps, [...sweeps, later(simulation, 25 * 60), sweepMails(simulation)])
    },
  },
  {
    name: 'a mail has no room for all, and some of it closes',
    about: ['texts', 'runs', 'mails'],
    before: (simulation) => [
      ...manyClients(simulation),
      () => {
        const rows: Row[] = [
          ['c-1', 'anna'],
          ['c-2', 'anna', ENDS],
          ['c-3', 'Bert'],
          ['c-6', 'anna', '', NEAR_RATE],
        ]
        void simulation.upload('candidates/k.csv', candidateFile(...rows), 0)
      },
      () => simulation.close('mail'),
      ...(simulation.random().chance(0.5) ? [run(simulation, 0)] : []),
    ],
    plan: (simulation, random) => {
      const day = random.pick(['17 februari 2026', '18 februari 2026', '20 februari 2027'])
      const moved = () =>
        void simulation.upload('requests/3.txt', requestText(7003, 95, { client: 'Gemeente Assen', closes: day }), 5)
      const hours = [later(simulation, 6 * 60), later(simulation, 20 * 60)]
      const more = [...hours, moved, run(simulation, 1), run(simulation, 2), sweepMails(simulation), run(simulation, 0)]
      return sprinkled(random, [run(simulation, 0)], more)
    },
  },
  {
    name: 'who stopped the mails takes it back',
    about: ['mails', 'people'],
    before: (simulation) => [...settled(simulation).slice(1), run(simulation, 0)],
    plan: (simulation, random) => {
      const stop = openLink(simulation, 'POST')
      const undo = openLink(simulation, 'POST', 'Undo')
      return sprinkled(random, [stop, undo], [openLink(simulation, 'GET'), undo, afterwards(stop), afterwards(undo)])
    },
  },
  {
    name: 'people are forgotten',
    about: ['texts', 'files', 'runs', 'mails', 'people'],
    before: (simulation) => [
      () => void simulation.upload('requests/b.txt', requestText(7002, 95), 0),
      () =>
        void simulation.upload(
          'candidates/k.csv',
          candidateFile(
            ...([['c-1', 'anna'], ['c-2', 'anna', ENDS], ['c-3', 'bert'], ['c-4', 'cora', ENDS], DEAR, NEAR] as Row[]),
          ),
          0,
        ),
      run(simulation, 0),
    ],
    plan: (simulation, random) => {
      const who = () => random.pick(CANDIDATE_IDS)
      // Between files S3 tells to the second what came first.
      let second = 3
      const again = () => {
        const rows: Row[] = [
          ['c-1', 'anna'],
          ['c-2', 'anna', random.pick([ENDS, '2026-12-31'])],
          ['c-3', random.pick(['bert', 'anna'])],
          ['c-4', 'cora', random.pick([ENDS, '2026-12-31'])],
          DEAR,
        ]
        void simulation.upload('candidates/k.csv', candidateFile(...rows.filter(() => random.chance(0.8))), second++)
      }
      const changed = () => void simulation.upload('requests/a.txt', requestText(7001, 90), 4)
      const change = () => {
        const rows: Row[] = [['c-2', random.pick(['anna', 'bert'])]]
        void simulation.upload('candidates/changes/d.csv', candidateFile(...rows), second++)
      }
      const first = random.pick([erase(simulation, who()), openLink(simulation, 'POST'), forgetPeople(simulation, 1)])
      return sprinkled(
        random,
        [first],
        [
          ...[erase(simulation, who()), erase(simulation, who()), openLink(simulation, 'POST'), changed, change, again],
          ...[openLink(simulation, 'GET'), run(simulation, 1), forgetPeople(simulation, 2), run(simulation, 2)],
          () => simulation.fire('inspectPerson', { candidateId: who(), by: 'operator' }),
        ],
        0.4,
      )
    },
  },
  {
    name: 'a run meets who comes and goes',
    about: ['texts', 'files', 'runs', 'mails', 'people'],
    faults: MEETING,
    before: (simulation) => [
      ...settled(simulation).slice(1, 2),
      () => {
        const rows: Row[] = [
          ['c-1', 'anna'],
          ['c-2', 'anna', ENDS],
          ['c-3', 'bert'],
          ['c-4', 'cora', ENDS],
        ]
        void simulation.upload('candidates/k.csv', candidateFile(...rows), 0)
      },
      run(simulation, 0),
    ],
    plan: (simulation, random) => {
      // Between files S3 tells to the second what came first.
      let second = 3
      const changed = () => void simulation.upload('requests/a.txt', requestText(7001, 95), 3)
      const renewed: Row[] = [
        ['c-2', random.pick(['anna', 'bert']), '2026-12-31'],
        ['c-4', 'cora', '2026-12-31'],
      ]
      const more = () => void simulation.upload('candidates/changes/d.csv', candidateFile(...renewed), second++)
      const still: Row[] = [['c-2', 'anna', ENDS]]
      const rest: Row[] = [['c-1', 'anna'], ...random.pick([renewed, still, []])]
      const again = () => void simulation.upload('candidates/k.csv', candidateFile(...rest), second++)
      const nextRun = random.pick([run, runInParts])(simulation, 1)
      const meeting = random.shuffled([forgetPeople(simulation, 1), nextRun, more, again])
      return [...sprinkled(random, [], [changed], 0.5), ...meeting]
    },
  },
  {
    name: 'a run meets an erasure',
    about: ['texts', 'files', 'runs', 'mails', 'people'],
    faults: MEETING,
    before: (simulation) => [...settled(simulation).slice(1), run(simulation, 0)],
    plan: (simulation, random) => {
      const changed = () => void simulation.upload('requests/a.txt', requestText(7001, 95), 3)
      const toBert: Row[] = [['c-2', 'bert']]
      const moved = () => void simulation.upload('candidates/changes/d.csv', candidateFile(...toBert), 4)
      const meeting = random.shuffled([erase(simulation, 'c-3'), run(simulation, 1)])
      return sprinkled(random, [changed, ...meeting], [moved])
    },
  },
  {
    name: 'an opt-out meets an erasure',
    about: ['files', 'runs', 'mails', 'people'],
    before: (simulation) => [...settled(simulation).slice(1), run(simulation, 0)],
    plan: (simulation, random) => {
      const away = random.shuffled([openLink(simulation, 'POST'), erase(simulation, random.pick(['c-1', 'c-3']))])
      const rows: Row[] = [
        ['c-2', 'anna'],
        ['c-4', 'Bert'],
      ]
      const again = () => void simulation.upload('candidates/k.csv', candidateFile(...rows), 5)
      return sprinkled(random, [...away, afterwards(again)], [forgetPeople(simulation, 1)])
    },
  },
]

/** A request that closes soon; one candidate whose consent ends, and one whose rate is a little too high. */
const someEnd = (simulation: Simulation) => [
  () => void simulation.upload('requests/c.txt', requestText(7003, 95, { closes: '19 februari 2026' }), 0),
  () => {
    const rows: Row[] = [['c-1', 'anna'], ['c-2', 'anna', '2026-02-18'], ['c-3', 'bert'], NEAR]
    void simulation.upload('candidates/k.csv', candidateFile(...rows), 0)
  },
]

/** Fits no request, so that there is never anything to tell. */
const DEAR: Row = ['c-5', 'dora', '', 900]

/** A rate that is a little too high for the caps of our requests. */
const NEAR_RATE = 97
const NEAR: Row = ['c-6', 'anna', '', NEAR_RATE]

/** Five requests of as many clients; three close soon. */
const manyClients = (simulation: Simulation) =>
  ['Zwolle', 'Deventer', 'Assen', 'Almelo', 'Hengelo'].map((place, index) => () => {
    const closes = ['20 februari 2027', '18 februari 2026', '21 februari 2027', '17 februari 2026', '19 februari 2026']
    const facts = { client: `Gemeente ${place}`, closes: closes[index] ?? '' }
    void simulation.upload(`requests/${index + 1}.txt`, requestText(7001 + index, 95, facts), 0)
  })

/** The last day of a consent that ends during the schedule. */
const ENDS = '2026-02-17'
