import type { Span } from '../reading/text.ts'
import { PROVINCES, type Province } from '../request.ts'
import data from './places-nl.json' with { type: 'json' }

/** A geographical name in a phrase, with every province that has such a place. Offsets are into the phrase. */
export type PlaceName = Span & {
  kind: 'province' | 'municipality' | 'place' | 'area'
  /** The name as the table has it, without the table's own additions. */
  name: string
  provinces: Province[]
}

/** Well-known regions that are neither municipality nor province, and the provinces that they lie in. */
const AREAS: Record<string, Province[]> = {
  Achterhoek: ['NL-GE'],
  Alblasserwaard: ['NL-ZH'],
  'Amsterdam-Amstelland': ['NL-NH'],
  Betuwe: ['NL-GE'],
  Bollenstreek: ['NL-ZH'],
  Drechtsteden: ['NL-ZH'],
  Eemland: ['NL-UT'],
  Foodvalley: ['NL-GE', 'NL-UT'],
  'Food Valley': ['NL-GE', 'NL-UT'],
  'Gelderland-Midden': ['NL-GE'],
  'Gelderland-Zuid': ['NL-GE'],
  'Gooi en Vechtstreek': ['NL-NH'],
  'Het Gooi': ['NL-NH'],
  Haaglanden: ['NL-ZH'],
  'Hart van Brabant': ['NL-NB'],
  'Holland Rijnland': ['NL-ZH'],
  'Hollands Midden': ['NL-ZH'],
  IJsselland: ['NL-OV'],
  Kennemerland: ['NL-NH'],
  'Kop van Noord-Holland': ['NL-NH'],
  'Metropoolregio Amsterdam': ['NL-FL', 'NL-NH'],
  'Metropoolregio Rotterdam Den Haag': ['NL-ZH'],
  'Midden-Brabant': ['NL-NB'],
  'Midden-Holland': ['NL-ZH'],
  'Midden-Limburg': ['NL-LI'],
  Noordoostpolder: ['NL-FL'],
  'Noord-Limburg': ['NL-LI'],
  'Noordoost-Brabant': ['NL-NB'],
  'Noord- en Oost-Gelderland': ['NL-GE'],
  Parkstad: ['NL-LI'],
  'Regio Rivierenland': ['NL-GE'],
  Rijnmond: ['NL-ZH'],
  Rivierenland: ['NL-GE'],
  Salland: ['NL-OV'],
  Stedendriehoek: ['NL-GE', 'NL-OV'],
  Twente: ['NL-OV'],
  Veluwe: ['NL-GE'],
  'West-Brabant': ['NL-NB'],
  'West-Friesland': ['NL-NH'],
  Westfriesland: ['NL-NH'],
  'Zaanstreek-Waterland': ['NL-NH'],
  Zaanstreek: ['NL-NH'],
  'Zeeuws-Vlaanderen': ['NL-ZE'],
  'Zuid-Limburg': ['NL-LI'],
  'Zuidoost-Brabant': ['NL-NB'],
  'Brabant-Noord': ['NL-NB'],
  'Brabant-Zuidoost': ['NL-NB'],
  'Oost-Brabant': ['NL-NB'],
  'Zuid-Kennemerland': ['NL-NH'],
}

type Entry = Pick<PlaceName, 'kind' | 'name' | 'provinces'>
const NAMES = new Map<string, Entry[]>()
/** The most words that one name has. */
let mostWords = 1

function add(kind: Entry['kind'], written: string, province: Province) {
  // "Bergen (NH.)" and "Bergen (Noord-Holland)" are the table's way to tell namesakes apart.
  const name = written.replace(/\s*\([^)]*\)$/, '')
  const key = fold(written)
  for (const k of new Set([key, fold(name)])) {
    const entries = NAMES.get(k) ?? []
    const known = entries.find((entry) => entry.kind === kind)
    if (known) known.provinces = [...new Set([...known.provinces, province])].sort()
    else entries.push({ kind, name, provinces: [province] })
    NAMES.set(k, entries)
    mostWords = Math.max(mostWords, k.split(' ').length)
  }
}

