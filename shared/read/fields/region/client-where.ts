import type { Meanings } from '../../meanings/meanings.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { placeAt } from '../../values/places.ts'
import { client } from '../client.ts'
import { union, type Where } from './where.ts'

/** A municipality or province as client says in which province the work is. */
export function clientWhere(meanings: Meanings): Where | null {
  const found = client(meanings)
  const at = found.at[0]
  if (!found.value || !at) return null
  const organisation = meanings.organisations.find(({ name }) => name === found.value) as OrganisationValue | undefined
  if (!organisation) return null
  const { tokens } = meanings
  for (let k = organisation.first; k < organisation.end; k++) {
    const value = placeAt(tokens, k, organisation.end, true)
    if (!value) continue
    const isProvince = organisation.kind.startsWith('provinc')
    const names = value.names.filter(({ kind }) =>
      isProvince
        ? kind === 'province'
        : kind === 'municipality' || (organisation.kind !== 'gemeente' && (kind === 'province' || kind === 'area')),
    )
    const use = names.length > 0 ? names : organisation.kind === '' ? [] : value.names
    const provinces = union(use.flatMap(({ provinces: of }) => of))
    return {
      place: null,
      provinces: provinces.length <= 1 || use.some(({ kind }) => kind === 'area') ? provinces : [],
      nationwide: false,
      at,
    }
  }
  return null
}
