import type { FigureContents } from './figure-contents.ts'

/** A file that an action made: the menu names it by the figure's title and hands it to the browser's downloads. */
export interface FigureFile {
  /** Without its point, such as `pptx`. */
  readonly extension: string
  readonly content: Blob | Uint8Array<ArrayBuffer> | string
  /** Media type; told from the content where that is a Blob. */
  readonly type?: string
}

/** An entry of a page's own in a figure's menu. */
export interface FigureAction {
  /** Its own among the menu's actions; `onExport` reports it. */
  readonly id: string
  /** What it does, named by where it leads: "PowerPoint", "Add to my report". */
  readonly label: string
  /** A few words beside the label. */
  readonly hint?: string
  /** Where it stands; downloads are left out where the browser would drop the file. */
  readonly group: 'copy' | 'download' | 'more'
  /** Whether it is offered for a figure; always by default. */
  readonly fits?: (contents: FigureContents) => boolean
  /**
   * Called in the reader's click. What it returns is downloaded; a failure is told to the reader, and that the menu has
   * other ways.
   */
  readonly run: (
    contents: FigureContents,
  ) => FigureFile | undefined | Promise<FigureFile | undefined>
}

/** What a page adds to the menus of its figures. */
export interface FigureMenu {
  readonly actions: readonly FigureAction[]
}

/** What a reader took along. */
export interface FigureExport {
  /** The component's name in kebab case. */
  readonly figure: string
  /** The part of the menu that it stands in. */
  readonly kind: 'copy' | 'download' | 'more'
  /**
   * `document`, `picture`, `table` or `text` of a copy, the file name's extension of a download, the action's id of
   * anything else.
   */
  readonly format: string
  /** The name of a downloaded file. */
  readonly file?: string
}
