import { type ReactNode, useId } from 'react'

interface MenuItemProps {
  readonly label: string
  /** The id of the verb, where the label names only its object. */
  readonly verb?: string | undefined
  readonly hint?: string | undefined
  /** For words of the page's own. */
  readonly dir?: 'auto' | undefined
  readonly onClick: () => void
}

/** One entry: what it gives, and in quieter words for what. The button lies over both. */
export function MenuItem({ label, verb, hint, dir, onClick }: MenuItemProps): ReactNode {
  const id = useId()
  const [own, more] = [`${id}label`, `${id}hint`]
  return (
    <div data-part="menu-row">
      <button
        id={own}
        type="button"
        data-part="menu-item"
        dir={dir}
        aria-labelledby={verb === undefined ? undefined : `${verb} ${own}`}
        aria-describedby={hint === undefined ? undefined : more}
        onClick={onClick}
      >
        {label}
      </button>
      {hint !== undefined && (
        <span id={more} data-part="menu-item-hint" dir={dir}>
          {hint}
        </span>
      )}
    </div>
  )
}
