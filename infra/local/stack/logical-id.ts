/** Whether a logical id, which names a resource without a name of its own, is this name and CDK's hash. */
export const isNamed = (id: string, name: string) => new RegExp(`^${name}[0-9A-F]{8}$`).test(id)
