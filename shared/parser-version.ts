/**
 * Raised with every change that makes some text read differently: one version gives the same record for the same bytes,
 * always. What an older one read is read again by `radar reparse`.
 */
export const PARSER_VERSION = 9
