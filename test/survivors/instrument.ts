import { type Function as Declaration, type Node, parseSync, Visitor } from 'oxc-parser'

type Insertion = { at: number; text: string }

/** Whether a string under an exported constant of a file of the vocabulary holds rows, one a line. */
const TABLES = /^(?:.+-cues|cues|labels|headings|list-words|stances|registers|organisations|template-cues)\.ts$/

export function hasRows(file: string): boolean {
  return TABLES.test(file.slice(file.lastIndexOf('/') + 1)) && file.includes('/vocabulary/')
}

/**
 * A file of the vocabulary whose rows can be left out when it is loaded: each text of rows goes through
 * `rowsKept(concept, text)`.
 */
export function withRowsToDrop(file: string, source: string): string {
  const insertions: Insertion[] = []
  const wrap = (concept: string, node: Node) => {
    if (!isText(node)) return
    insertions.push({ at: node.start, text: `rowsKept(${JSON.stringify(concept)}, ` }, { at: node.end, text: ')' })
  }
  for (const statement of parseSync(file, source).program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue
    for (const { id, init } of statement.declaration.declarations) {
      if (!init || id.type !== 'Identifier') continue
      const table = init.type === 'TSSatisfiesExpression' ? init.expression : init
      if (table.type === 'ObjectExpression') {
        for (const entry of table.properties) {
          if (entry.type === 'Property') wrap(`${id.name} ${nameOf(entry.key)}`, entry.value)
        }
      } else if (table.type === 'TemplateLiteral') wrap(id.name, table)
    }
  }
  return inserted(source, insertions)
}

function isText(node: Node): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
}

function nameOf(key: Node): string {
  if (key.type === 'Identifier') return key.name
  return key.type === 'Literal' ? String(key.value) : ''
}

const STAGES = /\/shared\/read\/(?:blocks|values|meanings|kinds|fields|conflicts)\//

export function hasRules(file: string): boolean {
  return STAGES.test(file)
}

/**
 * A file of the reader whose rules can be skipped while it runs. A rule is a function with a name that may find nothing:
 * it begins with `skips(rule)`, and then finds nothing.
 */
export function withRulesToSkip(file: string, source: string, stage: string): string {
  const insertions: Insertion[] = []
  const visit = (node: Declaration) => {
    const nothing = nothingOf(node, source)
    if (!node.id || !node.body || nothing === null) return
    const rule = JSON.stringify(`${stage} ${node.id.name}`)
    insertions.push({ at: node.body.start + 1, text: ` if (skips(${rule})) return ${nothing};` })
  }
  new Visitor({ FunctionDeclaration: visit }).visit(parseSync(file, source).program)
  return inserted(source, insertions)
}

/** What a function gives that finds nothing, as code; null for a function that always gives something. */
function nothingOf({ returnType, body }: Declaration, source: string): string | null {
  if (!returnType) return body && /\breturn [^;\n]/.test(source.slice(body.start, body.end)) ? null : ''
  const type = source.slice(returnType.typeAnnotation.start, returnType.typeAnnotation.end)
  if (returnType.typeAnnotation.type === 'TSTypePredicate' || type === 'boolean') return 'false'
  if (/(?:^|\| )null\b/.test(type)) return 'null'
  if (/(?:^|\| )undefined\b/.test(type)) return 'undefined'
  return type.endsWith('[]') ? '[]' : null
}

function inserted(source: string, insertions: Insertion[]): string {
  let text = source
  for (const { at, text: added } of insertions.toSorted((a, b) => b.at - a.at)) {
    text = text.slice(0, at) + added + text.slice(at)
  }
  return text
}
