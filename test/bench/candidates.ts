/**
 * What a large candidate file costs, each command in a process of its own: `npm run bench:candidates [-- ROWS]`.
 * Memory is the most that a process held, of `run` by function (read from /proc, so on Linux only).
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { requestText } from '../pipeline/texts.ts'

const rows = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'inhuurradar-bench-'))
const at = (name: string) => join(folder, name)
const AS_OF = ['--as-of', '2026-02-16T08:00:00Z']

const provinces = ['Drenthe', 'Overijssel|Utrecht', 'NL-LI', '*']
const roles = ['Adviseur Wonen', 'Jurist|Inkoper', 'Projectleider', 'Gezinscoach']
const people = Array.from({ length: rows }, (_, n) => {
  const [province, role] = [provinces[n % 4], roles[n % 4]]
  return `k-${n};Persoon ${n};recruiter${n % 50}@bureau.example;${60 + (n % 60)},50;${province};${16 + (n % 9)};36;${role}`
})
const header = 'candidateId;name;alertEmail;rate;provinces;hoursMin;hoursMax;roles'
mkdirSync(at('inbox'))
writeFileSync(at('inbox/a.txt'), requestText())
writeFileSync(at('candidates.csv'), [header, ...people].join('\r\n'))

const most = new Map<string, number>()

/** Notes what the program and the processes that it started hold; those of functions by the function's name. */
function look(program: number): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8')
      const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
      if (Number(pid) !== program && parent !== program) continue
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      const name = /AWS_LAMBDA_FUNCTION_NAME=([A-Za-z]+)/.exec(environment)?.[1] ?? 'the program'
      const kilobytes = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0)
      most.set(name, Math.max(most.get(name) ?? 0, kilobytes))
    } catch {
      // It ended while it was looked at.
    }
  }
}

async function measure(...args: string[]): Promise<void> {
  most.clear()
  const before = performance.now()
  const program = spawn(process.execPath, ['infra/local/radar.ts', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(program, 'exit')
  while (program.exitCode === null && program.signalCode === null) {
    look(program.pid ?? 0)
    await Promise.race([ended, delay(200)])
  }
  console.log(`\n${args[0]}: ${rows} rows in ${((performance.now() - before) / 1000).toFixed(1)} s`)
  for (const [name, kilobytes] of most) console.log(`  ${name.padEnd(30)} ${Math.round(kilobytes / 1024)} MB`)
}

const CANDIDATES = ['--candidates', at('candidates.csv'), ...AS_OF]
await measure('match', '--requests', at('inbox/a.txt'), ...CANDIDATES, '--json')
await measure('run', '--inbox', at('inbox'), ...CANDIDATES, '--out', at('mails'), '--once', '--json')
rmSync(folder, { recursive: true })
