const base = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The address of a page of this site, under whatever base path it is served: `href('/guide/')`. */
export const href = (path: string): string => base + path
