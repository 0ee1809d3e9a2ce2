/**
 * How long a client waits for a service: one that keeps silent is given up while the function has time left to ask again
 * or to give its message back. Longer than the largest page or file takes.
 */
export const patience = { connectionTimeout: 5_000, requestTimeout: 15_000, throwOnRequestTimeout: true }
