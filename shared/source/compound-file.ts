import { SourceRefusal } from './source-refusal.ts'

const END_OF_CHAIN = -2
const NONE = -1
const ENTRY_BYTES = 128
/** Sectors that the header itself names. */
const LISTED_IN_HEADER = 109

/**
 * Refuses a compound file (the container of Outlook mails) whose chains or folders go in circles, or whose streams are
 * larger than the file: what reads them would never end, or take all memory.
 */
export function checkCompoundFile(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const int = (at: number) => {
    if (at < 0 || at + 4 > bytes.length) throw damaged()
    return view.getInt32(at, true)
  }
  const sectorBytes = 1 << (int(30) & 0xffff)
  if (sectorBytes !== 512 && sectorBytes !== 4096) throw damaged()
  const perSector = sectorBytes / 4
  const table = sectorsOfTable(int, sectorBytes)
  const next = (sector: number) => {
    const within = table[Math.floor(sector / perSector)]
    return within === undefined ? END_OF_CHAIN : int((within + 1) * sectorBytes + 4 * (sector % perSector))
  }
  // In a sound file each sector belongs to one chain: none is reached twice.
  const seen = new Set<number>()
  const follow = (start: number) => {
    const chain: number[] = []
    for (let sector = start; sector >= 0; sector = next(sector)) {
      if (seen.has(sector)) throw damaged()
      seen.add(sector)
      chain.push(sector)
    }
    return chain
  }
  const directory = follow(int(48))
  const smallTable = follow(int(60))
  const nextSmall = (sector: number) => {
    const within = smallTable[Math.floor(sector / perSector)]
    return within === undefined ? END_OF_CHAIN : int((within + 1) * sectorBytes + 4 * (sector % perSector))
  }
  const seenSmall = new Set<number>()
  const entries = directory.flatMap((sector) =>
    Array.from({ length: sectorBytes / ENTRY_BYTES }, (_, index) => (sector + 1) * sectorBytes + index * ENTRY_BYTES),
  )
  const linked = new Set<number>()
  for (const at of entries) {
    const type = bytes[at + 66]
    if (type !== 1 && type !== 2 && type !== 5) continue
    for (const link of [int(at + 68), int(at + 72), int(at + 76)]) {
      if (link === NONE) continue
      if (linked.has(link) || link < 0 || link >= entries.length) throw damaged()
      linked.add(link)
    }
    const size = int(at + 120)
    if (size < 0 || size > bytes.length) throw damaged()
    if (type === 1 || size === 0) continue
    if (type === 5 || size >= 4096) follow(int(at + 116))
    else {
      for (let sector = int(at + 116); sector >= 0; sector = nextSmall(sector)) {
        if (seenSmall.has(sector)) throw damaged()
        seenSmall.add(sector)
      }
    }
  }
}

/** The sectors that hold the table of which sector follows which. */
function sectorsOfTable(int: (at: number) => number, sectorBytes: number): number[] {
  const count = int(44)
  const sectors = Array.from({ length: Math.min(count, LISTED_IN_HEADER) }, (_, index) => int(76 + 4 * index))
  const perSector = sectorBytes / 4 - 1
  const seen = new Set<number>()
  for (let at = int(68); at >= 0 && sectors.length < count; ) {
    if (seen.has(at)) throw damaged()
    seen.add(at)
    for (let index = 0; index < perSector && sectors.length < count; index++) {
      sectors.push(int((at + 1) * sectorBytes + 4 * index))
    }
    at = int((at + 1) * sectorBytes + 4 * perSector)
  }
  return sectors
}

function damaged(): SourceRefusal {
  return new SourceRefusal(
    'unreadable',
    'the Outlook mail is damaged or cut off; save it anew, or forward it as a mail',
  )
}