for (const code of PROVINCES) {
  const province = data.provinces[code]
  for (const name of [province.name, ...province.aliases]) add('province', name, code)
  for (const name of province.municipalities) add('municipality', name, code)
  for (const name of [...province.places, ...province.placeAliases]) add('place', name, code)
}
for (const [name, provinces] of Object.entries(AREAS)) for (const code of provinces) add('area', name, code)

/** Case, accents, hyphens and the spelling of apostrophes do not matter. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-.,()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Names that are ordinary words: only a label or a word before them makes them a place. */
const WORDS = new Set(
  'een well heel hee nes hoek echt loo beek horn berg ens best haren bergen buren dalen linde winde rijs ell erm elim halle made goor graft reek ie rien graven hoorn putten elst vries veen waal delen dorst doorn oss oost west noord zuid epe mill en zee centrum boven beneden onder laren dongen leek weert wier heeze zegge tuk lent zeist hem strand staat nieuw oud stroe anderen sluis wolde houten muiden amen esch noorden engelen broek zwaag westen oosten dijk brug molen plein kamp roden eten tiel gasten kerk'.split(
    ' ',
  ),
)

/** Short forms of provinces, as they stand behind a place: "Rijswijk (ZH)", "Hengelo, Gld". */
const SHORT: Record<string, Province> = {
  dr: 'NL-DR',
  dre: 'NL-DR',
  fl: 'NL-FL',
  fr: 'NL-FR',
  frl: 'NL-FR',
  gld: 'NL-GE',
  ge: 'NL-GE',
  gr: 'NL-GR',
  li: 'NL-LI',
  lb: 'NL-LI',
  l: 'NL-LI',
  nb: 'NL-NB',
  nbr: 'NL-NB',
  nh: 'NL-NH',
  ov: 'NL-OV',
  o: 'NL-OV',
  ut: 'NL-UT',
  utr: 'NL-UT',
  ze: 'NL-ZE',
  zl: 'NL-ZE',
  zh: 'NL-ZH',
}
const SHORT_FORM = /^\s?(?:\(([A-Za-z]{1,3})\.?\)|,\s?([A-Za-z]{2,3})\.?(?![\p{L}]))/u

/** Every name in a phrase, longest first, left to right. A name starts with a capital, or with an apostrophe. */
export function placeNames(phrase: string): PlaceName[] {
  const words = [...phrase.matchAll(/['\p{L}0-9][\p{L}0-9'.-]*/gu)]
  const found: PlaceName[] = []
  for (let i = 0; i < words.length; ) {
    const best = longestAt(phrase, words, i)
    if (best) found.push(...best.names)
    i += best?.words ?? 1
  }
  return found
}

function longestAt(phrase: string, words: RegExpExecArray[], i: number): { names: PlaceName[]; words: number } | null {
  const start = words[i]?.index ?? 0
  if (!/^(?:'[a-z]|[A-ZÀ-Ý]|[0-9]e )/u.test(phrase.slice(start, start + 4))) return null
  for (let n = Math.min(mostWords, words.length - i); n >= 1; n--) {
    const last = words[i + n - 1]
    if (!last) continue
    const stripped = last[0].replace(/[.'-]+$/, '')
    const end = last.index + stripped.length
    const written = phrase.slice(start, end)
    if (/[;:\n\t/|()]|, (?!Gerwen)/.test(written)) continue
    // "Nederland" is also a hamlet, but nobody means it.
    const entries = fold(written) === 'nederland' ? undefined : NAMES.get(fold(written))
    if (!entries || (n === 1 && i === 0 && WORDS.has(fold(written)) && phrase.length > written.length + 20)) continue
    const short = SHORT_FORM.exec(phrase.slice(end, end + 8))
    const province = SHORT[(short?.[1] ?? short?.[2] ?? '').toLowerCase()]
    const names = entries.map((entry) => ({ ...entry, start, end }))
    const narrowed = names.filter((name) => province && name.provinces.includes(province))
    if (!province || narrowed.length === 0) return { names, words: n }
    return { names: narrowed.map((name) => ({ ...name, provinces: [province] })), words: n }
  }
  return null
}

/** The provinces that an adjective stands for ("Drentse"). */
export function provinceOfAdjective(word: string): Province | null {
  const wanted = fold(word)
  return (
    PROVINCES.find((code) => data.provinces[code].adjectives.some((adjective) => fold(adjective) === wanted)) ?? null
  )
}
