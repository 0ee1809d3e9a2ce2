import { type PlaceName, placeNames, provinceOfAdjective } from '../places/places.ts'
import type { Field } from '../reading/find.ts'
import { type Pair, pairsOf } from '../reading/layout.ts'
import type { Outline } from '../reading/outline.ts'
import type { Span } from '../reading/text.ts'
import type { Province, RequestRecord } from '../request.ts'
import { client } from './client.ts'

type Region = RequestRecord['region']

const NATIONWIDE =
  /(?<![\p{L}-])(?:landelijk(?:e inzet)?|(?:door |in )?heel nederland|geheel nederland|nationwide|hele land|all (?:over|of) the netherlands|throughout the netherlands)(?![\p{L}])/iu

/** Words before a place that make it the place of work; an organisation's seat is none. */
const WORK_PLACE =
  /(?:\b(?:standplaats|werklocatie|\p{L}*locatie|werkplek|projectlocatie|work location|location|office|vestiging)\s*(?:is|wordt|:|in|te)?\s*(?:in|te|op)?\s*|\b(?:standplaats|werklocatie|locatie|werkplek|projectlocatie|work location)\s+(?:is|wordt|ligt|bevindt)\s+(?:\p{L}+\s+){0,8}(?:in|te)\s+|\bop (?:de )?locatie,?\s*(?:in|te|op|aan)?\s*(?:de\s+|het\s+)?(?:gemeentehuis|stadhuis|stadskantoor|kantoor)?\s*(?:in|te|van)?\s*|\b(?:gemeentehuis|stadhuis|stadshuis|stadskantoor|gemeentekantoor|raadhuis|huis van de stad|huis van de gemeente|waterschapshuis|wijkcentrum|werkplein|politiebureau|gemeentewerf|dienstencentrum|provinciehuis|hoofdkantoor|kantoor|kantoorlocatie)\s+(?:(?:in|te|van)\s+)?|\b(?:je werkt|u werkt|werkt|werken|werkzaamheden|inzet|opdracht|klus|on-?site|based|working)\s+(?:\p{L}+\s+){0,4}?(?:in|te|vanuit|at|from)\s+(?:de\s+)?|\bbased\s+(?:\p{L}+\s+){0,8}?(?:in|at)\s+(?:the\s+)?|\bon-?site\s+(?:in|at)\s+|\baanwezig\s+(?:in|op|te)\s+(?:de\s+)?|\b(?:dag|dagen|days?)\s+(?:per|in de|a)\s+week\s+(?:te\s+)?(?:werk(?:en|zaam)?\s+(?:je\s+|u\s+)?)?(?:in|te|vanuit)\s+)$/iu
const IN_PROVINCE = /(?<![\p{L}-])(?:provincie|regio|province(?: of)?|region)\s+$/iu
/** "Het werk is in Zeeland", "een klus in Drenthe". */
const IS_IN =
  /\b(?:werk|werkzaamheden|opdracht|klus|inzet|standplaats|locatie|projecten|assignment|work)\s+(?:(?:is|zijn|ligt|liggen|zit|speelt)\s+)?(?:\p{L}+\s+){0,2}in\s+$/iu

