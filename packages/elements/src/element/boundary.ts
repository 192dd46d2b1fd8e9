import { Component, type ComponentChildren } from 'preact'

interface BoundaryProps {
  readonly onError: (error: unknown) => void
  readonly children?: ComponentChildren
}

/** Where a component breaks, the page does not: what it drew goes, and the element is told. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false }
  override componentDidCatch(error: unknown): void {
    this.setState({ broken: true })
    this.props.onError(error)
  }
  override componentWillReceiveProps(): void {
    this.setState({ broken: false })
  }
  override render(): ComponentChildren {
    return this.state.broken ? null : this.props.children
  }
}
