/** The expression language of DynamoDB, as far as our code uses it; what it does not know, it refuses loudly. */
export type Item = Record<string, unknown>
type Names = Record<string, string> | undefined
type Values = Record<string, unknown> | undefined
export type Condition = (item: Item, names: Names, values: Values) => boolean
type Operand = (item: Item, names: Names, values: Values) => unknown
export type Update = (item: Item, names: Names, values: Values) => Item

const conditions = new Map<string, Condition>()
const updates = new Map<string, Update>()

export function condition(text: string): Condition {
  const known = conditions.get(text)
  if (known) return known
  const tokens = reader(text)
  const parsed = either(tokens)
  tokens.end()
  conditions.set(text, parsed)
  return parsed
}

/** `SET a = :a, b = if_not_exists(b, :b) REMOVE c`, or `ADD a :a` of a set: gives a new item, and reads only the old one. */
export function update(text: string): Update {
  const known = updates.get(text)
  if (known) return known
  const tokens = reader(text)
  const sets: { name: string; value: Operand }[] = []
  const removes: string[] = []
  while (!tokens.ended()) {
    const clause = tokens.take()
    if (clause !== 'SET' && clause !== 'REMOVE' && clause !== 'ADD') throw new Error(`${clause} in ${text}`)
    do {
      const name = tokens.take()
      if (clause === 'REMOVE') removes.push(name)
      else if (clause === 'ADD') sets.push({ name, value: union(operand(name), operand(tokens.take())) })
      else {
        tokens.expect('=')
        sets.push({ name, value: settable(tokens) })
      }
    } while (tokens.accept(','))
  }
  const parsed: Update = (item, names, values) => {
    const next = { ...item }
    for (const { name, value } of sets) next[nameOf(name, names)] = value(item, names, values)
    for (const name of removes) delete next[nameOf(name, names)]
    return next
  }
  updates.set(text, parsed)
  return parsed
}

function union(before: Operand, added: Operand): Operand {
  return (item, names, values) => {
    const [old, more] = [before(item, names, values) ?? new Set(), added(item, names, values)]
    if (!(old instanceof Set) || !(more instanceof Set)) throw new Error('ADD of what is no set')
    return new Set([...old, ...more])
  }
}

/** What stands at a name, or at a path of names through maps: `statements.#full`. */
function valueAt(item: Item, path: string, names: Names): unknown {
  return path.split('.').reduce<unknown>((value, token) => (value as Item | undefined)?.[nameOf(token, names)], item)
}

function nameOf(token: string, names: Names): string {
  if (!token.startsWith('#')) return token
  const name = names?.[token]
  if (name === undefined) throw new Error(`no name ${token}`)
  return name
}

type Reader = ReturnType<typeof reader>

function reader(text: string) {
  const tokens = [...text.matchAll(/\s*(<=|>=|<>|[=<>(),]|[#:]?\w+(?:\.#?\w+)*)|\s*(\S)/g)].map(([, token, stray]) => {
    if (token === undefined) throw new Error(`${stray} in ${text}`)
    return token
  })
  let at = 0
  const take = () => {
    const token = tokens[at++]
    if (token === undefined) throw new Error(`the end of ${text}`)
    return token
  }
  return {
    take,
    ended: () => at >= tokens.length,
    accept(token: string): boolean {
      if (tokens[at] !== token) return false
      at++
      return true
    },
    expect(token: string): void {
      const found = take()
      if (found !== token) throw new Error(`${found} instead of ${token} in ${text}`)
    },
    end(): void {
      if (at < tokens.length) throw new Error(`${tokens[at]} in ${text}`)
    },
  }
}

function either(tokens: Reader): Condition {
  let left = both(tokens)
  while (tokens.accept('OR')) {
    const [one, other] = [left, both(tokens)]
    left = (item, names, values) => one(item, names, values) || other(item, names, values)
  }
  return left
}

function both(tokens: Reader): Condition {
  let left = single(tokens)
  while (tokens.accept('AND')) {
    const [one, other] = [left, single(tokens)]
    left = (item, names, values) => one(item, names, values) && other(item, names, values)
  }
  return left
}

function single(tokens: Reader): Condition {
  if (tokens.accept('(')) {
    const inner = either(tokens)
    tokens.expect(')')
    return inner
  }
  const first = tokens.take()
  if (first === 'attribute_exists' || first === 'attribute_not_exists') {
    tokens.expect('(')
    const name = tokens.take()
    tokens.expect(')')
    const wanted = first === 'attribute_exists'
    return (item, names) => (valueAt(item, name, names) !== undefined) === wanted
  }
  if (first === 'begins_with') {
    tokens.expect('(')
    const text = operand(tokens.take())
    tokens.expect(',')
    const start = operand(tokens.take())
    tokens.expect(')')
    return (item, names, values) => {
      const value = text(item, names, values)
      return typeof value === 'string' && value.startsWith(String(start(item, names, values)))
    }
  }
  const left = operand(first)
  const operator = tokens.take()
  if (operator === 'IN') {
    const list: Operand[] = []
    tokens.expect('(')
    do list.push(operand(tokens.take()))
    while (tokens.accept(','))
    tokens.expect(')')
    return (item, names, values) => list.some((each) => same(left(item, names, values), each(item, names, values)))
  }
  const right = operand(tokens.take())
  const compare = COMPARE[operator]
  if (!compare) throw new Error(`the operator ${operator}`)
  return (item, names, values) => compare(left(item, names, values), right(item, names, values))
}

const COMPARE: Record<string, (a: unknown, b: unknown) => boolean> = {
  '=': same,
  '<>': (a, b) => !same(a, b),
  '<': (a, b) => ordered(a, b) && order(a, b) < 0,
  '<=': (a, b) => ordered(a, b) && order(a, b) <= 0,
  '>': (a, b) => ordered(a, b) && order(a, b) > 0,
  '>=': (a, b) => ordered(a, b) && order(a, b) >= 0,
}

function same(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b) === 0
  return a !== undefined && a === b
}

function ordered(a: unknown, b: unknown): boolean {
  return (typeof a === 'string' && typeof b === 'string') || (typeof a === 'number' && typeof b === 'number')
}

/** Numbers by value, strings by their UTF-8 bytes. */
export function order(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
}

function operand(token: string): Operand {
  if (!token.startsWith(':')) return (item, names) => valueAt(item, token, names)
  return (_, __, values) => {
    const value = values?.[token]
    if (value === undefined) throw new Error(`no value ${token}`)
    return value
  }
}

function settable(tokens: Reader): Operand {
  const token = tokens.take()
  if (token !== 'if_not_exists') return operand(token)
  tokens.expect('(')
  const current = operand(tokens.take())
  tokens.expect(',')
  const otherwise = operand(tokens.take())
  tokens.expect(')')
  return (item, names, values) => current(item, names, values) ?? otherwise(item, names, values)
}
