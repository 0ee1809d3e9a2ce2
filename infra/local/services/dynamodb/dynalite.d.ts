declare module 'dynalite' {
  import type { Server } from 'node:http'
  /** `path`: folder of its LevelDB store, memory without it; the others: how long a table takes to change state. */
  export default function dynalite(options: {
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}
