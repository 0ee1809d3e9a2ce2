import type { LocalStack } from './stack.ts'

/** What is kept of a stack, to be read: of one on this machine, or of a stage in AWS. */
export type KeptStack = Pick<LocalStack, 'dynamodb' | 's3' | 'inbox' | 'variable'>
