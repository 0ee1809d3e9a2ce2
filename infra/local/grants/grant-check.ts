import * as z from 'zod'
import type { Asked } from '../services/http-service.ts'
import type { ServiceName } from '../services/services.ts'
import { type Place, resolveTemplate, type Template } from '../stack/template.ts'
import type { Access } from './access.ts'
import { accessesOf, listsFor } from './access-of.ts'
import { withBehind } from './behind.ts'
import { decide } from './decide.ts'
import { encryptedIn } from './encrypted.ts'
import { grantsIn } from './grant.ts'
import { policiesOf } from './policies.ts'
import { wiredAccesses } from './wired-accesses.ts'

export type GrantCheck = {
  /** Why a function, by its name, may not make a request; null where it may. */
  refusal(functionName: string, service: ServiceName, asked: Asked): string | null
  /** The same for hearing that an object is not there. */
  refusalOfMissing(functionName: string, asked: Asked): string | null
  /** What the services themselves may not do, one line each, of all that the template makes them do. */
  refusalsOfWiring(): string[]
}

/** Holds what functions and services do against the policies of the template. `used` hears of each grant that it took. */
export function grantCheck(
  template: Template,
  where: { account: string; region: string },
  used: (grant: string) => void,
): GrantCheck {
  // No policy names the address of a queue or of an API.
  const httpApis = new Map(Object.keys(template.Resources).map((id) => [id, '']))
  const place: Place = { ...where, queues: '', httpApis }
  const resolved = resolveTemplate(template, place)
  const policies = policiesOf(resolved)
  const encrypted = encryptedIn(resolved)
  const holders = new Map(policies.all.map(({ holder, statement }) => [statement, holder]))
  const functions = resolved.all('AWS::Lambda::Function', z.object({ Role: z.string() }))
  const roles = new Map(functions.map(({ name, is }) => [name, is.Role]))

  /** What was allowed already: calls on tables and queues are few, and come again and again. */
  const allowed = new Set<string>()

  function refusalOf(who: string, accesses: Access[]): string | null {
    const asked = JSON.stringify(accesses)
    if (allowed.has(asked)) return null
    const refusal = firstRefusal(who, accesses)
    // Of objects each is another.
    if (refusal === null && !accesses.some(({ resource }) => resource.startsWith('arn:aws:s3:'))) allowed.add(asked)
    return refusal
  }

  function firstRefusal(who: string, accesses: Access[]): string | null {
    for (const access of accesses.flatMap((each) => withBehind(each, encrypted))) {
      const decision = decide(policies, access)
      if ('refused' in decision) {
        const context = Object.keys(access.context).length > 0 ? ` (${JSON.stringify(access.context)})` : ''
        return `${who} may not ${access.action} ${access.resource}${context}: ${decision.refused}`
      }
      for (const statement of decision.by) grantsIn(holders.get(statement) ?? '', statement, access).forEach(used)
    }
    return null
  }

  function asks(functionName: string, service: ServiceName, asked: Asked): Access[] {
    const role = roles.get(functionName)
    if (role === undefined) throw new Error(`the template has no function "${functionName}"`)
    return accessesOf(service, asked, { role }, where)
  }

  /** What is not known is no grant. */
  const orError = (functionName: string, check: () => string | null): string | null => {
    try {
      return check()
    } catch (error) {
      return `${functionName}: ${error instanceof Error ? error.message : String(error)}`
    }
  }

  return {
    refusal: (name, service, asked) => orError(name, () => refusalOf(name, asks(name, service, asked))),
    refusalOfMissing: (name, asked) => orError(name, () => refusalOf(name, asks(name, 'S3', asked).map(listsFor))),
    refusalsOfWiring: () =>
      wiredAccesses(resolved, where).flatMap((access) => {
        const { by } = access
        const who = typeof by === 'string' ? by : 'role' in by ? by.role : by.service
        return refusalOf(who, [access]) ?? []
      }),
  }
}
