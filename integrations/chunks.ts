/** What the bundler tells of a module, as far as it is needed here. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null
}

/**
 * The script files that wake worksheets: one with what all rooms load, and one for each room, with its own copy of what some others
 * load too (own-copies.ts). What loads on a click stays apart.
 */
export function chunks(rooms: number) {
  const known = new Map<string, readonly string[]>()
  const name = (id: string, modules: Modules): string | null => {
    const loading = roomsThatLoad(id, modules, known)
    if (loading.length === rooms) return 'worksheet'
    return loading.length === 1 ? (loading[0] ?? null) : null
  }
  // Each module has its own place. With its dependencies it would take what other rooms need into the file of one of them.
  return [{ name, tags: ['$initial' as const], includeDependenciesRecursively: false }]
}

/** The file of a room is called after it, and not after its view; the shared one after what it holds, not after its entry. */
export function entryName({ name, facadeModuleId }: { name: string; facadeModuleId: string | null }): string {
  const room = VIEW.exec(facadeModuleId ?? '')?.[1]
  return `_astro/${room ?? (name === 'take-over' ? 'worksheet' : name)}.[hash].js`
}

/** The rooms whose view imports the module, directly or through others, but not by import(). */
function roomsThatLoad(id: string, modules: Modules, known: Map<string, readonly string[]>): readonly string[] {
  const before = known.get(id)
  if (before) return before
  const seen = new Set([id])
  for (const one of seen) for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer)
  const rooms = [...seen].flatMap((one) => VIEW.exec(one)?.[1] ?? []).sort()
  known.set(id, rooms)
  return rooms
}

const VIEW = /\/src\/worksheets\/([^/]+)\/view\.tsx$/
