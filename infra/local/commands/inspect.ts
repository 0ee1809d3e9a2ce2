import { print, printJson } from '../terminal/print.ts'
import { plain } from '../terminal/shown-values.ts'
import { command } from '../terminal/usage.ts'
import { callOnPerson, exitStatusOf, PERSON, personOf } from './person.ts'

/** `radar inspect`: all that is held on a person, to be read or as JSON. The look is recorded. */
export const inspectPerson = command({
  options: PERSON,
  example: 'inspect k-12 --state .radar/live/state',
  async run(given) {
    const options = personOf(given)
    const held = await callOnPerson('InspectPerson', options)
    if (options.json) printJson(held)
    else print(`All that is held on ${options.candidateId}\n${outline(held, 1)}`)
    return exitStatusOf(held)
  },
})

/** A value as an indented list of names and values; what is not there is said to be. */
function outline(value: unknown, depth: number): string {
  const indent = '  '.repeat(depth)
  if (typeof value !== 'object' || value === null) return `${indent}${leaf(value)}`
  const entries = Object.entries(value)
  if (entries.length === 0) return `${indent}nothing`
  return entries
    .map(([name, child]) => {
      const label = `${indent}${Array.isArray(value) ? `${Number(name) + 1}.` : name}`
      const isLeaf = typeof child !== 'object' || child === null
      return isLeaf ? `${label}  ${leaf(child)}` : `${label}\n${outline(child, depth + 1)}`
    })
    .join('\n')
}

function leaf(value: unknown): string {
  return value === null || value === undefined ? 'nothing' : plain(String(value))
}