/** regio, provincie, standplaats: from labels, else a place of work in the text, else the client's province. */
export function region(outline: Outline): Field<Region> {
  const regionPairs = pairsOf(outline, 'region').filter((pair) => pair.header)
  const named = pairsOf(outline, 'place').filter((pair) => !/gemeente$/i.test(pair.label))
  const inHeader = named.filter((pair) => pair.header)
  const placePairs = inHeader.length > 0 ? inHeader : named
  const all = [...regionPairs, ...placePairs]
  const namesakes = provincesOfClient(outline)
  const clientProvinces = namesakes.length === 1 ? namesakes : []
  const at: Span[] = []
  const use = (pair: Pair, name?: Span) => {
    at.push(name ? { start: pair.at.start + name.start, end: pair.at.start + name.end } : pair.at)
  }

  const nationwidePair = all.find(
    (pair) => NATIONWIDE.test(pair.value) || /^(?:nederland|the netherlands)$/i.test(pair.value.trim()),
  )
  const stated = decided(
    regionPairs.flatMap((pair) => namesIn(pair)),
    clientProvinces,
  )
  for (const { pair, name } of stated.used) use(pair, name)
  if (nationwidePair) use(nationwidePair)

  const places = placePairs.flatMap((pair) => namesIn(pair))
  const hint = stated.provinces.length > 0 ? stated.provinces : (provincesNamed(places) ?? clientProvinces)
  const place = places.find(({ name }) => name.kind === 'place' || name.kind === 'municipality') ?? null
  const work = place ? null : workPlace(outline)
  if (place) use(place.pair, place.name)
  let provinces = stated.provinces
  if (provinces.length === 0 && places.length > 0) {
    const fromPlaces = decided(places, hint)
    provinces = fromPlaces.provinces
    for (const { pair, name } of fromPlaces.used) if (!place || name !== place.name) use(pair, name)
  }
  if (work) {
    at.push(work)
    if (provinces.length === 0 && !nationwidePair) provinces = resolve(work, clientProvinces)
  }
  if (provinces.length === 0 && !nationwidePair && at.length === 0) {
    const inText = provinceInText(outline)
    if (inText) {
      provinces = inText.provinces
      at.push(inText)
    } else if (namesakes.length > 0) {
      // Of a name that several municipalities bear the text states a region that stays open.
      provinces = clientProvinces
      at.push(...client(outline).at)
    }
  }
  if (!nationwidePair && provinces.length === 0 && at.length === 0) {
    const found = NATIONWIDE.exec(outline.text.plain)
    const cued =
      found &&
      /(?:inzet|werk|opdracht|regio|locatie|standplaats|projecten)[^.\n]{0,60}$/i.test(
        outline.text.plain.slice(Math.max(0, found.index - 70), found.index),
      )
    if (found && cued)
      return {
        value: { provinces: [], place: null, nationwide: true },
        at: [{ start: found.index, end: found.index + found[0].length }],
      }
  }
  const name = place
    ? placeWritten(place.pair, place.name)
    : work
      ? outline.text.plain.slice(work.start, work.end)
      : null
  return { value: { provinces, place: name, nationwide: nationwidePair !== undefined }, at }
}

type Named = { pair: Pair; name: PlaceName }

function namesIn(pair: Pair): Named[] {
  const names = placeNames(pair.value)
  const adjective = /^\s*(\p{L}+(?:-\p{L}+)?)/u.exec(pair.value)
  const province = names.length === 0 && adjective?.[1] ? provinceOfAdjective(adjective[1]) : null
  if (province && adjective?.[1]) {
    const start = adjective[0].length - adjective[1].length
    return [
      { pair, name: { kind: 'province', name: adjective[1], provinces: [province], start, end: adjective[0].length } },
    ]
  }
  // "Utrecht" under "Standplaats" is the city, under "Provincie" the province; the province is the same.
  const wanted =
    pair.kind === 'region'
      ? ['province', 'area', 'municipality', 'place']
      : ['municipality', 'place', 'province', 'area']
  const byStart = new Map<number, PlaceName>()
  for (const name of names) {
    const known = byStart.get(name.start)
    const merged =
      known && known.kind !== 'province' && name.kind !== 'province' && pair.kind === 'place'
        ? union(known, name)
        : null
    if (merged) byStart.set(name.start, merged)
    else if (!known || wanted.indexOf(name.kind) < wanted.indexOf(known.kind)) byStart.set(name.start, name)
  }
  return [...byStart.values()].map((name) => ({ pair, name }))
}

/** A place with namesakes: all the provinces that it may be in. */
function union(a: PlaceName, b: PlaceName): PlaceName {
  const provinces = [...new Set([...a.provinces, ...b.provinces])].sort()
  return { ...(a.kind === 'municipality' ? a : b), provinces }
}

function provincesNamed(names: Named[]): Province[] | null {
  const named = names.filter(({ name }) => name.kind === 'province').flatMap(({ name }) => name.provinces)
  return named.length > 0 ? named : null
}

