/**
 * The processor time that this process has used, in milliseconds. Bounds on it hold on a machine that others keep busy, where the
 * clock on the wall runs on.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
