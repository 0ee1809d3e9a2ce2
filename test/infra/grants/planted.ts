import * as z from 'zod'
import type { Template } from '../../../infra/local/stack/template.ts'

const Statements = z.looseObject({ Statement: z.array(z.record(z.string(), z.unknown())) })

/**
 * A template in which a text of a policy is another. `policy` begins its logical id; throws where the text does not stand
 * in it, so that no planted mistake is none.
 */
export function replacing(template: Template, policy: string, text: string, by: string): Template {
  return changing(template, policy, (properties) => {
    const before = JSON.stringify(properties)
    if (!before.includes(text)) throw new Error(`${policy} does not hold ${text}`)
    return JSON.parse(before.replaceAll(text, by))
  })
}

/** A template without the statements of a policy that hold all of some texts; throws where there is none. */
export function without(template: Template, policy: string, ...texts: string[]): Template {
  return changing(template, policy, (properties) => {
    const document = Statements.parse(properties.PolicyDocument)
    const Statement = document.Statement.filter((each) => !texts.every((text) => JSON.stringify(each).includes(text)))
    if (Statement.length === document.Statement.length) throw new Error(`${policy} has no statement on ${texts}`)
    return { ...properties, PolicyDocument: { ...document, Statement } }
  })
}

type Properties = Template['Resources'][string]['Properties']

function changing(template: Template, policy: string, change: (properties: Properties) => Properties): Template {
  const id = Object.keys(template.Resources).find((each) => new RegExp(`^${policy}[0-9A-F]{8}$`).test(each))
  const resource = id === undefined ? undefined : template.Resources[id]
  if (id === undefined || !resource) throw new Error(`the template has no ${policy}`)
  return { Resources: { ...template.Resources, [id]: { ...resource, Properties: change(resource.Properties) } } }
}
