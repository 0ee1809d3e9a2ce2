import { hasHit } from '../../concepts/cues.ts'
import type { Meanings } from '../../meanings/meanings.ts'
import type { OrganisationValue } from '../../values/organisations.ts'
import { mayBeClient } from './may-be-client.ts'

/** "Samenwerking Inhuur Waterland": who hires for others. */
function isDesk({ cues, organisations }: Meanings, { first, end, name }: OrganisationValue): boolean {
  return hasHit(cues, 'broker.word', first, end) && organisations.some((other) => other.name !== name)
}

/** Of all organisations the one that is named most; in the sections on the procedure others are named too. */
export function mostNamed(meanings: Meanings, least: number): OrganisationValue | null {
  const counted = new Map<string, { count: number; first: OrganisationValue }>()
  for (const organisation of meanings.organisations) {
    if (!mayBeClient(meanings, organisation) || isDesk(meanings, organisation)) continue
    const known = counted.get(organisation.name)
    if (known) known.count++
    else counted.set(organisation.name, { count: 1, first: organisation })
  }
  let best: { count: number; first: OrganisationValue } | null = null
  // "Gemeente Westland" goes before names that stand without their kind, such as systems and registers.
  for (const isKind of [true, false]) {
    for (const entry of counted.values()) {
      if ((entry.first.kind !== '') === isKind && entry.count > (best?.count ?? 0)) best = entry
    }
    if (best) break
  }
  return best && best.count >= least ? best.first : null
}
