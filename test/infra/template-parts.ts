import * as z from 'zod'

/** A template as JSON, however deep. */
// biome-ignore lint/suspicious/noExplicitAny: each pin reads a shape of its own, and the compared value shows a wrong one
export type Json = any
export type Resources = Record<string, { Type: string; Properties?: Json; DeletionPolicy?: string }>

export const bare = (id: string) => id.replace(/[0-9A-F]{8}$/, '')
export const ofType = (resources: Resources, type: string) =>
  Object.entries(resources)
    .filter(([, { Type }]) => Type === `AWS::${type}`)
    .map(([id, resource]) => ({ id: bare(id), is: resource.Properties ?? {}, policy: resource.DeletionPolicy }))
export const named = (resources: Resources, type: string, name: string) =>
  ofType(resources, type).find(({ id }) => id === name)?.is ?? {}
export const by = <T>(entries: { id: string; is: Json }[], of: (is: Json) => T) =>
  Object.fromEntries(entries.map(({ id, is }) => [id, of(is)]))
export const target = (reference: Json) => bare(z.tuple([z.string(), z.string()]).parse(reference['Fn::GetAtt'])[0])
export const days = (seconds: number) => seconds / 86_400

/** A setting that a slip would change without any function noticing, and that would lose data or mails. */
export type Pin = { name: string; of: (resources: Resources) => unknown; is: unknown }
