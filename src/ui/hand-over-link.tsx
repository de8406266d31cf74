import type { ComponentChildren } from 'preact'
import type { Handing } from '#workbook/hand-over.ts'

interface Props {
  /** The id of the worksheet that is to take over. */
  readonly to: string
  /** What to hand over; asked for when the link is about to be followed. */
  readonly handing: () => Handing
  readonly children: ComponentChildren
}

/**
 * Leads to another worksheet's page and hands over to it, by a link that is made when it is pressed (format H of link.ts). Without
 * what makes it, it leads there all the same.
 */
export function HandOverLink({ to, handing, children }: Props) {
  const page = `../../worksheets/${to}/`
  const makeLink = async () => {
    const { handingLink } = await import('./handing-link.ts')
    return `${page}#${await handingLink(to, handing())}`
  }
  // Ready before it is pressed, for those who open it in a new tab.
  const prepare = ({ currentTarget: link }: { readonly currentTarget: HTMLAnchorElement }) =>
    void makeLink().then(
      (address) => (link.href = address),
      () => {}
    )
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    void makeLink()
      .catch(() => page)
      .then((address) => location.assign(address))
  }
  return (
    <a class="hand-over" href={page} onPointerEnter={prepare} onFocus={prepare} onClick={follow}>
      {children}
    </a>
  )
}
