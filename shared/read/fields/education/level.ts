import type { RequestRecord } from '../../../request.ts'
import type { Hit } from '../../concepts/cues.ts'

export type Level = NonNullable<RequestRecord['education']>
export type Mention = Hit & { level: Level }

export const LEVELS: Level[] = ['MBO', 'HBO', 'WO']
export const LEVEL_CUES = { MBO: 'education.mbo', HBO: 'education.hbo', WO: 'education.wo' } as const
