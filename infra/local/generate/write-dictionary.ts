import { writeFileSync } from 'node:fs'
import { dictionary } from '../../../shared/analytics/dictionary.ts'
import { savedQueries } from '../../saved-queries.ts'

/** `npm run dictionary`: the data dictionary anew. */
writeFileSync(new URL('../../../shared/analytics/dictionary.md', import.meta.url), dictionary(savedQueries()))