function decided(names: Named[], hint: Province[]): { provinces: Province[]; used: Named[] } {
  const provinces = names.flatMap(({ name }) => resolve(name, hint))
  return { provinces: [...new Set(provinces)].sort(), used: names }
}

/** One province, or the one of several that the hint allows, or all of an area; a namesake stays open. */
function resolve(name: Pick<PlaceName, 'kind' | 'provinces'>, hint: Province[]): Province[] {
  if (name.provinces.length === 1 || name.kind === 'area') return name.provinces
  const allowed = name.provinces.filter((code) => hint.includes(code))
  return allowed.length === 1 ? allowed : []
}

/** The province of a municipality or province that hires; several where the name has namesakes. */
function provincesOfClient(outline: Outline): Province[] {
  const name = client(outline).value ?? ''
  const found = /^(gemeente|provincie|municipality of|city of|province of)\s+(.+)$/i.exec(name)
  if (!found?.[2]) return []
  const kind = /^prov/i.test(found[1] ?? '') ? 'province' : 'municipality'
  const place = placeNames(found[2]).find((p) => p.kind === kind && p.start === 0)
  return place?.provinces ?? []
}

/** In a mail the sentence with the hours or the search often just ends in "in Zwolle". */
const SEEKS = /\b(?:zoek(?:en|t)?|inzet|uur per week|uren per week|opdracht|klus|functie|looking for|hours)\b/i
const NEAR_PLACE = /\b(?:in|te|at)\s+(?:hartje\s+)?$/i
const SEAT = /\b(?:trein|onderweg|gevestigd|wonen|woont|reistijd|vestiging(?:en)?|naar)\b/i

/** How one gets there, and where one talks, is no place of work. */
const VISIT = /parke(?:er|ren)|bereikbaar|gesprek|interview|kennismaking|openbaar vervoer|routebeschrijving/i
/** "In Den Helder komt plek vrij": in a mail the place may open the sentence. */
const OPENS = /^In\s$/

function workPlace(outline: Outline): PlaceName | null {
  const { plain } = outline.text
  const inProse = (phrase: string, name: PlaceName) => {
    const before = phrase.slice(0, name.start)
    const opens =
      OPENS.test(before) && /^[^.]{0,60}\b(?:plek|nodig|zoek|zoeken|zoekt|klus|opdracht)\b/.test(phrase.slice(name.end))
    return outline.prose && (opens || (NEAR_PLACE.test(before) && SEEKS.test(before) && !SEAT.test(before)))
  }
  for (const sentence of outline.sentences) {
    const phrase = plain.slice(sentence.start, sentence.end)
    if (
      VISIT.test(phrase) ||
      !/locatie|standplaats|plek|kantoor|stadhuis|huis|werk|work|inzet|opdracht|klus|aanwezig|(?:dag|dagen|days?) (?:per|in de|a) week|site|office|based/i.test(
        phrase,
      )
    )
      continue
    const names = placeNames(phrase).filter((name) => name.kind === 'place' || name.kind === 'municipality')
    for (const name of names) {
      if (!WORK_PLACE.test(phrase.slice(0, name.start)) && !inProse(phrase, name)) continue
      const namesakes = names.filter((other) => other.start === name.start)
      return { ...namesakes.reduce(union), start: sentence.start + name.start, end: sentence.start + name.end }
    }
  }
  return null
}

function provinceInText(outline: Outline): (Span & { provinces: Province[] }) | null {
  const { plain } = outline.text
  for (const sentence of outline.sentences) {
    const phrase = plain.slice(sentence.start, sentence.end)
    for (const name of placeNames(phrase)) {
      if (name.kind !== 'province' && name.kind !== 'area') continue
      const before = phrase.slice(0, name.start)
      if (!IN_PROVINCE.test(before) && !IS_IN.test(before)) continue
      return { provinces: name.provinces, start: sentence.start + name.start, end: sentence.start + name.end }
    }
  }
  return null
}

/** The place as the text writes it, without what only tells namesakes apart. */
function placeWritten(pair: Pair, name: PlaceName): string {
  return pair.value.slice(name.start, name.end).replace(/\s*\([^)]*\)$/, '')
}
